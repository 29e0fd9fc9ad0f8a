import { z } from 'zod'
import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { assembleMinutes, namesIn } from './assemble-queries.ts'
import { keepingPurpose, readingPurpose } from './commands/asking.ts'
import { askCorrection } from './commands/keeping.ts'
import { documentOf } from './document.ts'
import { type Desk, showDesk, takeBlock, takePulse } from './keeping-routes.tsx'
import { DraftPage, DraftThanksPage } from './pages/reading.tsx'
import { minutesOf } from './queries.ts'
import { words } from './words.ts'

const deskOf = (c: AppContext, link: OpenLink): Desk => {
  const at = (part: string) => `${link.path}?lang=${c.var.view.tongue}${part}`
  return {
    meetingId: link.subject,
    postTo: key => at(`&block=${key}`),
    pulse: at('&part=pulse'),
    here: at(''),
    back: undefined,
  }
}

/** A secretary without an account keeps the minutes of one meeting. */
export const keepingLink: LinkPurpose = {
  purpose: keepingPurpose,
  // A save after each pause and a word every few seconds.
  times: 900,
  async show(c, link) {
    return c.html(await showDesk(c, deskOf(c, link)))
  },
  async act(c, link) {
    const desk = deskOf(c, link)
    return c.req.query('part') === 'pulse'
      ? takePulse(c, desk)
      : takeBlock(c, desk, c.req.query('block') ?? 'loose')
  },
  async done(c, link) {
    return c.redirect(link.path, 303)
  },
}

const correctionSchema = z.object({ said: z.string().min(1).max(4_000) })

async function draft(c: AppContext, link: OpenLink, form = emptyForm()) {
  const { db, view } = c.var
  const minutes = found(await assembleMinutes(db, link.subject))
  const { t, tongue, zone } = view
  const document = documentOf(minutes, await namesIn(db, minutes), { t, tongue, zone, outside: false })
  const approved = Boolean((await minutesOf(db, link.subject))?.approvedAt)
  return <DraftPage {...{ view, link, document, form, approved }} />
}

/** The draft of one meeting's minutes: read it, and ask for what should be put right. */
export const readingLink: LinkPurpose = {
  purpose: readingPurpose,
  async show(c, link) {
    return c.html(await draft(c, link))
  },
  async act(c, link) {
    const { db, actor, now } = c.var
    const read = await readForm(c, correctionSchema)
    if (!read.ok) return c.html(await draft(c, link, read.form), 422)
    const correction = { meetingId: link.subject, said: read.value.said, linkId: link.id }
    const asked = await askCorrection(db, actor, correction, now)
    return asked.ok
      ? c.redirect(`${link.path}/done`, 303)
      : c.html(await draft(c, link, refuse(c, read.values, 'form', words.frozen)), 422)
  },
  async done(c, link) {
    return c.html(<DraftThanksPage view={c.var.view} link={link} />)
  },
}

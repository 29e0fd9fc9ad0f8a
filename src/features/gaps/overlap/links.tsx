import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { inTongue } from '#platform/text.ts'
import { answerProposal } from './commands/answering.ts'
import { coordinatePurpose } from './commands/proposing.ts'
import { answerForm } from './forms.ts'
import { CoordinationLinkPage, CoordinationThanksPage } from './pages/link.tsx'
import { findSide } from './queries.ts'
import { linkWords } from './words.ts'

async function propsOf(c: AppContext, link: OpenLink) {
  const { coordination, mine, theirs } = found(await findSide(c.var.db, link.subject))
  const form = emptyForm({
    ...(mine.answer ? { choice: mine.answer } : {}),
    note: inTongue(mine.answerNote ?? undefined, c.var.view.tongue).text,
  })
  return { view: c.var.view, proposal: coordination.proposal, mine, theirs, link, form }
}

/** The link to one side of a proposal to coordinate. */
export const coordinationLink: LinkPurpose = {
  purpose: coordinatePurpose,
  async show(c, link) {
    return c.html(<CoordinationLinkPage {...(await propsOf(c, link))} />)
  },
  async act(c, link) {
    const { actor, db, now, view } = c.var
    const props = await propsOf(c, link)
    const read = await readForm(c, answerForm)
    if (!read.ok) return c.html(<CoordinationLinkPage {...props} form={read.form} />, 422)
    const { choice, note } = read.value
    const answer = { choice, ...(note ? { note: { [view.tongue]: note } } : {}) }
    const kept = await answerProposal(db, actor, link.subject, answer, now)
    if (kept.ok) return c.redirect(`${link.path}/done`, 303)
    const form = refuse(c, read.values, 'choice', linkWords.alreadySeen, { sender: link.sentBy })
    return c.html(<CoordinationLinkPage {...(await propsOf(c, link))} form={form} />, 422)
  },
  async done(c, link) {
    return c.html(<CoordinationThanksPage {...(await propsOf(c, link))} />)
  },
}

import { z } from 'zod'
import { record } from '#platform/activity.ts'
import type { AppContext } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { holdingsOf } from './commands/forgetting.ts'
import { askForChange } from './commands/requests.ts'
import { asFile, ownPart, readerOf } from './own.ts'
import { OwnDonePage, OwnLookPage, OwnPage } from './pages/own.tsx'
import { heldAbout, knownUnderAddress, othersCalled } from './queries.ts'
import { ownPurpose, requestKinds } from './request.ts'
import { asOf, heldFile } from './routes.tsx'
import { words } from './words.ts'

async function readerOfLink(c: AppContext, link: OpenLink) {
  const { db, house } = c.var
  const email = found(link.recipientEmail || undefined)
  const rooms = holdingsOf(house.features)
  const known = await knownUnderAddress(db, email)
  const nobody = { id: undefined, name: undefined, email }
  const reader = readerOf(email, known, known.length > 0 ? [] : await heldAbout(db, rooms, nobody))
  return { reader, rooms, email }
}

async function ownOf(c: AppContext, link: OpenLink) {
  const { db } = c.var
  const { reader, rooms, email } = await readerOfLink(c, link)
  if (reader.kind === 'several') return { rooms: [], keptBack: 0, several: true, name: undefined, email }
  const { who } = reader
  const held = await heldAbout(db, rooms, who)
  return { ...ownPart(held, await othersCalled(db, who)), several: false, name: who.name, email }
}

async function page(c: AppContext, link: OpenLink, form = emptyForm(), status: 200 | 422 = 200) {
  const own = await ownOf(c, link)
  return c.html(<OwnPage view={c.var.view} link={link} {...own} form={form} />, status)
}

/** Somebody looks: in the record, in the same transaction as what they are shown. */
async function noteLook(c: AppContext, link: OpenLink) {
  const { db, actor, now } = c.var
  const { reader } = await readerOfLink(c, link)
  const subject = (reader.kind === 'one' && reader.who.id) || link.subject
  await record(db, actor, now, 'person.held-opened', { subject })
}

const schema = z.object({
  kind: z.enum(requestKinds),
  said: z.string().max(2_000).optional(),
})

/** Shows somebody what is held about them, and takes what they ask. */
export const ownLink: LinkPurpose = {
  purpose: ownPurpose,
  times: 30,
  // Programs that open links in letters are shown nothing, and write down nothing.
  show: async (c, link) => c.html(<OwnLookPage view={c.var.view} link={link} />),
  async act(c, link) {
    found(link.recipientEmail || undefined)
    const { db, actor, now, view } = c.var
    const { part } = await sentValues(c)
    if (part === 'look' || part === 'file') {
      await noteLook(c, link)
      if (part === 'look') return page(c, link)
      const own = await ownOf(c, link)
      const about = { name: own.name, email: own.email, ...(await asOf(c)) }
      return heldFile(c, asFile(own.rooms, about), link.subject)
    }
    const read = await readForm(c, schema)
    if (!read.ok) return page(c, link, read.form, 422)
    const { kind, said } = read.value
    if (kind === 'correction' && !said)
      return page(c, link, refuse(c, read.values, 'said', words.saidMissing), 422)
    const { reader, email } = await readerOfLink(c, link)
    const who = reader.kind === 'one' ? reader.who : { id: undefined, name: undefined, email }
    const asked = { kind, who, name: who.name ?? '', tongue: view.tongue, said }
    if (!(await askForChange(db, actor, asked, now)))
      return page(c, link, refuse(c, read.values, 'form', words.askedBefore), 422)
    return c.redirect(`${link.path}/done?lang=${view.tongue}`, 303)
  },
  done: async (c, link) => c.html(<OwnDonePage view={c.var.view} link={link} />),
}

import { z } from 'zod'
import type { AppContext } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, lineSchema, readForm, refuse } from '#platform/http/forms.ts'
import { found } from '#platform/http/refusals.ts'
import type { LinkPurpose, OpenLink } from '#platform/links/purpose.ts'
import { dayIn } from '#platform/time.ts'
import { contributionOf } from '../contribution/queries.ts'
import { listAs } from '../joining/commands/agree.ts'
import { listedHow } from '../joining/forms.ts'
import { ownPurpose } from '../joining/purposes.ts'
import { takeLetter } from '../joining/routes/take-letter.ts'
import { linkWords } from '../joining/words.ts'
import { findMember } from '../queries.ts'
import { lettersOf, listedByDefault, listingsOn, standingOfMember } from '../standing-queries.ts'
import { agreeAnew, leave } from './commands.ts'
import { commitValues, readAdjusted, readAll } from './forms.ts'
import { ownWords } from './own-words.ts'
import { OwnPage } from './pages/own.tsx'
import { renewPurpose } from './purpose.ts'
import { renewalOf } from './queries.ts'
import { nameBorne, rename } from './renaming-commands.ts'

async function opened(c: AppContext, link: OpenLink) {
  const { db, view, now } = c.var
  const day = dayIn(view.zone, now)
  const member = found(await findMember(db, link.subject))
  const how = (await listingsOn(db, day)).get(member.id) ?? listedByDefault(member.kind)
  return {
    member,
    standing: await standingOfMember(db, member.id, day),
    renewal: await renewalOf(db, member.id, day),
    listing: how.listed ? (how.signatoryShown ? ('signed' as const) : ('name' as const)) : ('not' as const),
    letters: await lettersOf(db, member.id),
    borne: await nameBorne(db, member.id),
    contribution: await contributionOf(db, member, day, now),
  }
}

async function ownPage(
  c: AppContext,
  link: OpenLink,
  form: FormState = emptyForm(),
  how: { status?: 200 | 409 | 422; done?: boolean } = {},
) {
  const { view } = c.var
  const known = await opened(c, link)
  const values = { ...commitValues(known.renewal, view.tongue), ...form.values }
  return c.html(
    <OwnPage
      view={view}
      slug={view.partnership?.slug ?? ''}
      link={link}
      {...known}
      form={{ ...form, values }}
      renewing={link.purpose === renewPurpose}
      done={how.done ?? false}
    />,
    how.status ?? 200,
  )
}

const done = (c: AppContext, link: OpenLink) => c.redirect(`${link.path}/done?lang=${c.var.view.tongue}`, 303)

async function takeAnswer(c: AppContext, link: OpenLink, part: 'all' | 'adjust'): Promise<Response> {
  const { db, actor, now } = c.var
  const { renewal } = await opened(c, link)
  const read = part === 'all' ? await readAll(c, renewal) : await readAdjusted(c, renewal)
  if (!read.ok) return ownPage(c, link, read.form, { status: 422 })
  const answer = { ...read.answer, how: 'link' as const, linkId: link.id }
  const outcome = await agreeAnew(db, actor, link.subject, answer, now)
  if (outcome.ok) return done(c, link)
  if (outcome.why === 'not-here') found(undefined)
  if (outcome.why === 'ended') return ownPage(c, link, emptyForm(), { status: 422 })
  const { statementVersion: _s, planId: _p, edition: _e, ...typed } = (await readForm(c, z.object({}))).values
  return ownPage(c, link, refuse(c, typed, 'form', ownWords.changedMeanwhile), { status: 409 })
}

const listingSchema = z.object({ listing: z.enum(listedHow) })
const nameSchema = z.object({
  nameEn: lineSchema.optional(),
  nameFr: lineSchema.optional(),
  version: z.coerce.number().int(),
})
const leavingSchema = z.object({ because: z.string().max(2_000) })

async function takeName(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now } = c.var
  const read = await readForm(c, nameSchema)
  if (!read.ok) return ownPage(c, link, read.form, { status: 422 })
  const outcome = await rename(db, actor, link.subject, read.value, now)
  if (outcome.ok) return done(c, link)
  const { version: _, ...typed } = read.values
  if (outcome.why === 'nameless')
    return ownPage(c, link, refuse(c, typed, 'nameEn', ownWords.namedMissing), { status: 422 })
  return ownPage(c, link, refuse(c, typed, 'nameEn', ownWords.changedMeanwhile), { status: 409 })
}

async function act(c: AppContext, link: OpenLink): Promise<Response> {
  const { db, actor, now } = c.var
  const member = found(await findMember(db, link.subject))
  if (member.endedOn) return ownPage(c, link, emptyForm(), { status: 422 })
  const part = c.req.query('part')
  if (part === 'listing') {
    const read = await readForm(c, listingSchema)
    if (!read.ok) return ownPage(c, link, read.form, { status: 422 })
    const { listing } = read.value
    const how = { listed: listing !== 'not', signatoryShown: listing === 'signed' }
    await listAs(db, actor, member.id, how, now)
    return done(c, link)
  }
  if (part === 'letter') {
    const letter = await takeLetter(c, { memberId: member.id })
    const wrong = letter === 'none' ? linkWords.letterMissing : letter
    if (typeof wrong === 'object') return ownPage(c, link, refuse(c, {}, 'letter', wrong), { status: 422 })
    return done(c, link)
  }
  if (part === 'name') return takeName(c, link)
  if (part === 'leave') {
    const read = await readForm(c, leavingSchema)
    if (!read.ok) return ownPage(c, link, read.form, { status: 422 })
    await leave(db, actor, member.id, read.value.because, now)
    return done(c, link)
  }
  return takeAnswer(c, link, part === 'adjust' ? 'adjust' : 'all')
}

const memberLink = (purpose: string): LinkPurpose => ({
  purpose,
  show: (c, link) => ownPage(c, link),
  act,
  done: (c, link) => ownPage(c, link, emptyForm(), { done: true }),
})

/** Asks a member to agree again to what changed. */
export const renewLink = memberLink(renewPurpose)
/** A member's own page. */
export const ownLink = memberLink(ownPurpose)

import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { heldUp, overLimit, triedTooOften } from '#platform/http/rate-limit.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { newId } from '#platform/id.ts'
import { createLink } from '#platform/links/links.ts'
import { isAddress } from '#platform/mail/header.ts'
import { FORGOTTEN, sendMail } from '#platform/mail/mail.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { heldSentPath, requestsPath } from '../paths.ts'
import { findPerson } from '../queries.ts'
import { forgetAddress, forgetEverywhere, holdingsOf } from './commands/forgetting.ts'
import { settleRequest } from './commands/requests.ts'
import { HeldLetter, SettledLetter } from './emails.tsx'
import { asFile } from './own.ts'
import { HeldAskPage, HeldSentPage } from './pages/asking.tsx'
import { RequestsPage } from './pages/requests.tsx'
import { HeldPage, LookPage } from './pages/staff.tsx'
import { heldAbout, knownUnderAddress, othersCalled } from './queries.ts'
import { becauseOf, ownLinkDays, ownPurpose, sureOf } from './request.ts'
import { findRequest, listRequests } from './request-queries.ts'
import { words as staffWords } from './staff-words.ts'
import type { RequestRow } from './tables.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

/** The person, and everything held about them; that somebody looked is in the record with it. */
async function everythingAbout(c: AppContext, id: string) {
  const { db, house, actor, now } = c.var
  const person = found(await findPerson(db, id))
  const who = {
    id: person.id,
    name: person.forgottenAt ? undefined : person.name,
    email: person.email ?? undefined,
  }
  await record(db, actor, now, 'person.held-shown', { subject: person.id })
  const rooms = await heldAbout(db, holdingsOf(house.features), who)
  return { person, who, rooms, othersOfThatName: await othersCalled(db, who) }
}

/** Looking is an act: what the page that asks for it opens is read and written down in one transaction. */
export const heldOfPersonRoutes = new Hono<AppEnv>()
  .get('/:id/held', may('people.answer'), async c => {
    const person = found(await findPerson(c.var.db, c.req.param('id')))
    return c.html(<LookPage view={c.var.view} slug={slugOf(c)} person={person} />)
  })
  .post('/:id/held', may('people.answer'), async c => {
    const { person, rooms, othersOfThatName } = await everythingAbout(c, c.req.param('id'))
    const props = { view: c.var.view, slug: slugOf(c), person, rooms, othersOfThatName }
    return c.html(<HeldPage {...props} />)
  })
  .post('/:id/held/file', may('people.answer'), async c => {
    const { who, rooms, person } = await everythingAbout(c, c.req.param('id'))
    return heldFile(c, asFile(rooms, { ...who, ...(await asOf(c)) }), person.id)
  })

export async function asOf(c: AppContext) {
  const { name } = await ownPartnership(c.var.db)
  return { partnership: inTongue(name, c.var.view.tongue).text, asOf: c.var.now }
}

export const heldFile = (c: AppContext, file: object, id: string) =>
  c.body(`${JSON.stringify(file, null, 2)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="held-${id}.json"`,
    'Cache-Control': 'private, no-store',
  })

const askSchema = z.object({
  email: z
    .string()
    .max(254)
    .refine(isAddress, { params: { message: formWords.badEmail } }),
})

/** However many hands ask: a mailbox gets no more of these letters in a day. */
const perMailbox = { of: 'held-address', times: 3, minutes: 24 * 60 }
const counted = (partnershipId: string, email: string) =>
  createHash('sha256').update(`${partnershipId} ${email.toLowerCase()}`).digest('base64url')

/** Where anybody asks what is held under their address. It is answered, and written to, the same whoever they are. */
export const heldAskRoutes = new Hono<AppEnv>()
  .get('/', may('public'), c => c.html(<HeldAskPage view={c.var.view} slug={slugOf(c)} form={emptyForm()} />))
  .get('/sent', may('public'), c => c.html(<HeldSentPage view={c.var.view} slug={slugOf(c)} />))
  .post('/', may('public'), async c => {
    const { db, view, now, house, actor } = c.var
    const refused = await triedTooOften(c, 'held')
    if (refused) return refused
    const read = await readForm(c, askSchema)
    if (!read.ok) return c.html(<HeldAskPage view={view} slug={slugOf(c)} form={read.form} />, 422)
    const { email } = read.value
    const waits = await heldUp(c, { of: 'held', times: 20, minutes: 60 }, read.values)
    if (waits) return c.html(<HeldAskPage view={view} slug={slugOf(c)} form={waits} />, 429)
    const sent = c.redirect(heldSentPath(slugOf(c)), 303)
    if (await overLimit(c, perMailbox, counted(db.partnershipId, email))) return sent
    const id = newId()
    const { partnership } = await asOf(c)
    const { url } = await createLink(
      db,
      {
        purpose: ownPurpose,
        subject: id,
        recipient: { name: '', email },
        sentBy: partnership,
        days: ownLinkDays,
        uses: 'many',
        origin: house.origin,
        tongue: view.tongue,
      },
      now,
    )
    const until = writeDayOf(new Date(now.getTime() + ownLinkDays * 86_400_000), view.zone, view.tongue)
    const letter = { t: view.t, partnership, url, until }
    await sendMail(
      db,
      {
        to: { name: '', email },
        tongue: view.tongue,
        subject: view.t(words.letterSubject, { partnership }),
        body: HeldLetter(letter),
        about: FORGOTTEN,
      },
      now,
    )
    await record(db, actor, now, 'person.held-asked', { subject: id })
    return sent
  })

async function requestsPage(c: AppContext, refused?: { id: string; form: FormState }) {
  const { db, view } = c.var
  const { open, settled } = await listRequests(db)
  const asked = []
  for (const request of open) {
    const known = await knownUnderAddress(db, request.email)
    const form = refused?.id === request.id ? refused.form : emptyForm()
    asked.push({
      request,
      several: known.length > 1,
      person: known.length === 1 ? known[0] : undefined,
      form,
    })
  }
  return <RequestsPage view={view} slug={slugOf(c)} asked={asked} settled={settled} />
}

const settling = (id: string) =>
  z.object({
    as: z.enum(['done', 'erase', 'not-done']),
    [becauseOf(id)]: z.string().max(2_000).optional(),
    [sureOf(id)]: z.string().optional(),
  })

/** Removes whoever asked for it, in the same transaction as the request is settled. */
async function erase(c: AppContext, request: RequestRow): Promise<boolean> {
  const { db, actor, now, house } = c.var
  const known = await knownUnderAddress(db, request.email)
  const [person] = known
  if (known.length > 1) return false
  if (!person) {
    await forgetAddress(db, actor, house.features, request.email, now)
    return true
  }
  const whole = found(await findPerson(db, person.id))
  return (await forgetEverywhere(db, actor, house.features, whole, now)).ok
}

export const requestRoutes = new Hono<AppEnv>()
  .get('/', may('people.answer'), async c => c.html(await requestsPage(c)))
  .post('/:id/settlement', may('people.answer'), async c => {
    const { db, actor, now, view } = c.var
    const request = found(await findRequest(db, c.req.param('id')))
    const read = await readForm(c, settling(request.id))
    const again = async (form: FormState) => c.html(await requestsPage(c, { id: request.id, form }), 422)
    if (!read.ok) return again(read.form)
    const { as } = read.value
    const because = String(read.value[becauseOf(request.id)] ?? '') || undefined
    if (as === 'not-done' && !because)
      return again(refuse(c, read.values, becauseOf(request.id), staffWords.becauseMissing))
    if (as === 'erase' && read.value[sureOf(request.id)] !== 'yes')
      return again(refuse(c, read.values, sureOf(request.id), staffWords.tickFirst))
    const how = { as: as === 'not-done' ? ('not-done' as const) : ('done' as const), because }
    // Held from here on: of two who settle it at once, one does.
    if (!(await settleRequest(db, actor, request, how, now)))
      return redirectSaying(c, requestsPath(slugOf(c)), view.t(staffWords.meanwhile))
    if (as === 'erase' && !(await erase(c, request)))
      return again(refuse(c, read.values, 'form', staffWords.several))
    const { tongue } = request
    const t = speechIn(tongue)
    const { partnership } = await asOf(c)
    const done = request.kind === 'erasure' ? words.erased : words.corrected
    const say = as === 'not-done' ? t(words.notDone, { because: because ?? '' }) : t(done)
    const subject = t(words.settledSubject, { partnership })
    const body = SettledLetter({ t, partnership, say })
    const to = { name: request.name, email: request.email }
    // Written after the erasure, which would take it back; neither address nor text stays once it went.
    await sendMail(db, { to, tongue, subject, body, about: FORGOTTEN }, now)
    return redirectSaying(c, requestsPath(slugOf(c)), view.t(staffWords.settledDone))
  })

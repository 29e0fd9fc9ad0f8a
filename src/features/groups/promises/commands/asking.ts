import { eq, sql } from 'drizzle-orm'
import { contactsOf, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type Tongue } from '#platform/text.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { PromiseLetter, subjectOf } from '../emails.tsx'
import { isOpen } from '../promise.ts'
import type { Promised } from '../queries.ts'
import { promises } from '../tables.ts'
import { holdPromise } from './making.ts'

export const promisePurpose = 'promise.update'
const linkDays = 60

export interface PromiseAsked {
  name: string
  email: string
  tongue: Tongue
}

const written: readonly Tongue[] = ['en', 'fr', 'ar']

/** Who is asked after a promise: the person, somebody outside, or the organisation's first contact. */
async function contactForPromise(db: TenantDb, promise: Promised): Promise<PromiseAsked | undefined> {
  const person = promise.personId ? await findPerson(db, promise.personId) : undefined
  const contacts = !person && promise.organisationId ? await contactsOf(db, promise.organisationId) : []
  const first = person ?? (promise.email ? undefined : contacts.find(({ email }) => email))
  if (first?.email)
    return {
      name: first.name,
      email: first.email,
      tongue: written.includes(first.tongue) ? first.tongue : 'en',
    }
  if (promise.email && promise.who)
    return {
      name: promise.who,
      email: promise.email,
      tongue: inTongue(promise.sentence, 'en').tongue === 'fr' ? 'fr' : 'en',
    }
  return undefined
}

export type PromiseAskingRefused = 'not-here' | 'closed' | 'nobody-to-ask' | 'asked-just-now'
const restMinutes = 10

/**
 * Writes to whoever holds a promise, with a link that opens nothing but this. Two presses at once send one letter:
 * the second finds that it was asked just now.
 */
export async function askAfterPromise(
  db: TenantDb,
  actor: Actor,
  id: string,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; to: PromiseAsked; url: string } | { ok: false; why: PromiseAskingRefused }> {
  const promise = await holdPromise(db, id)
  if (!promise) return { ok: false, why: 'not-here' }
  if (!isOpen(promise)) return { ok: false, why: 'closed' }
  if (promise.askedAt && now.getTime() - promise.askedAt.getTime() < restMinutes * 60_000)
    return { ok: false, why: 'asked-just-now' }
  const to = await contactForPromise(db, promise)
  if (!to) return { ok: false, why: 'nobody-to-ask' }
  const { name, timeZone } = await ownPartnership(db)
  const link = await createLink(
    db,
    {
      purpose: promisePurpose,
      subject: id,
      recipient: to,
      sentBy: actor.name,
      days: linkDays,
      uses: 'many',
      origin: how.origin,
      tongue: to.tongue,
    },
    now,
  )
  const letter = {
    t: speechIn(to.tongue),
    name: to.name,
    sentence: inTongue(promise.sentence, to.tongue).text,
    group: inTongue(promise.group, to.tongue).text,
    partnership: inTongue(name, to.tongue).text,
    made: writeDay(promise.madeOn, to.tongue),
    due: promise.due ? writeDay(promise.due, to.tongue) : undefined,
    late: promise.due !== null && promise.due < dayIn(timeZone, now),
    sender: actor.name,
    url: link.url,
  }
  await sendMail(
    db,
    { to, tongue: to.tongue, subject: subjectOf(letter), body: PromiseLetter(letter), about: id },
    now,
  )
  await db
    .update(promises)
    .set({ asks: sql`${promises.asks} + 1`, askedAt: now })
    .where(eq(promises.id, id))
  await record(db, actor, now, 'promise.asked', { subject: id, detail: { link: link.id } })
  return { ok: true, to, url: link.url }
}

import { eq, sql } from 'drizzle-orm'
import { asksInTheNameOf } from '#features/partnership/index.ts'
import { findOrganisation, whoSpeaksFor } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { type PoolLetter, poolLetter } from '../emails.tsx'
import { findMatch, type Match } from '../queries.ts'
import { entries, matches } from '../tables.ts'

/** An organisation's own page of the board. */
export const sharePurpose = 'pool.share'
/** Yes or no to one match. */
export const answerPurpose = 'pool.answer'
/** What one use came to. */
export const usePurpose = 'pool.use'

const days = { [sharePurpose]: 180, [answerPurpose]: 60, [usePurpose]: 120 } as const
export type PoolPurpose = keyof typeof days

interface Sending {
  purpose: PoolPurpose
  /** What the link opens, and what the letter is about. */
  subject: string
  organisationId: string
  letter: PoolLetter
  origin: string
}

/** Writes to an organisation with a link of its own. False where nobody there can be reached. */
async function write(db: TenantDb, actor: Actor, sending: Sending, now: Date): Promise<boolean> {
  const to = await whoSpeaksFor(db, sending.organisationId)
  if (!to) return false
  const { purpose, subject, origin } = sending
  // Whoever presses by a link is a provider: the partnership writes, not they.
  const sender = actor.kind === 'link' ? await asksInTheNameOf(db) : actor.name
  const link = await createLink(
    db,
    {
      purpose,
      subject,
      recipient: to,
      sentBy: sender,
      days: days[purpose],
      uses: 'many',
      origin,
      tongue: to.tongue,
    },
    now,
  )
  const { name, timeZone } = await ownPartnership(db)
  const letter = poolLetter({
    to,
    about: sending.letter,
    zone: timeZone,
    sender,
    partnership: inTongue(name, to.tongue).text,
    url: link.url,
  })
  await sendMail(db, { to, tongue: to.tongue, ...letter, about: subject }, now)
  return true
}

/** Writes with the link to an organisation's own page of the board. */
const writeOfBoard = (
  db: TenantDb,
  actor: Actor,
  { organisationId, letter }: Pick<Sending, 'organisationId' | 'letter'>,
  how: { origin: string },
  now: Date,
) => write(db, actor, { purpose: sharePurpose, subject: organisationId, organisationId, letter, ...how }, now)

/** Sends an organisation the link to its own page of the board. False where there is nobody to write to. */
export async function inviteToShare(
  db: TenantDb,
  actor: Actor,
  organisationId: string,
  how: { origin: string },
  now: Date,
): Promise<boolean> {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) return false
  const letter = { kind: 'share' as const, organisation: organisation.name }
  const sent = await writeOfBoard(db, actor, { organisationId, letter }, how, now)
  if (sent) await record(db, actor, now, 'pool.invited', { subject: organisationId })
  return sent
}

/** Asks an organisation whether something on the board still holds. */
export async function askToRenew(
  db: TenantDb,
  actor: Actor,
  entry: { id: string; organisationId: string; title: TextIn; expiresOn: string },
  how: { origin: string },
  now: Date,
): Promise<boolean> {
  const { id, organisationId, title, expiresOn } = entry
  const letter = { kind: 'renew' as const, title, expiresOn }
  await db.update(entries).set({ renewalAskedAt: now }).where(eq(entries.id, id))
  const sent = await writeOfBoard(db, actor, { organisationId, letter }, how, now)
  await record(db, actor, now, 'pool.renewal-asked', { subject: id, detail: { sent } })
  return sent
}

const partsOf = (match: Match) => ({ title: match.offer.title, slots: match.slots })

/** Asks who offers it whether they agree. */
export async function askForAnswer(
  db: TenantDb,
  actor: Actor,
  id: string,
  how: { origin: string },
  now: Date,
): Promise<boolean> {
  const match = await findMatch(db, id)
  if (!match) return false
  const letter = {
    kind: 'answer' as const,
    ...partsOf(match),
    asker: match.asker,
    note: match.note ?? undefined,
    again: match.asks > 0,
  }
  const { organisationId } = match.offer
  await db
    .update(matches)
    .set({ asks: sql`${matches.asks} + 1`, askedAt: now })
    .where(eq(matches.id, id))
  return write(db, actor, { purpose: answerPurpose, subject: id, organisationId, letter, ...how }, now)
}

/** Tells who asked for it yes or no, with the page where they tell afterwards what it came to. */
export async function tellAnswer(
  db: TenantDb,
  actor: Actor,
  id: string,
  how: { origin: string },
  now: Date,
): Promise<boolean> {
  const match = await findMatch(db, id)
  if (!match?.answer) return false
  const letter = {
    kind: match.answer === 'yes' ? ('agreed' as const) : ('refused' as const),
    ...partsOf(match),
    offerer: match.offer.organisation,
    note: match.answerNote ?? undefined,
  }
  const { organisationId } = match
  const [purpose, subject] =
    match.answer === 'yes' ? ([usePurpose, id] as const) : ([sharePurpose, organisationId] as const)
  return write(db, actor, { purpose, subject, organisationId, letter, ...how }, now)
}

/** Asks, once the hours have passed, what was used and how many hours it spared. */
export async function askForUse(
  db: TenantDb,
  actor: Actor,
  id: string,
  how: { origin: string },
  now: Date,
): Promise<boolean> {
  const match = await findMatch(db, id)
  if (!match) return false
  const letter = { kind: 'use' as const, ...partsOf(match), offerer: match.offer.organisation }
  const { organisationId } = match
  await db
    .update(matches)
    .set({ useAsks: sql`${matches.useAsks} + 1`, useAskedAt: now })
    .where(eq(matches.id, id))
  return write(db, actor, { purpose: usePurpose, subject: id, organisationId, letter, ...how }, now)
}

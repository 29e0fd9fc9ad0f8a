import { eq, isNull, sql } from 'drizzle-orm'
import { whoSpeaksFor } from '#features/people/index.ts'
import { publish } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { createLink, linksAbout, revokeLink } from '#platform/links/links.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTongue, type TextIn, textIn } from '#platform/text.ts'
import { addDays, dayIn } from '#platform/time.ts'
import { speechIn } from '#platform/words/speech.ts'
import { needWords } from '../../need-words.ts'
import { daysAfter, daysToAnswer } from '../coordination.ts'
import { coordinationLetter } from '../emails.tsx'
import { coordinationPlace } from '../paths.ts'
import { type Coordination, findCoordination, findOverlap, offeredHere } from '../queries.ts'
import type { Seen } from '../seen.ts'
import { proposals, type SideRow, sides } from '../tables.ts'
import { shown } from '../words.ts'

export const coordinatePurpose = 'overlap.coordinate'

export type ProposalRefused = 'not-here' | 'under-way' | 'nobody-to-ask-a' | 'nobody-to-ask-b'

/** How the overlap is called on the thread: what, and where; never whose fault. */
export function titleOf(seen: Seen): TextIn {
  const [need] = seen.likeness.need.both
  const title = (tongue: 'en' | 'fr' | 'ar') => {
    const t = speechIn(tongue)
    const places = seen.places.join(', ')
    const what = need ? t(needWords[need]) : ''
    return places
      ? t(shown.threadTitle, { need: what, places })
      : t(shown.threadTitleAnywhere, { need: what })
  }
  return textIn({ en: title('en'), fr: title('fr'), ar: title('ar') })
}

/**
 * Puts the overlap on the public thread, as evidence the outcome is tied to. Before there is an outcome nothing is public:
 * nobody is shown as doing work twice while they are being asked.
 */
export const publishOverlap = (
  db: TenantDb,
  proposal: { id: string; seen: Seen; proposedAt: Date },
): Promise<string> => {
  const [need] = proposal.seen.likeness.need.both
  return publish(db, {
    kind: 'evidence',
    room: 'gaps',
    subject: proposal.id,
    title: titleOf(proposal.seen),
    at: proposal.proposedAt,
    public: true,
    path: coordinationPlace(proposal.id),
    about: need ? { need: { code: need, name: needWords[need] } } : undefined,
  })
}

/**
 * Asks both providers whether they want to coordinate: a letter each, in their language, with a link that opens nothing
 * else. Nothing is merged or changed. Two people proposing at once make one proposal.
 */
export async function proposeToCoordinate(
  db: TenantDb,
  actor: Actor,
  pair: { a: string; b: string; note?: TextIn | undefined },
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: ProposalRefused }> {
  const overlap = await findOverlap(db, pair.a, pair.b, now)
  if (!overlap) return { ok: false, why: 'not-here' }
  const { a, b, seen } = overlap
  // Under ids it had before a merger, too.
  if (overlap.proposals.some(({ closedAt }) => !closedAt)) return { ok: false, why: 'under-way' }
  const toA = await whoSpeaksFor(db, a.organisationId)
  if (!toA) return { ok: false, why: 'nobody-to-ask-a' }
  const toB = await whoSpeaksFor(db, b.organisationId)
  if (!toB) return { ok: false, why: 'nobody-to-ask-b' }
  const { timeZone } = await ownPartnership(db)
  const id = newId()
  const kept = await db
    .insert(proposals)
    .values({
      partnershipId: db.partnershipId,
      id,
      serviceA: a.id,
      serviceB: b.id,
      seen,
      note: pair.note && Object.keys(pair.note).length > 0 ? pair.note : null,
      proposedBy: actor.name,
      proposedAt: now,
      answerBy: addDays(dayIn(timeZone, now), daysToAnswer),
    })
    .onConflictDoNothing()
    .returning({ id: proposals.id })
  if (kept.length === 0) return { ok: false, why: 'under-way' }
  for (const [service, to] of [
    [a, toA],
    [b, toB],
  ] as const)
    await db.insert(sides).values({
      partnershipId: db.partnershipId,
      id: newId(),
      proposalId: id,
      serviceId: service.id,
      organisationId: service.organisationId,
      recipientName: to.name,
      recipientEmail: to.email,
      recipientTongue: to.tongue,
    })
  const made = await findCoordination(db, id)
  if (!made) throw new Error('The proposal just made is not there')
  for (const side of [made.a, made.b]) await writeTo(db, actor, made, side, how, now)
  await record(db, actor, now, 'overlap.proposed', { subject: id, detail: { a: a.id, b: b.id } })
  return { ok: true, id }
}

async function writeTo(
  db: TenantDb,
  actor: Actor,
  { proposal }: Coordination,
  side: SideRow,
  how: { origin: string },
  now: Date,
): Promise<void> {
  const to = { name: side.recipientName, email: side.recipientEmail, tongue: side.recipientTongue }
  const link = await createLink(
    db,
    {
      purpose: coordinatePurpose,
      subject: side.id,
      recipient: to,
      sentBy: proposal.proposedBy,
      days: daysToAnswer + daysAfter,
      uses: 'many',
      origin: how.origin,
      tongue: to.tongue,
    },
    now,
  )
  const { name } = await ownPartnership(db)
  const letter = coordinationLetter({
    to,
    seen: proposal.seen,
    mine: side.serviceId === proposal.serviceA ? 'a' : 'b',
    note: proposal.note ?? undefined,
    answerBy: proposal.answerBy,
    again: side.asks > 0,
    sender: proposal.proposedBy,
    partnership: inTongue(name, to.tongue).text,
    url: link.url,
  })
  await sendMail(db, { to, tongue: to.tongue, ...letter, about: proposal.id }, now)
  await db
    .update(sides)
    .set({ asks: sql`${sides.asks} + 1`, askedAt: now })
    .where(eq(sides.id, side.id))
  await record(db, actor, now, 'overlap.asked', { subject: proposal.id, detail: { side: side.id } })
}

/** Held while who answered is looked at, so that a reminder and an answer do not cross. */
export async function holdProposal(db: TenantDb, id: string): Promise<void> {
  await db.select({ id: proposals.id }).from(proposals).where(eq(proposals.id, id)).for('no key update')
}

export type ReminderRefused = 'not-here' | 'closed' | 'answered' | 'asked-just-now' | 'nobody-there'
const restMinutes = 10

/** Writes to one side once more. */
export async function remindSide(
  db: TenantDb,
  actor: Actor,
  side: { proposalId: string; id: string },
  how: { origin: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ReminderRefused }> {
  if (!isId(side.proposalId)) return { ok: false, why: 'not-here' }
  await holdProposal(db, side.proposalId)
  const coordination = await findCoordination(db, side.proposalId)
  const mine = coordination && [coordination.a, coordination.b].find(({ id }) => id === side.id)
  if (!coordination || !mine) return { ok: false, why: 'not-here' }
  if (coordination.proposal.closedAt) return { ok: false, why: 'closed' }
  if (mine.answer) return { ok: false, why: 'answered' }
  if (mine.askedAt && now.getTime() - mine.askedAt.getTime() < restMinutes * 60_000)
    return { ok: false, why: 'asked-just-now' }
  // Whoever was asked may have left or been forgotten since.
  const to = await whoSpeaksFor(db, mine.organisationId)
  if (!to) return { ok: false, why: 'nobody-there' }
  const recipient = { recipientName: to.name, recipientEmail: to.email, recipientTongue: to.tongue }
  if (to.email !== mine.recipientEmail) {
    for (const { id } of await linksAbout(db, coordinatePurpose, mine.id)) await revokeLink(db, id, now)
    await db.update(sides).set(recipient).where(eq(sides.id, mine.id))
  }
  await writeTo(db, actor, coordination, { ...mine, ...recipient }, how, now)
  return { ok: true }
}

/** Takes back the links of a proposal: its letters open nothing any more. */
export async function takeBackLinks(db: TenantDb, { a, b }: Coordination, now: Date): Promise<void> {
  for (const side of [a, b])
    for (const { id } of await linksAbout(db, coordinatePurpose, side.id)) await revokeLink(db, id, now)
}

/** The two services as they stand now, where a proposal is open. */
export async function openProposals(db: TenantDb, now: Date) {
  const open = await db.select().from(proposals).where(isNull(proposals.closedAt))
  return open.length > 0 ? { open, offered: await offeredHere(db, now) } : undefined
}

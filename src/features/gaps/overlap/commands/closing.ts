import { and, eq, isNull } from 'drizzle-orm'
import { publish, tie } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import type { Choice, ClosedBecause } from '../coordination.ts'
import { coordinationPlace } from '../paths.ts'
import { findCoordination, sinceAsked } from '../queries.ts'
import { proposals } from '../tables.ts'
import { openProposals, publishOverlap, takeBackLinks, titleOf } from './proposing.ts'

/** Closes it if it is open still. */
async function close(
  db: TenantDb,
  id: string,
  closing: { closedBecause: ClosedBecause; closedBy: string; closedAt: Date } & Partial<{
    cameTo: Choice
    outcome: TextIn
    outcomeOn: PlainDate
  }>,
): Promise<boolean> {
  const closed = await db
    .update(proposals)
    .set(closing)
    .where(and(eq(proposals.id, id), isNull(proposals.closedAt)))
    .returning({ id: proposals.id })
  return closed.length > 0
}

export type OutcomeRefused = 'not-here' | 'closed' | 'before-it-was-asked' | 'not-yet'

/**
 * Keeps what came of it, on which day, and puts it on the public thread: the overlap as evidence, tied to the outcome.
 */
export async function recordOutcome(
  db: TenantDb,
  actor: Actor,
  id: string,
  outcome: { cameTo: Choice; say: TextIn; on: PlainDate },
  now: Date,
): Promise<{ ok: true; station: string } | { ok: false; why: OutcomeRefused }> {
  const found = await findCoordination(db, id)
  if (!found) return { ok: false, why: 'not-here' }
  const { timeZone } = await ownPartnership(db)
  if (outcome.on < dayIn(timeZone, found.proposal.proposedAt))
    return { ok: false, why: 'before-it-was-asked' }
  if (outcome.on > dayIn(timeZone, now)) return { ok: false, why: 'not-yet' }
  const closed = await close(db, id, {
    closedBecause: 'outcome',
    closedBy: actor.name,
    closedAt: now,
    cameTo: outcome.cameTo,
    outcome: outcome.say,
    outcomeOn: outcome.on,
  })
  if (!closed) return { ok: false, why: 'closed' }
  const evidence = await publishOverlap(db, found.proposal)
  const station = await publish(db, {
    kind: 'outcome',
    room: 'gaps',
    subject: id,
    title: titleOf(found.proposal.seen),
    say: outcome.say,
    at: new Date(`${outcome.on}T12:00:00Z`),
    public: true,
    path: coordinationPlace(id),
    cameTo: 'done',
  })
  await tie(db, evidence, station, now)
  await record(db, actor, now, 'overlap.outcome', {
    subject: id,
    public: true,
    detail: { cameTo: outcome.cameTo },
  })
  return { ok: true, station }
}

/** The partnership takes its question back; the links open nothing any more. False where it is closed already. */
export async function withdrawProposal(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const found = await findCoordination(db, id)
  if (!found) return false
  const closing = { closedBecause: 'withdrawn', closedBy: actor.name, closedAt: now } as const
  if (!(await close(db, id, closing))) return false
  await takeBackLinks(db, found, now)
  await record(db, actor, now, 'overlap.withdrawn', { subject: id })
  return true
}

/** Closes proposals whose services are not what they were: what was asked no longer holds. Gives how many. */
export async function closeOvertaken(db: TenantDb, actor: Actor, now: Date): Promise<number> {
  const standing = await openProposals(db, now)
  let closed = 0
  for (const proposal of standing?.open ?? []) {
    const why = standing && sinceAsked(standing.offered, proposal)
    if (!why) continue
    if (!(await close(db, proposal.id, { closedBecause: why, closedBy: actor.name, closedAt: now }))) continue
    await record(db, actor, now, `overlap.${why}`, { subject: proposal.id })
    closed += 1
  }
  return closed
}

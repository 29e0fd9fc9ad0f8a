import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { findOverlap } from '../queries.ts'
import { leavings } from '../tables.ts'

export type LeavingRefused = 'not-here' | 'already-left' | 'under-way'

/** A person decides that it is right that there are two. Remembered with what was seen, and not asked again. */
export async function leaveOverlap(
  db: TenantDb,
  actor: Actor,
  pair: { a: string; b: string; reason: TextIn },
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: LeavingRefused }> {
  const overlap = await findOverlap(db, pair.a, pair.b, now)
  if (!overlap) return { ok: false, why: 'not-here' }
  if (overlap.proposals.some(({ closedAt }) => !closedAt)) return { ok: false, why: 'under-way' }
  if (overlap.leaving) return { ok: false, why: 'already-left' }
  const id = newId()
  const kept = await db
    .insert(leavings)
    .values({
      partnershipId: db.partnershipId,
      id,
      serviceA: overlap.a.id,
      serviceB: overlap.b.id,
      reason: pair.reason,
      seen: overlap.seen,
      leftBy: actor.name,
      leftAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: leavings.id })
  if (kept.length === 0) return { ok: false, why: 'already-left' }
  await record(db, actor, now, 'overlap.left', {
    subject: id,
    detail: { a: overlap.a.id, b: overlap.b.id, reason: pair.reason },
  })
  return { ok: true, id }
}

/** Looks at it again after all. False where it was not left. */
export async function takeUpOverlap(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!isId(id)) return false
  const lifted = await db
    .update(leavings)
    .set({ liftedBy: actor.name, liftedAt: now })
    .where(and(eq(leavings.id, id), isNull(leavings.liftedAt)))
    .returning({ id: leavings.id })
  if (lifted.length === 0) return false
  await record(db, actor, now, 'overlap.taken-up-again', { subject: id })
  return true
}

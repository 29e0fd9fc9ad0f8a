import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { findPoint } from '../queries.ts'
import { motionsOf } from '../room-queries.ts'
import { conflicts } from '../tables.ts'
import { openRoom, type RunningRefused, stirRoom } from './running.ts'

export type ConflictRefused = RunningRefused | 'already-declared' | 'motion-open'

/**
 * Somebody says that a point touches them, and steps out of it. Quorum for that point is counted again at once. Once a
 * voice was noted on the point it waits: who counts does not change in the middle of a vote.
 */
export async function declareConflict(
  db: TenantDb,
  actor: Actor,
  declared: { itemId: string; personId: string; words?: string | undefined; recused: boolean },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ConflictRefused }> {
  const point = await findPoint(db, declared.itemId)
  if (!point) return { ok: false, why: 'not-here' }
  const meeting = await openRoom(db, point.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const open = (await motionsOf(db, meeting.id)).find(({ decidedAt }) => decidedAt === null)
  if (open?.said.length && (open.itemId === null || open.itemId === point.id))
    return { ok: false, why: 'motion-open' }
  const [made] = await db
    .insert(conflicts)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      meetingId: meeting.id,
      itemId: declared.itemId,
      personId: declared.personId,
      words: declared.words ?? null,
      declaredAt: now,
      declaredBy: actor.name,
      recusedAt: declared.recused ? now : null,
      recusedBy: declared.recused ? actor.name : null,
    })
    .onConflictDoNothing()
    .returning({ id: conflicts.id })
  if (!made) return { ok: false, why: 'already-declared' }
  await stirRoom(db, meeting, now, declared.itemId)
  await record(db, actor, now, 'conflict.declared', {
    subject: meeting.id,
    detail: { point: declared.itemId, personId: declared.personId, recused: declared.recused },
  })
  return { ok: true }
}

/** Takes a declaration back: it was a mistake. It stays on record. */
export async function withdrawConflict(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  conflictId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: RunningRefused }> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const [taken] = await db
    .update(conflicts)
    .set({ withdrawnAt: now, withdrawnBy: actor.name })
    .where(
      and(eq(conflicts.id, conflictId), eq(conflicts.meetingId, meetingId), isNull(conflicts.withdrawnAt)),
    )
    .returning()
  if (!taken) return { ok: false, why: 'not-here' }
  await stirRoom(db, meeting, now, taken.itemId)
  await record(db, actor, now, 'conflict.withdrawn', { subject: meetingId, detail: { point: taken.itemId } })
  return { ok: true }
}

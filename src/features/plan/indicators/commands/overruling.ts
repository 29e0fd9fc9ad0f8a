import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { Assessment, Status } from '../progress/progress.ts'
import { overrulings } from '../tables.ts'
import { holdIndicator } from './values.ts'

/**
 * A person says otherwise than the method, for a reason. What the method said stays beside it. Saying it again takes
 * the place of what was said before, which stays in the record.
 */
export async function overrule(
  db: TenantDb,
  actor: Actor,
  indicatorId: string,
  said: { status: Status; reason: TextIn; computed: Assessment },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'reason-missing' }> {
  if (Object.keys(said.reason).length === 0) return { ok: false, why: 'reason-missing' }
  const indicator = await holdIndicator(db, indicatorId)
  if (!indicator) return { ok: false, why: 'not-here' }
  await endStanding(db, actor, indicatorId, now)
  await db.insert(overrulings).values({
    partnershipId: db.partnershipId,
    id: newId(),
    indicatorId,
    status: said.status,
    computed: said.computed,
    reason: said.reason,
    saidBy: actor.name,
    saidAt: now,
  })
  await record(db, actor, now, 'indicator.overruled', {
    subject: indicatorId,
    public: indicator.public,
    detail: { status: said.status },
  })
  return { ok: true }
}

const endStanding = (db: TenantDb, actor: Actor, indicatorId: string, now: Date) =>
  db
    .update(overrulings)
    .set({ endedAt: now, endedBy: actor.name })
    .where(and(eq(overrulings.indicatorId, indicatorId), isNull(overrulings.endedAt)))
    .returning({ id: overrulings.id })

/** Lets the method speak again. False where nobody had overruled it. */
export async function endOverruling(
  db: TenantDb,
  actor: Actor,
  indicatorId: string,
  now: Date,
): Promise<boolean> {
  const indicator = await holdIndicator(db, indicatorId)
  if (!indicator || (await endStanding(db, actor, indicatorId, now)).length === 0) return false
  await record(db, actor, now, 'indicator.overruling-ended', {
    subject: indicatorId,
    public: indicator.public,
  })
  return true
}

import { eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { findPair } from '../queries/cases.ts'
import { twinPairs } from '../tables.ts'
import type { Decision } from '../twin.ts'

/**
 * A person says of things that they are not the same, or that this waits. It holds for every pair among them that was
 * found, until one of the two changes in what was compared. Gives how many pairs that were.
 */
export async function decideTwins(
  db: TenantDb,
  actor: Actor,
  pairId: string,
  { ids, decision, because }: { ids: readonly string[]; decision: Decision; because?: string | undefined },
  now: Date,
): Promise<number> {
  const pair = await findPair(db, pairId)
  if (!pair) return 0
  const among = sql.param([...ids])
  const decided = await db
    .update(twinPairs)
    .set({
      decision,
      because: because?.trim() || null,
      decidedAt: now,
      decidedBy: actor.name,
      decidedOn: sql`${twinPairs.compared}`,
    })
    .where(
      sql`${twinPairs.kind} = ${pair.kind} and ${twinPairs.aId} = any(${among}::uuid[]) and ${twinPairs.bId} = any(${among}::uuid[])
        and (${twinPairs.decision} is distinct from ${decision} or ${twinPairs.decidedOn} <> ${twinPairs.compared})`,
    )
    .returning({ id: twinPairs.id })
  if (decided.length > 0)
    await record(db, actor, now, decision === 'different' ? 'twins.told-apart' : 'twins.put-off', {
      subject: pair.aId,
      detail: { kind: pair.kind, other: pair.bId, pairs: decided.length },
    })
  return decided.length
}

/** Takes back that two are not the same: the question is open again. */
export async function reopenTwins(db: TenantDb, actor: Actor, pairId: string, now: Date): Promise<boolean> {
  const opened = await db
    .update(twinPairs)
    .set({ decision: null, because: null, decidedAt: null, decidedBy: null, decidedOn: null })
    .where(sql`${eq(twinPairs.id, pairId)} and ${twinPairs.decision} is not null`)
    .returning({ kind: twinPairs.kind, a: twinPairs.aId, b: twinPairs.bId })
  const [pair] = opened
  if (!pair) return false
  await record(db, actor, now, 'twins.reopened', {
    subject: pair.a,
    detail: { kind: pair.kind, other: pair.b },
  })
  return true
}

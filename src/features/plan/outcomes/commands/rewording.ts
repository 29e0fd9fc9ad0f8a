import { eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { isShown } from '../outcome.ts'
import { confirmations, outcomes, rewordings } from '../tables.ts'
import { holdOutcome } from './confirming.ts'
import { publishOutcome } from './stations.ts'

export type Reworded = { ok: true } | { ok: false; why: 'not-here' | 'no-other-words' | 'done-before' }

/**
 * Puts an outcome in the words of somebody who confirmed it but would say it differently. The words it had stay in the
 * record; in languages they did not use it then says nothing, for nobody confirmed that.
 */
export async function takeTheirWords(
  db: TenantDb,
  actor: Actor,
  outcomeId: string,
  confirmationId: string,
  now: Date,
): Promise<Reworded> {
  const outcome = await holdOutcome(db, outcomeId)
  if (!outcome || !isId(confirmationId)) return { ok: false, why: 'not-here' }
  const [said] = await db.select().from(confirmations).where(eq(confirmations.id, confirmationId))
  if (said?.outcomeId !== outcome.id) return { ok: false, why: 'not-here' }
  if (said.verdict !== 'with-changes' || !said.words) return { ok: false, why: 'no-other-words' }
  const kept = await db
    .insert(rewordings)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      outcomeId,
      confirmationId,
      was: outcome.say,
      byName: actor.name,
      rewordedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: rewordings.id })
  if (kept.length === 0) return { ok: false, why: 'done-before' }
  const reworded = { say: said.words, version: sql<number>`${outcomes.version} + 1` }
  await db.update(outcomes).set(reworded).where(eq(outcomes.id, outcomeId))
  await publishOutcome(db, { ...outcome, say: said.words })
  await record(db, actor, now, 'outcome.reworded', { subject: outcomeId, public: isShown(outcome) })
  return { ok: true }
}

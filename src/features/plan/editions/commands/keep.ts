import { sql } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Plan } from '../../plan.ts'
import { actions, goals } from '../../tables.ts'
import { bodyOf } from '../queries.ts'
import { editions } from '../tables.ts'

/**
 * Keeps the plan as it stands now, whole, as its version `plan.edition`; from now on the wording of every action in it
 * is frozen. A version already kept stays as it was kept.
 */
export async function keepEdition(
  db: TenantDb,
  actor: Actor,
  plan: Plan,
  adopted: { on: PlainDate; decisionId: string | null },
  now: Date,
): Promise<void> {
  await db
    .insert(editions)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      planId: plan.id,
      edition: plan.edition,
      adoptedOn: adopted.on,
      decisionId: adopted.decisionId,
      body: await bodyOf(db, plan),
      keptAt: now,
      keptBy: actor.name,
    })
    .onConflictDoNothing()
  await db
    .update(actions)
    .set({ sinceEdition: plan.edition })
    .where(
      sql`${actions.sinceEdition} is null and ${actions.state} <> 'dropped'
        and ${actions.goalId} in (select id from ${goals} where plan_id = ${plan.id})`,
    )
}

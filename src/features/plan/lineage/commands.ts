import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { written } from '../commands/wording.ts'
import { findAction, planOfAction } from '../queries/actions.ts'
import { findGoal, findPlan } from '../queries/plans.ts'
import { leftBehind } from './tables.ts'

type Old = { goalId: string } | { actionId: string }

/** Says why a plan leaves a goal or an action of the one before it behind; said again, it takes the place of the first. */
export async function leaveBehind(
  db: TenantDb,
  actor: Actor,
  planId: string,
  old: Old,
  why: TextIn,
  now: Date,
): Promise<boolean> {
  const plan = await findPlan(db, planId)
  const said = written(why)
  const from =
    'goalId' in old
      ? (await findGoal(db, old.goalId))?.planId
      : (await findAction(db, old.actionId)) && (await planOfAction(db, old.actionId))?.id
  if (!plan?.succeedsId || from !== plan.succeedsId || !said) return false
  const row = { why: said, at: now, byName: actor.name }
  await db
    .insert(leftBehind)
    .values({ partnershipId: db.partnershipId, id: newId(), planId, ...old, ...row })
    .onConflictDoUpdate({
      target: [leftBehind.partnershipId, leftBehind.planId, leftBehind.goalId, leftBehind.actionId],
      set: row,
    })
  await record(db, actor, now, 'plan.left-behind', {
    subject: planId,
    public: plan.state !== 'draft',
    detail: { ...old },
  })
  return true
}

/** What a plan left behind, and why, by the id of the old goal or action. */
export async function whyLeft(db: TenantDb, planId: string): Promise<Map<string, TextIn>> {
  const rows = await db.select().from(leftBehind).where(eq(leftBehind.planId, planId))
  return new Map(rows.map(({ goalId, actionId, why }) => [goalId ?? actionId ?? '', why]))
}

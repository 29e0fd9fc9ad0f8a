import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type OrderSent, orderAfter } from '#platform/order.ts'
import { isPublic } from '../plan.ts'
import { planOfAction } from '../queries/actions.ts'
import { findGoal, findObjective, findPlan } from '../queries/plans.ts'
import { actions, goals, objectives, pillars } from '../tables.ts'

const tables = { pillar: pillars, goal: goals, objective: objectives, action: actions }
type Placed = keyof typeof tables

/** A list that can be put in another order: what stands beside each other under one thing. */
export type OrderedList =
  | { of: 'pillar'; planId: string }
  | { of: 'goal'; planId: string; pillarId: string | null }
  | { of: 'objective'; goalId: string }
  | { of: 'action'; goalId: string; objectiveId: string | null }

function inList(list: OrderedList): SQL | undefined {
  if (list.of === 'pillar') return and(eq(pillars.planId, list.planId), isNull(pillars.withdrawnAt))
  if (list.of === 'goal')
    return and(
      eq(goals.planId, list.planId),
      isNull(goals.withdrawnAt),
      sql`${goals.pillarId} is not distinct from ${list.pillarId}`,
    )
  if (list.of === 'objective') return and(eq(objectives.goalId, list.goalId), isNull(objectives.withdrawnAt))
  return and(
    eq(actions.goalId, list.goalId),
    sql`${actions.objectiveId} is not distinct from ${list.objectiveId}`,
  )
}

/** The list a thing stands in, and whether everybody may read it. */
async function listAround(
  db: TenantDb,
  of: Placed,
  id: string,
): Promise<{ list: OrderedList; planId: string } | undefined> {
  if (of === 'pillar') {
    const [pillar] = await db.select().from(pillars).where(eq(pillars.id, id))
    return pillar && { list: { of, planId: pillar.planId }, planId: pillar.planId }
  }
  if (of === 'goal') {
    const goal = await findGoal(db, id)
    return goal && { list: { of, planId: goal.planId, pillarId: goal.pillarId }, planId: goal.planId }
  }
  if (of === 'objective') {
    const objective = await findObjective(db, id)
    const goal = objective && (await findGoal(db, objective.goalId))
    return goal && { list: { of, goalId: goal.id }, planId: goal.planId }
  }
  const [action] = await db.select().from(actions).where(eq(actions.id, id))
  const plan = action && (await planOfAction(db, id))
  return plan && { list: { of, goalId: action.goalId, objectiveId: action.objectiveId }, planId: plan.id }
}

/**
 * Puts the things beside this one in the order that was sent; false when there is no such thing. Two people at once wait
 * for each other at the rows, so that each order is whole.
 */
export async function arrange(
  db: TenantDb,
  actor: Actor,
  of: Placed,
  id: string,
  sent: OrderSent,
  now: Date,
): Promise<boolean> {
  const around = await listAround(db, of, id)
  if (!around) return false
  const table = tables[of]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(inList(around.list))
    .orderBy(asc(table.place), asc(table.id))
    .for('update')
  const order = orderAfter(
    rows.map(row => row.id),
    sent,
  )
  await db.execute(sql`
    update ${table} set place = wanted.place
    from unnest(${sql.param(order)}::uuid[]) with ordinality as wanted (id, place)
    where ${table}.id = wanted.id and ${table}.place is distinct from wanted.place`)
  const plan = await findPlan(db, around.planId)
  await record(db, actor, now, `${of}.moved`, { subject: id, public: plan ? isPublic(plan) : false })
  return true
}

import { asc, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Plan } from '../plan.ts'
import { type GoalRow, goals, type ObjectiveRow, objectives } from '../tables.ts'
import { type ActionSeen, actionsOf } from './actions.ts'
import { goalsOf } from './plans.ts'

/** A goal with everything under it, in the order it is read. */
export interface GoalSeen {
  goal: GoalRow
  /** From 1. */
  number: number
  objectives: ObjectiveRow[]
  actions: ActionSeen[]
}

/** A plan with all its goals, objectives and actions: three statements whatever its size. */
export async function goalsInFull(db: TenantDb, plan: Pick<Plan, 'id'>, zone: string): Promise<GoalSeen[]> {
  const all = await goalsOf(db, plan.id)
  const actions = await actionsOf(db, plan.id, zone)
  const under = await db
    .select({ objective: objectives })
    .from(objectives)
    .innerJoin(goals, eq(goals.id, objectives.goalId))
    .where(eq(goals.planId, plan.id))
    .orderBy(asc(objectives.place), asc(objectives.id))
  return all.map((goal, n) => ({
    goal,
    number: n + 1,
    objectives: under.filter(row => row.objective.goalId === goal.id).map(row => row.objective),
    actions: actions.filter(action => action.goalId === goal.id),
  }))
}

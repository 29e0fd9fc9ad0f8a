import type { TenantDb } from '#platform/db/tenant.ts'
import type { Plan } from '../plan.ts'
import type { GoalRow, ObjectiveRow } from '../tables.ts'
import { type ActionWhole, planWhole } from './whole.ts'

/** A goal with everything under it, in the order it is read. */
export interface GoalSeen {
  goal: GoalRow
  /** From 1. */
  number: number
  objectives: ObjectiveRow[]
  actions: ActionWhole[]
}

/** A plan's goals with their objectives and actions, flat: `planWhole` keeps pillars and tags too. */
export async function goalsInFull(db: TenantDb, plan: Pick<Plan, 'id'>, zone: string): Promise<GoalSeen[]> {
  const { goals } = await planWhole(db, plan, zone)
  return goals.map(({ goal, number, objectives, actions }) => ({
    goal,
    number,
    objectives: objectives.map(({ objective }) => objective),
    actions,
  }))
}

import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { Plan } from '../plan.ts'
import {
  type GoalRow,
  goals,
  type ObjectiveRow,
  objectives,
  type PillarRow,
  pillars,
  plans,
} from '../tables.ts'

const plan = {
  id: plans.id,
  name: plans.name,
  fromYear: plans.fromYear,
  toYear: plans.toYear,
  edition: plans.edition,
  vision: plans.vision,
  succeedsId: plans.succeedsId,
  state: plans.state,
  adoptedOn: plans.adoptedOn,
  completedOn: plans.completedOn,
  rhythmDays: plans.rhythmDays,
  decisionId: plans.decisionId,
  version: plans.version,
  changedAt: plans.changedAt,
}

/** Every plan, drafts too, the latest years first. */
export const listPlans = (db: TenantDb): Promise<Plan[]> =>
  db.kept('plans', () =>
    db.select(plan).from(plans).orderBy(desc(plans.fromYear), desc(plans.edition), desc(plans.id)),
  )

export async function findPlan(db: TenantDb, id: string): Promise<Plan | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select(plan).from(plans).where(eq(plans.id, id))
  return one
}

/** A plan's goals in order, without those an amendment has withdrawn. */
export const goalsOf = (db: TenantDb, planId: string): Promise<GoalRow[]> =>
  db
    .select()
    .from(goals)
    .where(and(eq(goals.planId, planId), isNull(goals.withdrawnAt)))
    .orderBy(asc(goals.place), asc(goals.id))

export async function findGoal(db: TenantDb, id: string): Promise<GoalRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(goals).where(eq(goals.id, id))
  return one
}

/** A goal's objectives in order, without those withdrawn. */
export const objectivesOf = (db: TenantDb, goalId: string): Promise<ObjectiveRow[]> =>
  db
    .select()
    .from(objectives)
    .where(and(eq(objectives.goalId, goalId), isNull(objectives.withdrawnAt)))
    .orderBy(asc(objectives.place), asc(objectives.id))

export async function findObjective(db: TenantDb, id: string): Promise<ObjectiveRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(objectives).where(eq(objectives.id, id))
  return one
}

/** A plan's pillars in order, without those withdrawn. */
export const pillarsOf = (db: TenantDb, planId: string): Promise<PillarRow[]> =>
  db
    .select()
    .from(pillars)
    .where(and(eq(pillars.planId, planId), isNull(pillars.withdrawnAt)))
    .orderBy(asc(pillars.place), asc(pillars.id))

export async function findPillar(db: TenantDb, id: string): Promise<PillarRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(pillars).where(eq(pillars.id, id))
  return one
}

import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { type Direction, moved } from '../order.ts'
import { isPublic } from '../plan.ts'
import { findGoal, findObjective, findPlan, goalsOf, objectivesOf } from '../queries/plans.ts'
import { type GoalRow, goals, type ObjectiveRow, objectives } from '../tables.ts'
import type { Change } from './change.ts'
import { written } from './plans.ts'

export interface GoalFacts {
  title: TextIn
  /** One sentence: what will be different. */
  say?: TextIn | undefined
}

/** Adds a goal at the end of a plan. Throws when there is no such plan. */
export async function addGoal(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: GoalFacts,
  now: Date,
): Promise<string> {
  const plan = await findPlan(db, planId)
  if (!plan) throw new Error('A goal needs its plan')
  const id = newId()
  const title = textIn(facts.title)
  await db.insert(goals).values({
    partnershipId: db.partnershipId,
    id,
    planId,
    place: (await goalsOf(db, planId)).length + 1,
    title,
    say: written(facts.say),
    version: 1,
    changedAt: now,
  })
  await record(db, actor, now, 'goal.added', { subject: id, public: isPublic(plan), detail: { title } })
  return id
}

export async function changeGoal(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Partial<GoalFacts> & { version?: number | undefined },
  now: Date,
): Promise<Change<GoalRow>> {
  const before = await findGoal(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const changed = await db
    .update(goals)
    .set({
      title: part.title ? textIn(part.title) : before.title,
      say: part.say ? written(part.say) : before.say,
      version: sql`${goals.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(goals.id, id), eq(goals.version, part.version ?? before.version)))
    .returning({ id: goals.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findGoal(db, id)) ?? before }
  await record(db, actor, now, 'goal.changed', { subject: id })
  return { ok: true }
}

/** Adds an objective at the end of a goal. Throws when there is no such goal. */
export async function addObjective(
  db: TenantDb,
  actor: Actor,
  goalId: string,
  facts: { title: TextIn },
  now: Date,
): Promise<string> {
  if (!(await findGoal(db, goalId))) throw new Error('An objective needs its goal')
  const id = newId()
  const title = textIn(facts.title)
  await db.insert(objectives).values({
    partnershipId: db.partnershipId,
    id,
    goalId,
    place: (await objectivesOf(db, goalId)).length + 1,
    title,
    version: 1,
    changedAt: now,
  })
  await record(db, actor, now, 'objective.added', { subject: id, detail: { title } })
  return id
}

export async function changeObjective(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: { title: TextIn; version?: number | undefined },
  now: Date,
): Promise<Change<ObjectiveRow>> {
  const before = await findObjective(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const changed = await db
    .update(objectives)
    .set({ title: textIn(part.title), version: sql`${objectives.version} + 1`, changedAt: now })
    .where(and(eq(objectives.id, id), eq(objectives.version, part.version ?? before.version)))
    .returning({ id: objectives.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findObjective(db, id)) ?? before }
  await record(db, actor, now, 'objective.changed', { subject: id })
  return { ok: true }
}

/** Moves a goal one place up or down in its plan; false when there is no such goal. */
export async function moveGoal(
  db: TenantDb,
  actor: Actor,
  id: string,
  direction: Direction,
  now: Date,
): Promise<boolean> {
  const goal = await findGoal(db, id)
  if (!goal) return false
  const ids = (await goalsOf(db, goal.planId)).map(each => each.id)
  for (const [n, each] of moved(ids, id, direction).entries())
    await db
      .update(goals)
      .set({ place: n + 1 })
      .where(eq(goals.id, each))
  await record(db, actor, now, 'goal.moved', { subject: id })
  return true
}

/** Moves an objective one place up or down in its goal; false when there is no such objective. */
export async function moveObjective(
  db: TenantDb,
  actor: Actor,
  id: string,
  direction: Direction,
  now: Date,
): Promise<boolean> {
  const objective = await findObjective(db, id)
  if (!objective) return false
  const ids = (await objectivesOf(db, objective.goalId)).map(each => each.id)
  for (const [n, each] of moved(ids, id, direction).entries())
    await db
      .update(objectives)
      .set({ place: n + 1 })
      .where(eq(objectives.id, each))
  await record(db, actor, now, 'objective.moved', { subject: id })
  return true
}

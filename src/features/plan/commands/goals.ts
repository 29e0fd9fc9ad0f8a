import { and, eq, max, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { isPublic } from '../plan.ts'
import { findGoal, findObjective, findPillar } from '../queries/plans.ts'
import { type GoalRow, goals, type ObjectiveRow, objectives, type PillarRow, pillars } from '../tables.ts'
import type { Change } from './change.ts'
import { holdPlan, saysElse, written } from './wording.ts'

export interface GoalFacts {
  title: TextIn
  /** One sentence: what will be different. */
  say?: TextIn | undefined
  /** The pillar it stands under; '' for none. */
  pillarId?: string | undefined
  /** The goal of the plan before that it carries on. */
  followsId?: string | undefined
}
type Facts = Pick<GoalFacts, 'title' | 'say' | 'followsId'>

/** A plan that may still be written in. Throws when there is none, or it is adopted: then an amendment adds. */
async function openPlan(db: TenantDb, planId: string) {
  const plan = await holdPlan(db, planId)
  if (!plan) throw new Error('There is no such plan')
  if (plan.state !== 'draft') throw new Error('An adopted plan grows by an amendment')
  return plan
}

const wordedRow = (db: TenantDb, facts: Facts, now: Date) => ({
  partnershipId: db.partnershipId,
  id: newId(),
  title: textIn(facts.title),
  followsId: facts.followsId ?? null,
  version: 1,
  changedAt: now,
})

/** Adds a pillar at the end of a draft. Throws when there is no such draft. */
export async function addPillar(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: Facts,
  now: Date,
): Promise<string> {
  await openPlan(db, planId)
  const row = wordedRow(db, facts, now)
  const [last] = await db
    .select({ place: max(pillars.place) })
    .from(pillars)
    .where(eq(pillars.planId, planId))
  await db.insert(pillars).values({ ...row, planId, place: (last?.place ?? 0) + 1, say: written(facts.say) })
  await record(db, actor, now, 'pillar.added', { subject: row.id, detail: { title: row.title } })
  return row.id
}

/** Adds a goal at the end of a draft. Throws when there is no such draft. */
export async function addGoal(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: GoalFacts,
  now: Date,
): Promise<string> {
  const plan = await openPlan(db, planId)
  const pillar = facts.pillarId ? await findPillar(db, facts.pillarId) : undefined
  const row = wordedRow(db, facts, now)
  const [last] = await db
    .select({ place: max(goals.place) })
    .from(goals)
    .where(eq(goals.planId, planId))
  await db.insert(goals).values({
    ...row,
    planId,
    pillarId: pillar?.planId === planId ? pillar.id : null,
    place: (last?.place ?? 0) + 1,
    say: written(facts.say),
  })
  await record(db, actor, now, 'goal.added', {
    subject: row.id,
    public: isPublic(plan),
    detail: { title: row.title },
  })
  return row.id
}

/** Adds an objective at the end of a goal of a draft. Throws when there is no such goal. */
export async function addObjective(
  db: TenantDb,
  actor: Actor,
  goalId: string,
  facts: Omit<Facts, 'say'>,
  now: Date,
): Promise<string> {
  const goal = await findGoal(db, goalId)
  if (!goal) throw new Error('An objective needs its goal')
  await openPlan(db, goal.planId)
  const row = wordedRow(db, facts, now)
  const [last] = await db
    .select({ place: max(objectives.place) })
    .from(objectives)
    .where(eq(objectives.goalId, goalId))
  await db.insert(objectives).values({ ...row, goalId, place: (last?.place ?? 0) + 1 })
  await record(db, actor, now, 'objective.added', { subject: row.id, detail: { title: row.title } })
  return row.id
}

type Part = Partial<GoalFacts> & { version?: number | undefined }

/** What a change of wording meets first: the thing's plan, held; and whether its words may still change. */
async function mayReword(
  db: TenantDb,
  planId: string,
  before: { title: TextIn; say?: TextIn | null },
  part: Part,
): Promise<boolean> {
  const plan = await holdPlan(db, planId)
  return (
    plan?.state === 'draft' || !(saysElse(before.title, part.title) || saysElse(before.say ?? null, part.say))
  )
}

export async function changePillar(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Omit<Part, 'pillarId'>,
  now: Date,
): Promise<Change<PillarRow>> {
  const before = await findPillar(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  if (!(await mayReword(db, before.planId, before, part))) return { ok: false, why: 'frozen' }
  const changed = await db
    .update(pillars)
    .set({
      title: part.title ? textIn(part.title) : before.title,
      say: part.say ? written(part.say) : before.say,
      version: sql`${pillars.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(pillars.id, id), eq(pillars.version, part.version ?? before.version)))
    .returning({ id: pillars.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findPillar(db, id)) ?? before }
  await record(db, actor, now, 'pillar.changed', { subject: id })
  return { ok: true }
}

export async function changeGoal(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Part,
  now: Date,
): Promise<Change<GoalRow>> {
  const before = await findGoal(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  if (!(await mayReword(db, before.planId, before, part))) return { ok: false, why: 'frozen' }
  const pillar = part.pillarId ? await findPillar(db, part.pillarId) : undefined
  const moved = pillar?.planId === before.planId ? pillar.id : null
  const changed = await db
    .update(goals)
    .set({
      title: part.title ? textIn(part.title) : before.title,
      say: part.say ? written(part.say) : before.say,
      pillarId: part.pillarId === undefined ? before.pillarId : moved,
      followsId: part.followsId === undefined ? before.followsId : part.followsId || null,
      version: sql`${goals.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(goals.id, id), eq(goals.version, part.version ?? before.version)))
    .returning({ id: goals.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findGoal(db, id)) ?? before }
  await record(db, actor, now, 'goal.changed', { subject: id, public: true })
  return { ok: true }
}

export async function changeObjective(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: { title: TextIn; version?: number | undefined },
  now: Date,
): Promise<Change<ObjectiveRow>> {
  const before = await findObjective(db, id)
  const goal = before && (await findGoal(db, before.goalId))
  if (!before || !goal) return { ok: false, why: 'not-here' }
  if (!(await mayReword(db, goal.planId, before, part))) return { ok: false, why: 'frozen' }
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

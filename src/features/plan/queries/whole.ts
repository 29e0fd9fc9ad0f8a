import { asc, eq, isNull, sql } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PartnerAnswer } from '../partner.ts'
import type { Plan } from '../plan.ts'
import {
  actions,
  type GoalRow,
  goals,
  type MilestoneRow,
  milestones,
  type ObjectiveRow,
  objectives,
  type PillarRow,
  partners,
  pillars,
  type TagRow,
  tags,
} from '../tables.ts'
import { type ActionSeen, actionsOf } from './actions.ts'

export interface PartnerSeen {
  id: string
  actionId: string
  organisationId: string
  name: TextIn
  askedAt: Date | null
  answer: PartnerAnswer | null
}

/** An action with everything that hangs on it. */
export interface ActionWhole extends ActionSeen {
  /** Those who said “not us” are among them: filter on `answer` where only helpers count. */
  partners: PartnerSeen[]
  /** In the order they are to be reached. */
  milestones: MilestoneRow[]
  tags: TagRow[]
}

export interface ObjectiveWhole {
  objective: ObjectiveRow
  /** `2.1` */
  number: string
  actions: ActionWhole[]
}

export interface GoalWhole {
  goal: GoalRow
  /** From 1 through the whole plan, whatever its pillars. */
  number: number
  tags: TagRow[]
  /** Every action of the goal in the order it is read, those of objectives too. */
  actions: ActionWhole[]
  /** Actions of no objective; they are read before the first objective. */
  loose: ActionWhole[]
  objectives: ObjectiveWhole[]
}

export interface PlanWhole {
  /** Pillars in order, each with its goals. */
  pillars: { pillar: PillarRow; goals: GoalWhole[] }[]
  /** Goals of no pillar; they are read before the first pillar. */
  loose: GoalWhole[]
  /** Every goal in the order it is read. */
  goals: GoalWhole[]
}

const partnerSeen = {
  id: partners.id,
  actionId: partners.actionId,
  organisationId: partners.organisationId,
  name: organisations.name,
  askedAt: partners.askedAt,
  answer: partners.answer,
}

/** The partners of one action, with what each answered. */
export const partnersSeen = (db: TenantDb, actionId: string): Promise<PartnerSeen[]> =>
  db
    .select(partnerSeen)
    .from(partners)
    .innerJoin(organisations, eq(organisations.id, partners.organisationId))
    .where(eq(partners.actionId, actionId))
    .orderBy(asc(organisations.folded), asc(organisations.id))

const grouped = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ((key: Key) => Row[]) => {
  const found = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const there = found.get(key)
    if (there) there.push(row)
    else found.set(key, [row])
  }
  return key => found.get(key) ?? []
}

/**
 * A plan as it is in force now: pillars → goals → objectives → actions, each action with lead, partners, milestones and
 * tags. Seven statements whatever its size; nothing withdrawn is in it. Days are counted in `zone`.
 */
export const planWhole = (db: TenantDb, plan: Pick<Plan, 'id'>, zone: string): Promise<PlanWhole> =>
  db.kept(`plan ${plan.id} in ${zone}`, () => readWhole(db, plan, zone))

async function readWhole(db: TenantDb, plan: Pick<Plan, 'id'>, zone: string): Promise<PlanWhole> {
  const ofPlan = sql`select id from ${goals} where plan_id = ${plan.id}`
  const ofActions = sql`select id from ${actions} where goal_id in (${ofPlan})`
  const pillarRows = await db
    .select()
    .from(pillars)
    .where(sql`${pillars.planId} = ${plan.id} and ${pillars.withdrawnAt} is null`)
    .orderBy(asc(pillars.place), asc(pillars.id))
  const goalRows = await db
    .select()
    .from(goals)
    .where(sql`${goals.planId} = ${plan.id} and ${goals.withdrawnAt} is null`)
    .orderBy(asc(goals.place), asc(goals.id))
  const objectiveRows = await db
    .select()
    .from(objectives)
    .where(sql`${objectives.goalId} in (${ofPlan}) and ${isNull(objectives.withdrawnAt)}`)
    .orderBy(asc(objectives.place), asc(objectives.id))
  const actionRows = await actionsOf(db, plan.id, zone)
  const partnersOf = grouped(
    await db
      .select(partnerSeen)
      .from(partners)
      .innerJoin(organisations, eq(organisations.id, partners.organisationId))
      .where(sql`${partners.actionId} in (${ofActions})`)
      .orderBy(asc(organisations.folded), asc(organisations.id)),
    row => row.actionId,
  )
  const milestonesOf = grouped(
    await db
      .select()
      .from(milestones)
      .where(sql`${milestones.actionId} in (${ofActions})`)
      .orderBy(asc(milestones.place), asc(milestones.id)),
    row => row.actionId,
  )
  const tagsOf = grouped(
    await db
      .select()
      .from(tags)
      .where(sql`${tags.actionId} in (${ofActions}) or ${tags.goalId} in (${ofPlan})`)
      .orderBy(asc(tags.kind), asc(tags.code)),
    row => row.actionId ?? row.goalId,
  )
  const actionsUnder = grouped(actionRows, action => action.goalId)
  const objectivesUnder = grouped(objectiveRows, objective => objective.goalId)

  let number = 0
  const whole = (goal: GoalRow): GoalWhole => {
    number += 1
    const all = actionsUnder(goal.id).map(action => ({
      ...action,
      partners: partnersOf(action.id),
      milestones: milestonesOf(action.id),
      tags: tagsOf(action.id),
    }))
    const under = objectivesUnder(goal.id).map((objective, n) => ({
      objective,
      number: `${number}.${n + 1}`,
      actions: all.filter(({ objectiveId }) => objectiveId === objective.id),
    }))
    const shown = new Set(under.map(({ objective }) => objective.id))
    const loose = all.filter(({ objectiveId }) => !objectiveId || !shown.has(objectiveId))
    return {
      goal,
      number,
      tags: tagsOf(goal.id),
      loose,
      objectives: under,
      actions: [...loose, ...under.flatMap(each => each.actions)],
    }
  }
  const known = new Set(pillarRows.map(({ id }) => id))
  const loose = goalRows.filter(({ pillarId }) => !pillarId || !known.has(pillarId)).map(whole)
  const gathered = pillarRows.map(pillar => ({
    pillar,
    goals: goalRows.filter(({ pillarId }) => pillarId === pillar.id).map(whole),
  }))
  return { pillars: gathered, loose, goals: [...loose, ...gathered.flatMap(each => each.goals)] }
}

import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { listIndicators } from '../indicators/queries/indicators.ts'
import type { Seen } from '../indicators/seen.ts'
import { listOutcomes } from '../outcomes/queries/outcomes.ts'
import { contributions, type OutcomeRow } from '../outcomes/tables.ts'
import { actions, goals, objectives } from '../tables.ts'

/** What was measured and told about a plan's goals: only what visitors may read. */
export interface Around {
  /** Each once, whatever the number of goals it belongs to. */
  indicators: Seen[]
  outcomes: OutcomeRow[]
  indicatorsOf: (goalId: string) => Seen[]
  outcomesOf: (goalId: string) => OutcomeRow[]
}

/** Indicators of these goals, and changes people told of that actions of theirs contributed to. */
export async function aroundGoals(
  db: TenantDb,
  goalIds: readonly string[],
  at: { now: Date; zone: string },
  communityId?: string,
): Promise<Around> {
  const wanted = new Set(goalIds)
  const indicators = await listIndicators(db, at, { goalIds, public: true })
  const told = await listOutcomes(db, { public: true, communityId })
  const ties = await db
    .select({ outcomeId: contributions.outcomeId, goalId: actions.goalId })
    .from(contributions)
    .innerJoin(actions, eq(actions.id, contributions.actionId))
  const own = await db
    .select({ actionId: actions.id, goalId: actions.goalId })
    .from(actions)
    .where(sql`${actions.id} in (select action_id from plan_outcomes where action_id is not null)`)
  const goalOf = new Map(own.map(({ actionId, goalId }) => [actionId, goalId]))
  const goalsOf = new Map(
    told.map(({ id, actionId }) => [
      id,
      new Set([
        ...ties.flatMap(tie => (tie.outcomeId === id ? [tie.goalId] : [])),
        ...(actionId ? [goalOf.get(actionId) ?? ''] : []),
      ]),
    ]),
  )
  return {
    indicators,
    outcomes: told.filter(({ id }) => [...(goalsOf.get(id) ?? [])].some(goalId => wanted.has(goalId))),
    indicatorsOf: goalId =>
      indicators.filter(({ goals: under }) => under.some(each => each.goalId === goalId)),
    outcomesOf: goalId => told.filter(({ id }) => goalsOf.get(id)?.has(goalId)),
  }
}

/** A goal or objective that an amendment took out of the plan, and why. */
export interface TakenOut {
  title: TextIn
  why: TextIn | null
  at: Date
}

export async function takenOut(db: TenantDb, planId: string): Promise<TakenOut[]> {
  const gone = [
    ...(await db
      .select({ title: goals.title, why: goals.withdrawnWhy, at: goals.withdrawnAt })
      .from(goals)
      .where(and(eq(goals.planId, planId), isNotNull(goals.withdrawnAt)))),
    ...(await db
      .select({ title: objectives.title, why: objectives.withdrawnWhy, at: objectives.withdrawnAt })
      .from(objectives)
      .innerJoin(goals, eq(goals.id, objectives.goalId))
      .where(and(eq(goals.planId, planId), isNotNull(objectives.withdrawnAt)))),
  ]
  return gone
    .flatMap(({ at, ...each }) => (at ? [{ ...each, at }] : []))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}

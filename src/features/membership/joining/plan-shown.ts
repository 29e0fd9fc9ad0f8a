import {
  type EditionInBrief,
  goalsOf,
  listPlans,
  planEdition,
  planEditions,
  planInForce,
} from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

export interface GoalShown {
  id: string
  /** As it is counted in the plan. */
  number: string
  title: TextIn
  /** The goal of the plan before that this one carries on. */
  follows: string | null
}

/** The plan a member agrees to, in the words of the version adopted. */
export interface PlanShown {
  planId: string
  edition: number
  name: TextIn
  adoptedOn: PlainDate
  goals: GoalShown[]
}

async function withLineage(db: TenantDb, plan: EditionInBrief): Promise<PlanShown> {
  const follows = new Map((await goalsOf(db, plan.planId)).map(goal => [goal.id, goal.followsId]))
  return { ...plan, goals: plan.goals.map(goal => ({ ...goal, follows: follows.get(goal.id) ?? null })) }
}

/** The plan in force with its goals; undefined where none was adopted, or the last one is over. */
export async function planShown(db: TenantDb): Promise<PlanShown | undefined> {
  const plan = await planInForce(db)
  return plan && withLineage(db, plan)
}

/** One version of a plan, as it was shown. */
export async function planShownThen(
  db: TenantDb,
  planId: string,
  edition: number,
): Promise<PlanShown | undefined> {
  const plan = await planEdition(db, planId, edition)
  return plan && withLineage(db, plan)
}

/** The version of the plan that was in force on a day. */
export async function planShownOn(
  db: TenantDb,
  day: PlainDate,
): Promise<{ planId: string; edition: number } | undefined> {
  const plans = await listPlans(db)
  const over = new Set(
    plans.filter(({ completedOn }) => completedOn && completedOn <= day).map(({ id }) => id),
  )
  const kept = (await planEditions(db)).map(({ planId, edition, adoptedOn }) => ({
    planId,
    edition,
    adoptedOn,
  }))
  const known = new Set(kept.map(({ planId }) => planId))
  // Adopted before versions were kept.
  for (const { id, edition, adoptedOn } of plans)
    if (adoptedOn && !known.has(id)) kept.push({ planId: id, edition, adoptedOn })
  return kept
    .filter(({ planId, adoptedOn }) => adoptedOn <= day && !over.has(planId))
    .sort((a, b) => b.adoptedOn.localeCompare(a.adoptedOn) || b.edition - a.edition)[0]
}

import { goalsOf, listPlans } from '#features/plan/index.ts'
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
  adoptedOn: PlainDate | null
  goals: GoalShown[]
}

/** The plan in force with its goals; undefined where none was adopted, or the last one is over. */
export async function planShown(db: TenantDb): Promise<PlanShown | undefined> {
  const adopted = (await listPlans(db)).filter(({ state }) => state === 'adopted')
  const [plan] = adopted.sort((a, b) => (b.adoptedOn ?? '').localeCompare(a.adoptedOn ?? ''))
  return plan && planShownThen(db, plan.id, plan.edition)
}

/** One version of a plan, as it was shown. */
export async function planShownThen(
  db: TenantDb,
  planId: string,
  edition: number,
): Promise<PlanShown | undefined> {
  const plan = (await listPlans(db)).find(({ id }) => id === planId)
  if (!plan) return undefined
  const goals = await goalsOf(db, planId)
  return {
    planId,
    edition,
    name: plan.name,
    adoptedOn: plan.adoptedOn,
    goals: goals.map(({ id, title }, n) => ({ id, number: String(n + 1), title, follows: null })),
  }
}

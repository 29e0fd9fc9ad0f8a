import { listGroups } from '#features/groups/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { listOrganisations } from '#features/people/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import type { Choosable } from '../pages/action-fields.tsx'
import { actionsOf } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'

/** Goals of the plan in force first, then of drafts; a completed plan takes no more actions. */
export async function choosable(c: AppContext): Promise<Choosable> {
  const { db } = c.var
  const plans = (await listPlans(db)).filter(plan => plan.state !== 'completed')
  const inOrder = plans.toSorted((a, b) => Number(b.state === 'adopted') - Number(a.state === 'adopted'))
  const goals: Choosable['goals'][number][] = []
  const objectives: Choosable['objectives'][number][] = []
  const earlier: Choosable['earlier'][number][] = []
  for (const plan of inOrder) {
    for (const { goal, number, objectives: under } of (await planWhole(db, plan, 'UTC')).goals) {
      goals.push({ id: goal.id, title: goal.title, plan: plan.name })
      for (const { objective } of under)
        objectives.push({ id: objective.id, title: objective.title, goal: number })
    }
    if (plan.succeedsId && plan.state === 'draft')
      for (const { id, title } of await actionsOf(db, plan.succeedsId, 'UTC')) earlier.push({ id, title })
  }
  return {
    goals,
    objectives,
    earlier,
    organisations: await listOrganisations(db),
    groups: await listGroups(db),
    communities: await listCommunities(db),
  }
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { FrontDoorPart } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { FrontDoorPlan } from '../pages/front-door.tsx'
import { currentOf } from '../plan.ts'
import { goalsInFull } from '../queries/in-full.ts'
import { listPlans } from '../queries/plans.ts'

/** “What we promised, and where it stands”; nothing while no plan is in force. */
export async function promises(db: TenantDb, view: View): Promise<FrontDoorPart | undefined> {
  const plan = currentOf(await listPlans(db))
  if (!view.partnership || plan?.state !== 'adopted') return undefined
  const goals = await goalsInFull(db, plan, view.zone)
  return { order: 10, content: <FrontDoorPlan view={view} slug={view.partnership.slug} goals={goals} /> }
}

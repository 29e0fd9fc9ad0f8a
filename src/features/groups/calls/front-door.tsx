import type { TenantDb } from '#platform/db/tenant.ts'
import type { FrontDoorPart } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { dayIn } from '#platform/time.ts'
import { FrontDoorCalls } from './pages/front-door.tsx'
import { callsOpenOn } from './queries.ts'

/** Calls one can answer today; nothing when there is none. */
export async function openCallsPart(db: TenantDb, view: View): Promise<FrontDoorPart | undefined> {
  if (!view.partnership) return undefined
  const day = dayIn(view.zone, view.now)
  const calls = await db.kept(`calls open on ${day}`, () => callsOpenOn(db, day))
  if (calls.length === 0) return undefined
  const { slug } = view.partnership
  return { order: 30, content: <FrontDoorCalls view={view} slug={slug} calls={calls.slice(0, 3)} /> }
}

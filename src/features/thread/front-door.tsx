import type { TenantDb } from '#platform/db/tenant.ts'
import type { FrontDoorPart } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { FrontDoorThread } from './pages/front-door.tsx'
import { publicThreads } from './public-queries.ts'
import { threadAround } from './queries.ts'
import { publicPart } from './station.ts'

const lookedAt = 30

/** Of the threads added to lately, the one that came furthest. */
export async function bestThread(db: TenantDb, view: View): Promise<FrontDoorPart | undefined> {
  if (!view.partnership) return undefined
  const best = await db.kept('thread that came furthest', () => cameFurthest(db))
  if (!best) return undefined
  const { slug } = view.partnership
  return { order: 20, content: <FrontDoorThread view={view} slug={slug} {...best} /> }
}

async function cameFurthest(db: TenantDb) {
  const { rows } = await publicThreads(db, { take: lookedAt })
  const [best] = rows.toSorted((a, b) => b.kinds.length - a.kinds.length)
  if (!best) return undefined
  const { stations } = publicPart(await threadAround(db, best.first.id))
  return { first: best.first, stations }
}

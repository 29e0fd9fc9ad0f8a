import type { TenantDb } from '#platform/db/tenant.ts'
import { listFigures, listUnmet } from '../queries.ts'

/**
 * What orders the needs by demand: the highest figure each place told of it, and how often it was asked for in vain.
 * It sorts and is never shown: figures of different sources are not to be added before readers.
 */
export async function demandByNeed(db: TenantDb): Promise<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>()
  const most = new Map<string, { need: string; most: number }>()
  for (const figure of await listFigures(db)) {
    const key = `${figure.need} ${figure.communityId}`
    most.set(key, { need: figure.need, most: Math.max(most.get(key)?.most ?? 0, figure.most) })
  }
  const add = (need: string, by: number) => weights.set(need, (weights.get(need) ?? 0) + by)
  for (const { need, most: figure } of most.values()) add(need, figure)
  for (const { need, times } of await listUnmet(db)) add(need, times)
  return weights
}

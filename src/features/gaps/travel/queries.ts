import { desc, isNull } from 'drizzle-orm'
import { type ListedService, listedServices } from '#features/directory/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Method } from '../access/method.ts'
import { type Need, needsOf, type SaidOfTerms } from '../need.ts'
import { reachOf } from '../sources/queries.ts'
import { termsSaid } from '../terms/queries.ts'
import { type AccessOver, accessOverPlaces } from './over.ts'
import { travelTables } from './tables.ts'

export type TravelTable = typeof travelTables.$inferSelect

/** The table of travel times in use. */
export async function travelInUse(db: TenantDb): Promise<TravelTable | undefined> {
  const [table] = await db
    .select()
    .from(travelTables)
    .where(isNull(travelTables.withdrawnAt))
    .orderBy(desc(travelTables.broughtAt), desc(travelTables.id))
    .limit(1)
  return table
}

const answers = (need: Need, services: readonly ListedService[], said: SaidOfTerms) =>
  services.filter(service => !service.paused && needsOf(service, said).includes(need))

/**
 * Access of every community served to what answers a need, by Gaussian E2SFCA unless another method is asked for;
 * by travel times where asked for and there are any, else by distance within the partnership's reach.
 */
export async function accessOver(
  db: TenantDb,
  need: Need,
  now: Date,
  how: { method?: Method; by?: 'distance' | 'travel' } = {},
): Promise<AccessOver> {
  const communities = (await listCommunities(db)).map(({ id, name, lon, lat, population }) => ({
    id,
    name,
    lon,
    lat,
    people: population ?? undefined,
  }))
  const services = answers(need, await listedServices(db, now), await termsSaid(db))
  const { reach } = await reachOf(db)
  const table = how.by === 'travel' ? await travelInUse(db) : undefined
  return accessOverPlaces(how.method ?? 'e2sfca', communities, services, reach, table?.times)
}

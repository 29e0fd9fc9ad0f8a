import { desc, isNull } from 'drizzle-orm'
import { type ListedService, listedServices } from '#features/directory/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Method } from '../access/method.ts'
import { kindsFor, type Need, needsOf, type SaidOfTerms } from '../need.ts'
import { reachOf } from '../sources/queries.ts'
import { termsSaid } from '../terms/queries.ts'
import { timesTo } from './between.ts'
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
  services.filter(service => needsOf(service, said).includes(need))

/**
 * Access of every community served to what answers a need, by Gaussian E2SFCA unless another method is asked for,
 * within the partnership's reach; by travel times where there are any, unless distance is asked for.
 */
export async function accessOver(
  db: TenantDb,
  need: Need,
  now: Date,
  how: { method?: Method; by?: 'distance' | 'travel' } = {},
): Promise<AccessOver> {
  const listed = await listedServices(db, now, { kinds: kindsFor(need) })
  return accessAmong(db, answers(need, listed, await termsSaid(db)), how)
}

/** The same over services that are known to answer the need. */
export async function accessAmong(
  db: TenantDb,
  services: readonly ListedService[],
  { method = 'e2sfca', by = 'travel' }: { method?: Method; by?: 'distance' | 'travel' } = {},
): Promise<AccessOver> {
  const communities = (await listCommunities(db)).map(({ id, name, lon, lat, population }) => ({
    id,
    name,
    lon,
    lat,
    people: population ?? undefined,
  }))
  const { reach } = await reachOf(db)
  const table = by === 'travel' ? await travelInUse(db) : undefined
  const offered = services.filter(({ paused }) => !paused)
  return accessOverPlaces(method, communities, offered, reach, table && timesTo(table.times, communities))
}

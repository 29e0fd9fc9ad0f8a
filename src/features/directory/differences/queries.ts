import { and, asc, count, eq, isNull, min } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { Origins, ServiceFields } from '../origin.ts'
import { type ListRow, locations, serviceLists, services, servicesAtLocations } from '../tables.ts'
import { type DifferenceRow, listingDifferences } from './tables.ts'

/** One open difference with both sides and where each comes from. */
export interface OpenDifference {
  difference: DifferenceRow
  ours: unknown
  /** Who typed ours here; undefined where it came from another list. */
  origins: Origins
  ourList: ListRow | undefined
  ourAsOf: string | null
}

export interface DifferingService {
  id: string
  fields: ServiceFields
  organisation: TextIn
  differences: OpenDifference[]
}

/** Lists that say something else than stands here, with how many fields wait. */
export async function listsDiffering(db: TenantDb): Promise<{ list: ListRow; count: number }[]> {
  const rows = await db
    .select({ list: serviceLists, count: count() })
    .from(listingDifferences)
    .innerJoin(serviceLists, eq(serviceLists.id, listingDifferences.listId))
    .where(isNull(listingDifferences.settledAt))
    .groupBy(serviceLists.partnershipId, serviceLists.id)
    .orderBy(asc(serviceLists.createdAt))
  return rows
}

export async function countDifferences(db: TenantDb): Promise<{ count: number; since: Date | null }> {
  const [all] = await db
    .select({ count: count(), since: min(listingDifferences.offeredAt) })
    .from(listingDifferences)
    .where(isNull(listingDifferences.settledAt))
  return { count: all?.count ?? 0, since: all?.since ?? null }
}

/** Open differences with a list, service by service; those of a place stand under a service given there. */
export async function differencesOf(db: TenantDb, listId: string, take: number): Promise<DifferingService[]> {
  if (!isId(listId)) return []
  const lists = new Map((await db.select().from(serviceLists)).map(list => [list.id, list]))
  const own = await db
    .select({ difference: listingDifferences, service: services, organisation: organisations.name })
    .from(listingDifferences)
    .innerJoin(services, eq(services.id, listingDifferences.serviceId))
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .where(and(eq(listingDifferences.listId, listId), isNull(listingDifferences.settledAt)))
    .orderBy(asc(organisations.folded), asc(services.id), asc(listingDifferences.field))
    .limit(take)
  const placed = await db
    .selectDistinctOn([listingDifferences.id], {
      difference: listingDifferences,
      location: locations,
      service: services,
      organisation: organisations.name,
    })
    .from(listingDifferences)
    .innerJoin(locations, eq(locations.id, listingDifferences.locationId))
    .innerJoin(servicesAtLocations, eq(servicesAtLocations.locationId, locations.id))
    .innerJoin(services, eq(services.id, servicesAtLocations.serviceId))
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .where(and(eq(listingDifferences.listId, listId), isNull(listingDifferences.settledAt)))
    .orderBy(asc(listingDifferences.id), asc(services.id))
    .limit(take)
  const found = new Map<string, DifferingService>()
  for (const row of [...own.map(each => ({ ...each, location: undefined })), ...placed]) {
    const { difference, service, organisation } = row
    const thing = row.location ?? service
    const known = found.get(service.id) ?? {
      id: service.id,
      fields: service.listing,
      organisation,
      differences: [],
    }
    found.set(service.id, known)
    known.differences.push({
      difference,
      ours: new Map<string, unknown>(Object.entries(thing.listing)).get(difference.field),
      origins: thing.origins,
      ourList: thing.listId ? lists.get(thing.listId) : undefined,
      ourAsOf: thing.sourceAsOf,
    })
  }
  return [...found.values()]
}

export async function findListDiffering(db: TenantDb, listId: string): Promise<ListRow | undefined> {
  if (!isId(listId)) return undefined
  const [list] = await db.select().from(serviceLists).where(eq(serviceLists.id, listId))
  return list
}

export const openOf = (db: TenantDb, listId: string): Promise<{ id: string }[]> =>
  db
    .select({ id: listingDifferences.id })
    .from(listingDifferences)
    .where(and(eq(listingDifferences.listId, listId), isNull(listingDifferences.settledAt)))
    .orderBy(asc(listingDifferences.id))
    .limit(5_000)

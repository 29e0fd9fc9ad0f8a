import { and, count, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type LocationRow, locations, servicesAtLocations } from '../tables.ts'

export interface PlaceSeen {
  place: LocationRow
  /** How many services are given there. */
  services: number
}

/** A place a service is given at. */
export async function findPlace(
  db: TenantDb,
  serviceId: string,
  locationId: string,
): Promise<PlaceSeen | undefined> {
  if (!isId(serviceId) || !isId(locationId)) return undefined
  const [row] = await db
    .select({ place: locations })
    .from(locations)
    .innerJoin(servicesAtLocations, eq(servicesAtLocations.locationId, locations.id))
    .where(and(eq(locations.id, locationId), eq(servicesAtLocations.serviceId, serviceId)))
  if (!row) return undefined
  const [all] = await db
    .select({ count: count() })
    .from(servicesAtLocations)
    .where(eq(servicesAtLocations.locationId, locationId))
  return { place: row.place, services: all?.count ?? 0 }
}

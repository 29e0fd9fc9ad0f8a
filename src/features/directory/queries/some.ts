import { asc } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type ReachOf, reachOf } from '../reach-of.ts'
import { services } from '../tables.ts'
import { isAnyId } from './any-of.ts'
import { spokenOf } from './one.ts'
import { type FoundService, placesOf } from './search.ts'

export interface Printed extends FoundService {
  reach: ReachOf
}

/** Services with all that print needs, in the order of their ids; those that are no longer offered are left out. */
export async function someServices(db: TenantDb, ids: readonly string[], now: Date): Promise<Printed[]> {
  if (ids.length === 0) return []
  const rows = await db.select().from(services).where(isAnyId(services.id, ids)).orderBy(asc(services.id))
  const offered = rows.filter(row => row.state === 'active' || row.state === 'temporarily closed')
  const places = await placesOf(
    db,
    offered.map(row => row.id),
  )
  const owners = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      phone: organisations.phone,
      email: organisations.email,
      site: organisations.site,
    })
    .from(organisations)
    .where(isAnyId(organisations.id, [...new Set(offered.map(row => row.organisationId))]))
  const byId = new Map(owners.map(owner => [owner.id, owner]))
  const order = new Map(ids.map((id, at) => [id, at]))
  return offered
    .flatMap((row): Printed[] => {
      const owner = byId.get(row.organisationId)
      if (!owner) return []
      const at = (places.get(row.id) ?? []).map(place => place.fields)
      return [
        {
          id: row.id,
          fields: row.listing,
          organisationId: owner.id,
          organisationName: owner.name,
          places: at,
          km: undefined,
          isExact: false,
          accepts: true,
          reasons: [],
          ...spokenOf(row, now),
          reach: reachOf(row.listing, at, owner),
        },
      ]
    })
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

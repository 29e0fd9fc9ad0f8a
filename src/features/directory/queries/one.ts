import { asc, desc, eq, isNull } from 'drizzle-orm'
import { type OrganisationRow, organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { freshnessOf, lastSaid } from '../freshness.ts'
import type { OrganisationListing } from '../listing.ts'
import { listedOrganisations, listingMistakes, type ServiceRow, serviceLists, services } from '../tables.ts'
import { typedAt } from '../typed.ts'
import { isAnyId } from './any-of.ts'
import { type FoundService, type PlaceOfService, placesOf } from './search.ts'

export interface Listing {
  service: ServiceRow
  organisation: OrganisationRow
  places: PlaceOfService[]
  list: { name: TextIn; asOf: PlainDate | null } | undefined
  spoken: Pick<FoundService, 'freshness' | 'months' | 'lastSaid' | 'confirmedBy'>
}

export const spokenOf = (service: ServiceRow, now: Date): Listing['spoken'] => {
  const said = {
    confirmedAt: service.confirmedAt ?? undefined,
    sourceAsOf: service.sourceAsOf ?? undefined,
    typedAt: typedAt(service.origins),
  }
  return {
    ...freshnessOf(said, now),
    lastSaid: lastSaid(said),
    confirmedBy: service.confirmedBy ?? undefined,
  }
}

/** One service with all that its page shows. Undefined when this partnership has none with that id. */
export async function findListing(db: TenantDb, id: string, now: Date): Promise<Listing | undefined> {
  const [one] = await findListings(db, [id], now)
  return one
}

/** Those of these services that there are, in this order, each with all that its page shows. */
export async function findListings(db: TenantDb, ids: readonly string[], now: Date): Promise<Listing[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  const rows = await db
    .select({ service: services, organisation: organisations, list: serviceLists.name })
    .from(services)
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .leftJoin(serviceLists, eq(serviceLists.id, services.listId))
    .where(isAnyId(services.id, known))
  const places = await placesOf(db, known)
  const listings = new Map(
    rows.map(({ service, organisation, list }): [string, Listing] => [
      service.id,
      {
        service,
        organisation,
        places: places.get(service.id) ?? [],
        list: list ? { name: list, asOf: service.sourceAsOf } : undefined,
        spoken: spokenOf(service, now),
      },
    ]),
  )
  return known.flatMap(id => listings.get(id) ?? [])
}

/** What lists say of an organisation beyond what every room knows. */
export async function listedAbout(
  db: TenantDb,
  organisationId: string,
): Promise<OrganisationListing | undefined> {
  const [row] = await db
    .select({ listing: listedOrganisations.listing })
    .from(listedOrganisations)
    .where(eq(listedOrganisations.organisationId, organisationId))
    .orderBy(desc(listedOrganisations.changedAt))
    .limit(1)
  return row?.listing
}

/** Whether anything of an organisation is public: a service of its own, offered or ended, or a list that names it. */
export async function isListed(db: TenantDb, organisationId: string): Promise<boolean> {
  const own = eq(services.organisationId, organisationId)
  const [any] = await db.select({ id: services.id }).from(services).where(own).limit(1)
  return any !== undefined || (await listedAbout(db, organisationId)) !== undefined
}

/** The services of one organisation that are offered, by kind. */
export async function servicesOf(
  db: TenantDb,
  organisation: OrganisationRow,
  now: Date,
): Promise<FoundService[]> {
  const rows = await db
    .select()
    .from(services)
    .where(eq(services.organisationId, organisation.id))
    .orderBy(asc(services.id))
  const offered = rows.filter(row => row.state === 'active' || row.state === 'temporarily closed')
  const places = await placesOf(
    db,
    offered.map(row => row.id),
  )
  return offered.map(row => ({
    id: row.id,
    fields: row.listing,
    organisationId: organisation.id,
    organisationName: organisation.name,
    places: (places.get(row.id) ?? []).map(place => place.fields),
    km: undefined,
    isExact: false,
    accepts: true,
    reasons: [],
    ...spokenOf(row, now),
  }))
}

/** Every listing of one organisation that is offered, with all that its page shows. */
export async function listingsOf(db: TenantDb, organisation: OrganisationRow, now: Date): Promise<Listing[]> {
  const offered = await servicesOf(db, organisation, now)
  return findListings(
    db,
    offered.map(({ id }) => id),
    now,
  )
}

export type Mistake = typeof listingMistakes.$inferSelect

export const openMistakes = (
  db: TenantDb,
): Promise<
  { mistake: Mistake; fields: ServiceRow['listing']; organisation: TextIn; organisationId: string }[]
> =>
  db
    .select({
      mistake: listingMistakes,
      fields: services.listing,
      organisation: organisations.name,
      organisationId: organisations.id,
    })
    .from(listingMistakes)
    .innerJoin(services, eq(services.id, listingMistakes.serviceId))
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .where(isNull(listingMistakes.settledAt))
    .orderBy(asc(listingMistakes.at))
    .limit(100)

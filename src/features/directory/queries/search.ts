import { asc, desc, eq, sql } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { findableOf } from '../findable.ts'
import { type Freshness, freshnessOf, lastSaid } from '../freshness.ts'
import { type Audience, isServiceKind, type ServiceKind } from '../kind.ts'
import type { LocationFields, ServiceFields } from '../origin.ts'
import { documentTerms, nameForm } from '../search/document.ts'
import { explain, type Reason } from '../search/explain.ts'
import { type Correction, type Query, readQuery, wordsToLookUp } from '../search/query.ts'
import { rankingText, tsqueryText } from '../search/tsvector.ts'
import { locations, services, servicesAtLocations, serviceTallies } from '../tables.ts'
import { typedAt } from '../typed.ts'
import { isAnyId } from './any-of.ts'

export interface SearchFilters {
  kinds?: readonly ServiceKind[]
  audiences?: readonly Audience[]
  /** Codes. */
  languages?: readonly string[]
  /** Degrees: results come nearest first. */
  near?: { lon: number; lat: number }
  withinKm?: number
  skip?: number
  take?: number
}

export interface FoundService {
  id: string
  fields: ServiceFields
  organisationId: string
  organisationName: TextIn
  places: LocationFields[]
  /** From the place asked about to its nearest door. */
  km: number | undefined
  isExact: boolean
  /** Each part of the question, and what in the listing met it. */
  reasons: readonly Reason[]
  freshness: Freshness
  /** Whole months since anybody last spoke for it. */
  months: number
  lastSaid: Date | undefined
  confirmedBy: string | undefined
}

export interface SearchResults {
  total: number
  found: FoundService[]
  corrections: readonly Correction[]
  /** Ids of what the words were taken to mean. */
  concepts: readonly string[]
}

interface Hit extends Record<string, unknown> {
  id: string
  exact: boolean
  km: number | null
  total: string
}

/** Finds services by words of any language and script, all of which must be met, within the filters. */
export async function searchServices(
  db: TenantDb,
  words: string,
  filters: SearchFilters,
  now: Date,
): Promise<SearchResults> {
  const query = await readWords(db, words)
  const [asked, ranking] = [tsqueryText(query), rankingText(query)]
  const list = (values: readonly string[] | undefined) =>
    sql`${values && values.length > 0 ? sql.param([...values]) : null}::text[]`
  const { near, withinKm, skip = 0, take = 20 } = filters
  const { rows } = await db.execute<Hit>(sql`
    select id, exact, km, total from search_services(${asked ?? null}::tsquery, ${ranking ?? null}::tsquery, ${nameForm(words)},
      ${list(filters.kinds)}, ${list(filters.audiences)}, ${list(filters.languages)},
      ${near?.lon ?? null}::float8, ${near?.lat ?? null}::float8, ${withinKm ?? null}::float8, ${skip}::int, ${take}::int)`)
  return {
    total: Number(rows[0]?.total ?? 0),
    found: await toldOf(db, rows, query, now),
    corrections: query.corrections,
    concepts: query.groups.flatMap(group => group.concepts),
  }
}

async function readWords(db: TenantDb, words: string): Promise<Query> {
  const asked = wordsToLookUp(words)
  if (asked.length === 0) return readQuery(words, [])
  const { rows } = await db.execute<{ word: string; uses: number }>(
    sql`select word, uses from service_words_like(${sql.param(asked.slice(0, 20))}::text[])`,
  )
  return readQuery(
    words,
    rows.map(({ word, uses }) => ({ word, frequency: uses })),
  )
}

async function toldOf(db: TenantDb, hits: readonly Hit[], query: Query, now: Date): Promise<FoundService[]> {
  if (hits.length === 0) return []
  const ids = hits.map(hit => hit.id)
  const rows = await db
    .select({ service: services, organisationName: organisations.name })
    .from(services)
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .where(isAnyId(services.id, ids))
  const places = await placesOf(db, ids)
  const byId = new Map(rows.map(row => [row.service.id, row]))
  return hits.flatMap(hit => {
    const row = byId.get(hit.id)
    if (!row) return []
    const { service, organisationName } = row
    const said = {
      confirmedAt: service.confirmedAt ?? undefined,
      sourceAsOf: service.sourceAsOf ?? undefined,
      typedAt: typedAt(service.origins),
    }
    const at = (places.get(hit.id) ?? []).map(place => place.fields)
    return [
      {
        id: hit.id,
        fields: service.listing,
        organisationId: service.organisationId,
        organisationName,
        places: at,
        km: hit.km ?? undefined,
        isExact: hit.exact,
        reasons: explain(query, documentTerms(findableOf(service.listing, organisationName, at))),
        ...freshnessOf(said, now),
        lastSaid: lastSaid(said),
        confirmedBy: service.confirmedBy ?? undefined,
      },
    ]
  })
}

export interface PlaceOfService {
  id: string
  serviceId: string
  fields: LocationFields
}

/** The places of some services, by service. */
export async function placesOf(
  db: TenantDb,
  serviceIds: readonly string[],
): Promise<Map<string, PlaceOfService[]>> {
  const rows = await db
    .select({ id: locations.id, serviceId: servicesAtLocations.serviceId, fields: locations.listing })
    .from(servicesAtLocations)
    .innerJoin(locations, eq(locations.id, servicesAtLocations.locationId))
    .where(isAnyId(servicesAtLocations.serviceId, serviceIds))
    .orderBy(servicesAtLocations.id)
  return Map.groupBy(rows, row => row.serviceId)
}

const tallies = (db: TenantDb, facet: 'kind' | 'language') =>
  db
    .select({ value: serviceTallies.value, uses: serviceTallies.uses })
    .from(serviceTallies)
    .where(eq(serviceTallies.facet, facet))
    .orderBy(desc(serviceTallies.uses), asc(serviceTallies.value))

/** How many services are offered, by kind, most common first. */
export async function countByKind(db: TenantDb): Promise<Map<ServiceKind, number>> {
  const rows = await tallies(db, 'kind')
  return new Map(rows.flatMap(({ value, uses }) => (isServiceKind(value) ? [[value, uses] as const] : [])))
}

/** Codes of the languages services are given in, most common first. */
export async function languagesListed(db: TenantDb): Promise<string[]> {
  return (await tallies(db, 'language')).map(row => row.value)
}

import { asc, desc, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { findableOf } from '../findable.ts'
import { type Freshness, freshnessOf, lastSaid } from '../freshness.ts'
import { type Audience, isServiceKind, type ServiceKind } from '../kind.ts'
import type { LocationFields, Origins, ServiceFields } from '../origin.ts'
import { documentTerms, nameForm } from '../search/document.ts'
import { explain, type Reason } from '../search/explain.ts'
import { type Correction, type Query, readQuery, wordsToLookUp } from '../search/query.ts'
import { tierTexts, tsqueryText } from '../search/tsvector.ts'
import type { Candidate } from '../search/typo.ts'
import { locations, servicesAtLocations, serviceTallies } from '../tables.ts'
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

interface Hit {
  id: string
  score: number
  km: number | null
  total: string
  listing: ServiceFields
  origins: Origins
  organisation_id: string
  organisation_name: TextIn
  source_as_of: PlainDate | null
  confirmed_at: Date | null
  confirmed_by: string | null
  places: LocationFields[] | null
}

// One round trip for finding, counting and telling; planned once a connection.
const finding = {
  name: 'directory search',
  text: `
    select h.id, h.score, h.km, h.total, s.listing, s.origins, s.organisation_id, s.source_as_of::text, s.confirmed_at,
      s.confirmed_by, (select o.name from organisations o where o.id = s.organisation_id) as organisation_name,
      (select jsonb_agg(l.listing order by t.id) from services_at_locations t join locations l on l.id = t.location_id
       where t.service_id = h.id) as places
    from search_services($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) with ordinality
      as h (id, score, km, total, place)
    join services s on s.id = h.id
    order by h.place`,
}

const lookingUp = {
  name: 'directory words',
  text: 'select word, uses as frequency from service_words_like($1)',
}

/** Finds services by words of any language and script, all of which must be met, within the filters. */
export async function searchServices(
  db: TenantDb,
  words: string,
  filters: SearchFilters,
  now: Date,
): Promise<SearchResults> {
  const query = await readWords(db, words)
  const tiers = tierTexts(query)
  const list = (values: readonly string[] | undefined) => (values && values.length > 0 ? [...values] : null)
  const { near, withinKm, skip = 0, take = 20 } = filters
  const { rows } = await db.connection.query<Hit>({
    ...finding,
    values: [
      ...[tsqueryText(query), tiers?.named, tiers?.solid, tiers?.partly],
      [nameForm(words), query.folded],
      ...[list(filters.kinds), list(filters.audiences), list(filters.languages)],
      ...[near?.lon, near?.lat, withinKm, skip, take],
    ],
  })
  return {
    total: Number(rows[0]?.total ?? 0),
    found: rows.map(hit => toldOf(hit, query, now)),
    corrections: query.corrections,
    concepts: query.groups.flatMap(group => group.concepts),
  }
}

async function readWords(db: TenantDb, words: string): Promise<Query> {
  const unknown = wordsToLookUp(words)
  if (unknown.length === 0) return readQuery(words, [])
  const { rows } = await db.connection.query<Candidate>({ ...lookingUp, values: [unknown] })
  return readQuery(words, rows)
}

function toldOf(hit: Hit, query: Query, now: Date): FoundService {
  const said = {
    confirmedAt: hit.confirmed_at ?? undefined,
    sourceAsOf: hit.source_as_of ?? undefined,
    typedAt: typedAt(hit.origins),
  }
  const places = hit.places ?? []
  return {
    id: hit.id,
    fields: hit.listing,
    organisationId: hit.organisation_id,
    organisationName: hit.organisation_name,
    places,
    km: hit.km ?? undefined,
    isExact: query.groups.length > 0 && hit.score === 0,
    reasons:
      query.groups.length > 0
        ? explain(query, documentTerms(findableOf(hit.listing, hit.organisation_name, places)))
        : [],
    ...freshnessOf(said, now),
    lastSaid: lastSaid(said),
    confirmedBy: hit.confirmed_by ?? undefined,
  }
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

/** What the filters offer, most common first. */
export interface Offered {
  kinds: ServiceKind[]
  /** Codes. */
  languages: string[]
}

/** The kinds services are of and the languages they are given in, most common first. */
export async function offeredIn(db: TenantDb): Promise<Offered> {
  const rows = await db
    .select({ facet: serviceTallies.facet, value: serviceTallies.value })
    .from(serviceTallies)
    .orderBy(desc(serviceTallies.uses), asc(serviceTallies.value))
  const of = (facet: 'kind' | 'language') => rows.filter(row => row.facet === facet).map(({ value }) => value)
  return { kinds: of('kind').filter(isServiceKind), languages: of('language') }
}

import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { facts, findableOf, type Way } from '../findable.ts'
import { type Freshness, freshnessOf, lastSaid } from '../freshness.ts'
import { PARTS_OF_DAY, type PartOfDay, WEEKDAYS } from '../hours/index.ts'
import type { Audience, ServiceKind, Status } from '../kind.ts'
import type { LocationFields, Origins, ServiceFields } from '../origin.ts'
import { documentTerms, nameForm, type Term } from '../search/document.ts'
import { explain, type Reason } from '../search/explain.ts'
import { loosened } from '../search/loosen.ts'
import { type Correction, type Query, readQuery, wordsToLookUp } from '../search/query.ts'
import { type Narrowed, searchTexts } from '../search/tsvector.ts'
import type { Candidate } from '../search/typo.ts'
import type { DayAsked } from '../search/when.ts'
import { locations, servicesAtLocations } from '../tables.ts'
import { typedAt } from '../typed.ts'
import { isAnyId } from './any-of.ts'
import { openNow } from './open-now.ts'

export interface SearchFilters {
  kinds?: readonly ServiceKind[]
  audiences?: readonly Audience[]
  /** Codes. */
  languages?: readonly string[]
  /** Whoever speaks it: a language asked for may be spoken by staff or through an interpreter. */
  spokenBy?: 'staff' | 'interpreter'
  /** Those that refuse it are left out; those that say nothing come after those that accept it. */
  status?: Status
  age?: number
  free?: boolean
  accessible?: boolean
  way?: Way
  /** Open at this instant by the clock of a zone. */
  open?: { at: Date; zone: string }
  /** Hours that hold some of a day or of the weekend, and of a part of the day, at least now and then. */
  day?: DayAsked
  part?: PartOfDay
  /** Only those whose hours nobody gives, instead. */
  hoursUnknown?: boolean
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
  /** Says that the status asked about is accepted; true where none was asked. */
  accepts: boolean
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
  /** How many of them say that they accept the status asked about. */
  accepting: number
  found: FoundService[]
  corrections: readonly Correction[]
  /** Ids of what the words were taken to mean. */
  concepts: readonly string[]
}

interface Hit {
  id: string
  nth: number
  km: number | null
  total: string
  total_sure: string
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
  name: 'directory finding',
  text: `
    select h.id, h.km, h.nth, h.total, h.total_sure, s.listing, s.origins, s.organisation_id, s.source_as_of::text, s.confirmed_at,
      s.confirmed_by, (select o.name from organisations o where o.id = s.organisation_id) as organisation_name,
      (select jsonb_agg(l.listing order by t.id) from services_at_locations t join locations l on l.id = t.location_id
       where t.service_id = h.id) as places
    from find_services($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) with ordinality
      as h (id, km, nth, total, total_sure, place)
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
  return (await findWhole(db, words, filters, now)).whole
}

/** A question is a name or words first, and a sentence where those find nothing. */
async function findWhole(db: TenantDb, words: string, filters: SearchFilters, now: Date) {
  const query = await readWords(db, words)
  const whole = await find(db, words, query, filters, now)
  if (whole.total > 0 || !query.asSentence) return { query, whole }
  return { query: query.asSentence, whole: await find(db, words, query.asSentence, filters, now) }
}

/** What a question was loosened by: the person's own words. */
export interface Nearness {
  /** No longer asked for. */
  without: readonly string[]
  /** Said by nobody: the whole kind of service was asked for. */
  widened: readonly string[]
}

export interface NearestResults {
  /** What meets every word. */
  whole: SearchResults
  /** What stands nearest to the question where nothing does. */
  nearest?: SearchResults
  nearness?: Nearness
}

/** The same; where nothing meets every word, what meets the need they name. */
export async function searchNearest(
  db: TenantDb,
  words: string,
  filters: SearchFilters,
  now: Date,
): Promise<NearestResults> {
  const { query, whole } = await findWhole(db, words, filters, now)
  if (whole.total > 0) return { whole }
  for (const { query: looser, ...nearness } of loosened(query)) {
    const nearest = await find(db, words, looser, filters, now)
    if (nearest.total > 0) return { whole, nearest, nearness }
  }
  return { whole }
}

async function find(
  db: TenantDb,
  words: string,
  query: Query,
  filters: SearchFilters,
  now: Date,
): Promise<SearchResults> {
  const { near, withinKm, age, open, skip = 0, take = 20 } = filters
  const whole = [...new Set([nameForm(words), query.folded])]
  const texts = searchTexts(query, whole, narrowedBy(filters), near !== undefined)
  const { sure, ranks, sooner } = texts
  const isNarrowed = near !== undefined || age !== undefined || open !== undefined
  const asked = texts.asked ?? (isNarrowed ? ranks[0]?.text : undefined)
  const { minute, today, ids } = open && asked ? await openNow(db, open, asked) : {}
  const { rows } = await db.connection.query<Hit>({
    ...finding,
    values: [
      ...[asked, sure, ranks.map(({ text }) => text), ranks.map(({ often }) => often), sooner],
      ...[near?.lon, near?.lat, near && withinKm, age, minute, today, ids, skip, take],
    ],
  })
  const accepting = Number(rows[0]?.total_sure ?? 0)
  return {
    total: Number(rows[0]?.total ?? 0),
    accepting,
    found: rows.map(({ nth, ...hit }) => {
      const isSure = sure === undefined || nth <= ranks.length / 2
      return toldOf(hit, query, { isExact: ranks[nth - 1]?.exact === true, isSure }, now)
    }),
    corrections: query.corrections,
    concepts: query.groups.flatMap(group => group.concepts),
  }
}

function narrowedBy(filters: SearchFilters): Narrowed {
  const { kinds = [], audiences = [], languages = [], spokenBy, status, free, accessible, way } = filters
  const { day, part, hoursUnknown } = filters
  return {
    anyOf: [
      kinds.map(kind => `k:${kind}`),
      audiences.map(audience => `a:${audience}`),
      languages.map(code => facts.language(code, spokenBy)),
      free ? [facts.free] : [],
      accessible ? [facts.accessible] : [],
      way ? [facts.way(way)] : [],
      hoursUnknown ? [facts.hoursUnknown] : day || part ? openIn(day, part) : [],
    ].filter(each => each.length > 0),
    noneOf: status ? [facts.refuses(status)] : [],
    sure: status && facts.accepts(status),
  }
}

const openIn = (day: DayAsked | undefined, part: PartOfDay | undefined): string[] => {
  const days = day === 'weekend' ? (['SA', 'SU'] as const) : day ? [day] : WEEKDAYS
  const parts = part ? [part] : PARTS_OF_DAY
  return days.flatMap(each => parts.map(one => facts.open(`${each}:${one}`)))
}

async function readWords(db: TenantDb, words: string): Promise<Query> {
  const unknown = wordsToLookUp(words)
  if (unknown.length === 0) return readQuery(words, [])
  const { rows } = await db.connection.query<Candidate>({ ...lookingUp, values: [unknown] })
  return readQuery(words, rows)
}

// Reading a listing's words again for every question that finds it would be most of a page's work.
const mostRemembered = 1_500
const remembered = new Map<string, readonly Term[]>()
function termsOf(fields: ServiceFields, name: TextIn, places: readonly LocationFields[]): readonly Term[] {
  const key = createHash('sha1')
    .update(JSON.stringify([fields, name, places]))
    .digest('base64')
  const known = remembered.get(key)
  if (known) return known
  const terms = documentTerms(findableOf(fields, name, places))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, terms)
  return terms
}

function toldOf(
  hit: Omit<Hit, 'nth'>,
  query: Query,
  { isExact, isSure }: { isExact: boolean; isSure: boolean },
  now: Date,
): FoundService {
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
    accepts: isSure,
    isExact,
    reasons:
      query.groups.length > 0 ? explain(query, termsOf(hit.listing, hit.organisation_name, places)) : [],
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

import { asc, count, isNotNull, notInArray, sql } from 'drizzle-orm'
import { organisationNames } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, type TextIn, tongues } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Freshness, freshnessOf } from '../freshness.ts'
import type { Audience, ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import type {
  Capacity,
  Cost,
  Eligibility,
  LanguageOfService,
  Province,
  Room,
  Schedule,
  Term,
} from '../listing.ts'
import { locations, serviceLists, services, servicesAtLocations } from '../tables.ts'
import { typedAt } from '../typed.ts'

export interface ListedPlace {
  lon: number
  lat: number
  city: TextIn
  province: Province | undefined
}

/** A service as the gap grid sees it. */
export interface ListedService {
  id: string
  /** Its name; where the list gives it none, its kind's and whose it is. */
  name: TextIn
  organisationId: string
  /** Whose it is. */
  organisation: TextIn
  kinds: ServiceKind[]
  audiences: Audience[]
  eligibility: Eligibility
  /** Codes; undefined when nobody says. */
  languages: string[] | undefined
  /** The languages as its listing has them, those without a code too. */
  spoken: readonly LanguageOfService[] | undefined
  /** What is said of interpreters, where the languages are not named one by one. */
  interpretation: TextIn | undefined
  /** When it is open, where its listing says; else the hours of its places. */
  schedules: readonly Schedule[]
  terms: readonly Term[]
  cost: Cost
  /** What its provider last said of room. */
  room: Room | undefined
  capacity: readonly Capacity[] | undefined
  /** Closed for now: it is listed, and cannot be used. */
  paused: boolean
  /** Places it serves, in the source's words. */
  areas: readonly TextIn[]
  at: ListedPlace[]
  /** Places whose coordinates are not known: somewhere in that city, which is not nowhere. */
  unplaced: { city: TextIn; province: Province | undefined }[]
  /** By phone, online or over an area rather than at a door. */
  areaWide: boolean
  listId: string | undefined
  confirmedAt: Date | undefined
  sourceAsOf: PlainDate | undefined
  freshness: Freshness
}

/** What one list speaks for. A kind or province outside it: its silence means nothing. */
export interface ListScope {
  source: { id: string; name: TextIn }
  kinds: ServiceKind[]
  provinces: Province[]
  asOf: PlainDate | undefined
}

function kindAndWhose(kind: ServiceKind | undefined, whose: TextIn): TextIn {
  if (!kind) return whose
  const words: TextIn = kindWords[kind]
  return Object.fromEntries(
    tongues.flatMap(tongue =>
      words[tongue] ? [[tongue, `${words[tongue]} · ${inTongue(whose, tongue).text}`]] : [],
    ),
  )
}

/** What of a listing is judged by. The whole of it would be most of the time it takes to read ten thousand. */
interface Judged {
  name?: TextIn
  eligibility: Eligibility
  spoken?: LanguageOfService[]
  interpretation?: TextIn
  schedules?: Schedule[]
  terms?: Term[]
  cost?: Cost
  room?: Room
  capacity?: Capacity[]
  areas?: TextIn[]
}

const judgedBy = sql<Judged>`jsonb_strip_nulls(jsonb_build_object(
  'name', ${services.listing} -> 'name',
  'eligibility', ${services.listing} -> 'eligibility',
  'spoken', ${services.listing} -> 'languages',
  'interpretation', ${services.listing} -> 'interpretation',
  'schedules', nullif(${services.listing} -> 'schedules', '[]'::jsonb),
  'terms', nullif(${services.listing} -> 'terms', '[]'::jsonb),
  'cost', ${services.listing} -> 'cost',
  'room', ${services.listing} -> 'room',
  'capacity', nullif(${services.listing} -> 'capacity', '[]'::jsonb),
  'areas', nullif(${services.listing} -> 'areas', '[]'::jsonb)))`

const hoursOfPlace = sql<Schedule[] | null>`nullif(${locations.listing} -> 'schedules', '[]'::jsonb)`
const unknownCost: Cost = { is: 'unknown', options: [] }

/** Its list does not have it any more, and nobody has confirmed it since: whether it is still offered is not known. */
const isGone = (row: { unlistedAt: Date | null; confirmedAt: Date | null }): boolean =>
  row.unlistedAt !== null && (row.confirmedAt === null || row.confirmedAt < row.unlistedAt)

/** Every service that is offered, for counting; those closed for good are left out. */
export async function listedServices(db: TenantDb, now: Date): Promise<ListedService[]> {
  const rows = await db
    .select({
      id: services.id,
      organisationId: services.organisationId,
      listId: services.listId,
      sourceAsOf: services.sourceAsOf,
      confirmedAt: services.confirmedAt,
      unlistedAt: services.unlistedAt,
      origins: services.origins,
      kinds: services.kinds,
      audiences: services.audiences,
      languages: services.languages,
      state: services.state,
      listing: judgedBy,
    })
    .from(services)
    .where(notInArray(services.state, ['inactive', 'defunct']))
    .orderBy(asc(services.id))
  const ties = await db
    .select({ serviceId: servicesAtLocations.serviceId, locationId: servicesAtLocations.locationId })
    .from(servicesAtLocations)
  const placed = await db
    .select({
      id: locations.id,
      form: locations.form,
      city: locations.city,
      province: locations.province,
      lon: locations.lon,
      lat: locations.lat,
      schedules: hoursOfPlace,
    })
    .from(locations)
  const names = await organisationNames(db)
  const byId = new Map(placed.map(place => [place.id, place]))
  const byService = Map.groupBy(ties, tie => tie.serviceId)
  return rows.map(row => {
    const { listing } = row
    const at = (byService.get(row.id) ?? []).flatMap(tie => byId.get(tie.locationId) ?? [])
    const doors = at.filter(place => place.form === 'physical')
    const areas = listing.areas ?? []
    const said = {
      confirmedAt: row.confirmedAt ?? undefined,
      sourceAsOf: row.sourceAsOf ?? undefined,
      typedAt: typedAt(row.origins),
    }
    const organisation = names.get(row.organisationId) ?? {}
    return {
      id: row.id,
      name: listing.name ?? kindAndWhose(row.kinds[0], organisation),
      organisationId: row.organisationId,
      organisation,
      kinds: row.kinds,
      audiences: row.audiences,
      eligibility: listing.eligibility,
      languages: row.languages ?? undefined,
      spoken: listing.spoken,
      interpretation: listing.interpretation,
      schedules: listing.schedules ?? at.flatMap(({ schedules }) => schedules ?? []),
      terms: listing.terms ?? [],
      cost: listing.cost ?? unknownCost,
      room: listing.room,
      capacity: listing.capacity,
      paused: row.state === 'temporarily closed',
      areas,
      at: doors.flatMap(({ lon, lat, city, province }) =>
        lon === null || lat === null ? [] : [{ lon, lat, city: city ?? {}, province: province ?? undefined }],
      ),
      unplaced: doors
        .filter(place => place.lon === null)
        .map(({ city, province }) => ({ city: city ?? {}, province: province ?? undefined })),
      areaWide: at.some(place => place.form === 'virtual') || (doors.length === 0 && areas.length > 0),
      listId: row.listId ?? undefined,
      confirmedAt: said.confirmedAt,
      sourceAsOf: said.sourceAsOf,
      freshness: isGone(row) ? 'unknown' : freshnessOf(said, now).freshness,
    }
  })
}

/** A list as somebody who says what it speaks for sees it: what it says itself, and how much it brought. */
export interface ListSaid {
  id: string
  name: TextIn
  /** Undefined where it does not say: its silence proves nothing. */
  kinds: ServiceKind[] | undefined
  provinces: Province[]
  asOf: PlainDate | undefined
  services: number
}

/** Every list there is, in the order they came. */
export async function listsSaid(db: TenantDb): Promise<ListSaid[]> {
  const rows = await db.select().from(serviceLists).orderBy(asc(serviceLists.createdAt), asc(serviceLists.id))
  const counts = await db
    .select({ listId: services.listId, services: count() })
    .from(services)
    .where(notInArray(services.state, ['inactive', 'defunct']))
    .groupBy(services.listId)
  const byList = new Map(counts.map(({ listId, services: many }) => [listId, many]))
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    kinds: row.kinds ?? undefined,
    provinces: row.provinces ?? [],
    asOf: row.asOf ?? undefined,
    services: byList.get(row.id) ?? 0,
  }))
}

/** Lists that say what they speak for. One that does not is left out: it proves nothing by its silence. */
export async function listScopes(db: TenantDb): Promise<ListScope[]> {
  const rows = await db
    .select()
    .from(serviceLists)
    .where(isNotNull(serviceLists.kinds))
    .orderBy(asc(serviceLists.createdAt))
  return rows.map(row => ({
    source: { id: row.id, name: row.name },
    kinds: row.kinds ?? [],
    provinces: row.provinces ?? [],
    asOf: row.asOf ?? undefined,
  }))
}

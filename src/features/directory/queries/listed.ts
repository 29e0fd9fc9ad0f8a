import { asc, count, isNotNull, notInArray, type SQL, sql } from 'drizzle-orm'
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
  const name: Partial<Record<(typeof tongues)[number], string>> = {}
  for (const tongue of tongues) {
    const word = words[tongue]
    if (word) name[tongue] = `${word} · ${inTongue(whose, tongue).text}`
  }
  return name
}

/** What of a service it is judged by, as one piece of JSON: read value by value, ten thousand take three times as long. */
interface Judged {
  id: string
  organisation: string
  list: string | null
  asOf: PlainDate | null
  confirmed: string | null
  unlisted: string | null
  typed: string | null
  kinds: ServiceKind[]
  audiences: Audience[]
  languages: string[] | null
  state: string
  name: TextIn | null
  eligibility: Eligibility
  spoken: LanguageOfService[] | null
  interpretation: TextIn | null
  schedules: Schedule[] | null
  terms: Term[] | null
  cost: Cost | null
  room: Room | null
  capacity: Capacity[] | null
  areas: TextIn[] | null
}

interface Place {
  id: string
  form: string
  city: TextIn | null
  province: Province | null
  lon: number | null
  lat: number | null
  schedules: Schedule[] | null
}

async function allOf<Row>(db: TenantDb, rows: SQL): Promise<Row[]> {
  const { rows: found } = await db.execute<{ all: string | null }>(
    sql`select json_agg(row_to_json(each))::text as all from (${rows}) each`,
  )
  return JSON.parse(found[0]?.all ?? '[]') as Row[]
}

/** What carries terms is never left out: what they mean is not the database's to know. */
const answering = (kinds: readonly ServiceKind[] | undefined): SQL =>
  kinds ? sql`and (s.kinds && ${sql.param([...kinds])}::text[] or l.terms <> '[]'::jsonb)` : sql``
const servicesJudged = (kinds: readonly ServiceKind[] | undefined) => sql`
  select s.id, s.organisation_id as organisation, s.list_id as list, s.source_as_of as "asOf",
    s.confirmed_at as confirmed, s.unlisted_at as unlisted,
    case when s.origins <> '{}'::jsonb then (select max(o.value ->> 'at') from jsonb_each(s.origins) o) end as typed,
    s.kinds, s.audiences, s.languages, s.state,
    l.name, l.eligibility, l.languages as spoken, l.interpretation, l.schedules, l.terms, l.cost, l.room, l.capacity, l.areas
  from ${services} s, jsonb_to_record(s.listing) as l(name jsonb, eligibility jsonb, languages jsonb, interpretation jsonb,
    schedules jsonb, terms jsonb, cost jsonb, room jsonb, capacity jsonb, areas jsonb)
  where s.state not in ('inactive', 'defunct') ${answering(kinds)}
  order by s.id`
const placesJudged = (only: SQL) => sql`
  select id, form, city, province, lon, lat, nullif(listing -> 'schedules', '[]'::jsonb) as schedules
  from ${locations} ${only}`
const tiesJudged = (only: SQL) =>
  sql`select service_id as service, location_id as place from ${servicesAtLocations} ${only}`

const instant = (written: string | null): Date | undefined =>
  written === null ? undefined : new Date(written)
const unknownCost: Cost = { is: 'unknown', options: [] }

/**
 * Every service that is offered, for counting; those closed for good are left out. With `kinds`, only what is of one
 * of them or carries terms.
 */
export async function listedServices(
  db: TenantDb,
  now: Date,
  { kinds }: { kinds?: readonly ServiceKind[] } = {},
): Promise<ListedService[]> {
  const rows = await allOf<Judged>(db, servicesJudged(kinds))
  const among = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`
  const ties = await allOf<{ service: string; place: string }>(
    db,
    tiesJudged(kinds ? sql`where service_id = any(${among(rows.map(({ id }) => id))})` : sql``),
  )
  const places = await allOf<Place>(
    db,
    placesJudged(kinds ? sql`where id = any(${among([...new Set(ties.map(({ place }) => place))])})` : sql``),
  )
  const names = await organisationNames(db)
  const byId = new Map(places.map(place => [place.id, place]))
  const byService = new Map<string, Place[]>()
  for (const { service, place } of ties) {
    const found = byId.get(place)
    const before = byService.get(service)
    if (found && before) before.push(found)
    else if (found) byService.set(service, [found])
  }
  return rows.map(row => {
    const at = byService.get(row.id) ?? []
    const doors = at.filter(place => place.form === 'physical')
    const areas = row.areas ?? []
    const organisation = names.get(row.organisation) ?? {}
    const said = {
      confirmedAt: instant(row.confirmed),
      sourceAsOf: row.asOf ?? undefined,
      typedAt: instant(row.typed),
    }
    return {
      id: row.id,
      name: row.name ?? kindAndWhose(row.kinds[0], organisation),
      organisationId: row.organisation,
      organisation,
      kinds: row.kinds,
      audiences: row.audiences,
      eligibility: row.eligibility,
      languages: row.languages ?? undefined,
      spoken: row.spoken ?? undefined,
      interpretation: row.interpretation ?? undefined,
      schedules: row.schedules?.length ? row.schedules : at.flatMap(({ schedules }) => schedules ?? []),
      terms: row.terms ?? [],
      cost: row.cost ?? unknownCost,
      room: row.room ?? undefined,
      capacity: row.capacity?.length ? row.capacity : undefined,
      paused: row.state === 'temporarily closed',
      areas,
      at: doors.flatMap(({ lon, lat, city, province }) =>
        lon === null || lat === null ? [] : [{ lon, lat, city: city ?? {}, province: province ?? undefined }],
      ),
      unplaced: doors
        .filter(place => place.lon === null)
        .map(({ city, province }) => ({ city: city ?? {}, province: province ?? undefined })),
      areaWide: at.some(place => place.form === 'virtual') || (doors.length === 0 && areas.length > 0),
      listId: row.list ?? undefined,
      confirmedAt: said.confirmedAt,
      sourceAsOf: said.sourceAsOf,
      freshness: isGone(instant(row.unlisted), said.confirmedAt)
        ? 'unknown'
        : freshnessOf(said, now).freshness,
    }
  })
}

/** Its list does not have it any more, and nobody has confirmed it since: whether it is still offered is not known. */
const isGone = (unlisted: Date | undefined, confirmed: Date | undefined): boolean =>
  unlisted !== undefined && (confirmed === undefined || confirmed < unlisted)

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

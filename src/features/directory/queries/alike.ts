import { type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { freshnessOf } from '../freshness.ts'
import type { ServiceKind } from '../kind.ts'
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
import { locations, services, servicesAtLocations } from '../tables.ts'
import type { ListedPlace, ListedService } from './listed.ts'

/** All a service is judged by, but for where it is. */
export type JudgedService = Pick<
  ListedService,
  | 'kinds'
  | 'terms'
  | 'paused'
  | 'freshness'
  | 'eligibility'
  | 'languages'
  | 'spoken'
  | 'interpretation'
  | 'room'
  | 'capacity'
  | 'schedules'
  | 'cost'
>

/** Where a service is, as far as reaching it goes. */
export type SituatedService = Pick<ListedService, 'areas' | 'areaWide'> & {
  at: readonly Pick<ListedPlace, 'lon' | 'lat'>[]
  unplaced: readonly Pick<ListedPlace, 'province'>[]
}

/** Services alike in all they are judged by, and where each of them is; two at the same door are one object there. */
export interface AlikeServices {
  service: JudgedService
  at: SituatedService[]
}

interface Group {
  kinds: ServiceKind[]
  codes: string[] | null
  paused: boolean
  asOf: PlainDate | null
  confirmed: PlainDate | null
  gone: boolean
  typed: string | null
  eligibility: Eligibility
  languages: LanguageOfService[] | null
  interpretation: ListedService['interpretation'] | null
  terms: Term[] | null
  cost: Cost | null
  room: Room | null
  capacity: Capacity[] | null
  areas: ListedService['areas'] | null
  schedules: Schedule[] | null
  /** For each service, the numbers of its places; null where it has none. */
  places: (number[] | null)[]
}
type Place = [
  form: string,
  province: Province | null,
  lon: number | null,
  lat: number | null,
  schedules: Schedule[] | null,
]

const noon = (day: PlainDate | null): Date | undefined =>
  day === null ? undefined : new Date(`${day}T12:00:00Z`)

/**
 * Every service that is offered, as `listedServices` has them, but grouped by all that judging asks for: ten thousand
 * are often a few hundred kinds of answer, and the database is quicker at seeing that than we are at reading them one
 * by one. Each listing is unpacked once; hours are read only where they are asked for.
 */
export async function servicesAlike(
  db: TenantDb,
  now: Date,
  { hours }: { hours: boolean },
): Promise<AlikeServices[]> {
  const { rows } = await db.execute<{ all: string }>(grouped(hours))
  const read: { groups: Group[] | null; places: Place[] | null } = JSON.parse(rows[0]?.all ?? '{}')
  const places = read.places ?? []
  const situate = situating(places)
  return (read.groups ?? []).flatMap(group => {
    const own = group.schedules ?? []
    const service = judgedOf(group, now)
    const areas = group.areas ?? []
    if (!hours || own.length > 0)
      return [
        { service: { ...service, schedules: own }, at: group.places.map(at => situate(areas, at ?? [])) },
      ]
    // Without hours of its own a service keeps those of its places.
    const byHours = Map.groupBy(group.places, at =>
      JSON.stringify((at ?? []).flatMap(nth => places[nth]?.[4] ?? [])),
    )
    return [...byHours].map(([written, some]) => ({
      service: { ...service, schedules: JSON.parse(written) as Schedule[] },
      at: some.map(at => situate(areas, at ?? [])),
    }))
  })
}

function grouped(hours: boolean): SQL {
  const never = sql`null::jsonb`
  const scheduled = (column: SQL) => (hours ? sql`nullif(${column}, '[]'::jsonb)` : never)
  return sql`
    with place as (
      select id, (row_number() over (order by id))::int - 1 as nth, form, province, lon, lat,
        ${scheduled(sql`listing -> 'schedules'`)} as schedules
      from ${locations}
    ), ties as (
      select t.service_id, array_agg(p.nth order by p.nth) as places
      from ${servicesAtLocations} t join place p on p.id = t.location_id
      group by t.service_id
    ), alike as (
      select s.kinds, s.languages as codes, s.state = 'temporarily closed' as paused, s.source_as_of as "asOf",
        (s.confirmed_at at time zone 'UTC')::date as confirmed,
        s.unlisted_at is not null and (s.confirmed_at is null or s.confirmed_at < s.unlisted_at) as gone,
        case when s.origins <> '{}'::jsonb then (select max(o.value ->> 'at') from jsonb_each(s.origins) o) end as typed,
        l.eligibility, l.languages, l.interpretation, l.terms, l.cost, l.room, l.capacity, l.areas,
        ${scheduled(sql`l.schedules`)} as schedules,
        json_agg(ties.places) as places
      from ${services} s
      left join ties on ties.service_id = s.id,
        jsonb_to_record(s.listing) as l(eligibility jsonb, languages jsonb, interpretation jsonb, terms jsonb,
          cost jsonb, room jsonb, capacity jsonb, areas jsonb, schedules jsonb)
      where s.state not in ('inactive', 'defunct')
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
    )
    select json_build_object(
      'groups', (select json_agg(row_to_json(alike)) from alike),
      'places', (select json_agg(json_build_array(form, province, lon, lat, schedules) order by nth) from place)
    )::text as all`
}

const unknownCost: Cost = { is: 'unknown', options: [] }

const judgedOf = (group: Group, now: Date): Omit<JudgedService, 'schedules'> => ({
  kinds: group.kinds,
  terms: group.terms ?? [],
  paused: group.paused,
  freshness: group.gone
    ? 'unknown'
    : freshnessOf(
        {
          confirmedAt: noon(group.confirmed),
          sourceAsOf: group.asOf ?? undefined,
          typedAt: group.typed === null ? undefined : new Date(group.typed),
        },
        now,
      ).freshness,
  eligibility: group.eligibility,
  languages: group.codes ?? undefined,
  spoken: group.languages ?? undefined,
  interpretation: group.interpretation ?? undefined,
  room: group.room ?? undefined,
  capacity: group.capacity?.length ? group.capacity : undefined,
  cost: group.cost ?? unknownCost,
})

/** What several services at the same doors share is one object, so that it is measured once. */
function situating(places: readonly Place[]) {
  const points = places.map(([, , lon, lat]) => (lon === null || lat === null ? undefined : { lon, lat }))
  const known = new Map<string, SituatedService>()
  return (areas: ListedService['areas'], at: readonly number[]): SituatedService => {
    const key = areas.length > 0 ? `${at.join()} ${JSON.stringify(areas)}` : at.join()
    const before = known.get(key)
    if (before) return before
    const doors = at.filter(nth => places[nth]?.[0] === 'physical')
    const situated: SituatedService = {
      areas,
      areaWide: at.some(nth => places[nth]?.[0] === 'virtual') || (doors.length === 0 && areas.length > 0),
      at: doors.flatMap(nth => points[nth] ?? []),
      unplaced: doors
        .filter(nth => points[nth] === undefined)
        .map(nth => ({ province: places[nth]?.[1] ?? undefined })),
    }
    known.set(key, situated)
    return situated
  }
}

/** Codes of the languages services here are given in. */
export async function languagesServed(db: TenantDb): Promise<string[]> {
  const { rows } = await db.execute<{ code: string }>(sql`
    select distinct unnest(languages) as code from ${services} where state not in ('inactive', 'defunct')`)
  return rows.map(({ code }) => code)
}

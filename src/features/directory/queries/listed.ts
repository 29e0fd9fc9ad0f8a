import { asc, isNotNull, notInArray } from 'drizzle-orm'
import { organisationNames } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, type TextIn, tongues } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Freshness, freshnessOf } from '../freshness.ts'
import type { Audience, ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import type { Eligibility, Province, Schedule, Term } from '../listing.ts'
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
  kinds: ServiceKind[]
  audiences: Audience[]
  eligibility: Eligibility
  /** Codes; undefined when nobody says. */
  languages: string[] | undefined
  /** When it is open, where its listing says. */
  schedules: readonly Schedule[]
  terms: readonly Term[]
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

/** Every service that is offered, for counting; those closed for good or paused are left out. */
export async function listedServices(db: TenantDb, now: Date): Promise<ListedService[]> {
  const rows = await db
    .select()
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
    })
    .from(locations)
  const names = await organisationNames(db)
  const byId = new Map(placed.map(place => [place.id, place]))
  const byService = Map.groupBy(ties, tie => tie.serviceId)
  return rows.map(row => {
    const at = (byService.get(row.id) ?? []).flatMap(tie => byId.get(tie.locationId) ?? [])
    const doors = at.filter(place => place.form === 'physical')
    const said = {
      confirmedAt: row.confirmedAt ?? undefined,
      sourceAsOf: row.sourceAsOf ?? undefined,
      typedAt: typedAt(row.origins),
    }
    return {
      id: row.id,
      name: row.listing.name ?? kindAndWhose(row.kinds[0], names.get(row.organisationId) ?? {}),
      organisationId: row.organisationId,
      kinds: row.kinds,
      audiences: row.audiences,
      eligibility: row.listing.eligibility,
      languages: row.languages ?? undefined,
      schedules: row.listing.schedules,
      terms: row.listing.terms ?? [],
      at: doors.flatMap(({ lon, lat, city, province }) =>
        lon === null || lat === null ? [] : [{ lon, lat, city: city ?? {}, province: province ?? undefined }],
      ),
      unplaced: doors
        .filter(place => place.lon === null)
        .map(({ city, province }) => ({ city: city ?? {}, province: province ?? undefined })),
      areaWide:
        at.some(place => place.form === 'virtual') || (doors.length === 0 && row.listing.areas.length > 0),
      listId: row.listId ?? undefined,
      confirmedAt: said.confirmedAt,
      sourceAsOf: said.sourceAsOf,
      freshness: freshnessOf(said, now).freshness,
    }
  })
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

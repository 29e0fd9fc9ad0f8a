import { eq, ne, or, sql } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type Place, type TextRow, textRow } from '../findable.ts'
import { jsonText } from '../json-text.ts'
import { isAnyId } from '../queries/any-of.ts'
import { madeWith } from '../search/made-with.ts'
import { locations, serviceKeys, services, servicesAtLocations } from '../tables.ts'

const perStatement = 1_000
export const isOffered = (state: string): boolean => state === 'active' || state === 'temporarily closed'

/** Brings what searching looks at up to date for some services; those no longer offered leave it. */
export async function indexTexts(db: TenantDb, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += perStatement)
    await indexSome(db, ids.slice(from, from + perStatement))
}

async function indexSome(db: TenantDb, ids: string[]): Promise<void> {
  const rows = await db
    .select({
      id: services.id,
      state: services.state,
      listing: services.listing,
      organisationName: organisations.name,
    })
    .from(services)
    .innerJoin(organisations, eq(organisations.id, services.organisationId))
    .where(isAnyId(services.id, ids))
  const places = await db
    .select({
      serviceId: servicesAtLocations.serviceId,
      fields: locations.listing,
      lon: locations.lon,
      lat: locations.lat,
    })
    .from(servicesAtLocations)
    .innerJoin(locations, eq(locations.id, servicesAtLocations.locationId))
    .where(isAnyId(servicesAtLocations.serviceId, ids))
  const byService = Map.groupBy(places, place => place.serviceId)
  const texts = rows
    .filter(row => isOffered(row.state))
    .map(row => textRow(row.id, row.listing, row.organisationName, (byService.get(row.id) ?? []) as Place[]))
  const kept = new Set(texts.map(text => text.id))
  await dropTexts(
    db,
    ids.filter(id => !kept.has(id)),
  )
  await writeTexts(db, texts)
}

/** Services that are not offered are not found. */
export async function dropTexts(db: TenantDb, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db.execute(sql`delete from service_texts where id = any(${sql.param([...ids])}::uuid[])`)
}

export async function writeTexts(db: TenantDb, texts: readonly TextRow[]): Promise<void> {
  if (texts.length === 0) return
  await db.execute(sql`
    with texts as (
      select * from json_to_recordset(${jsonText(texts)}::json) as t (
        id uuid, spoken text[], kinds text[], languages text[], sort_name text, keys text, lons double precision[],
        lats double precision[], area_wide boolean, from_age int, to_age int, open_week text, open_exact boolean,
        open_from date, open_until date)
    ), said as (
      insert into service_texts (partnership_id, id, spoken, kinds, languages)
      select ${db.partnershipId}::uuid, id, spoken, kinds, languages from texts
      on conflict (partnership_id, id) do update set
        spoken = excluded.spoken, kinds = excluded.kinds, languages = excluded.languages
    )
    insert into service_keys (partnership_id, id, sort_name, keys, lons, lats, area_wide, from_age, to_age,
      open_week, open_exact, open_from, open_until, made_with)
    select ${db.partnershipId}::uuid, id, sort_name, keys::tsvector, lons, lats, area_wide, from_age, to_age,
      open_week::int4multirange, open_exact, open_from, open_until, ${madeWith()}
    from texts
    on conflict (partnership_id, id) do update set
      sort_name = excluded.sort_name, keys = excluded.keys, lons = excluded.lons, lats = excluded.lats,
      area_wide = excluded.area_wide, from_age = excluded.from_age, to_age = excluded.to_age,
      open_week = excluded.open_week, open_exact = excluded.open_exact, open_from = excluded.open_from,
      open_until = excluded.open_until, made_with = excluded.made_with`)
}

/** Makes listings findable anew that an earlier release made so by other words; how many it did, a thousand at most. */
export async function indexOutdated(db: TenantDb): Promise<number> {
  const outdated = await db
    .select({ id: serviceKeys.id })
    .from(serviceKeys)
    .where(ne(serviceKeys.madeWith, madeWith()))
    .orderBy(serviceKeys.id)
    .limit(perStatement)
  await indexTexts(
    db,
    outdated.map(({ id }) => id),
  )
  if (outdated.length > 0) await countListings(db)
  return outdated.length
}

/** Counts words, kinds and languages of all listings afresh: what typing mistakes are corrected against, and the filters offer. */
export async function countListings(db: TenantDb): Promise<void> {
  await db.execute(sql`
    with counted as (select word, count(*)::int as uses from service_texts, unnest(spoken) as word group by word),
    gone as (delete from service_vocabulary v where not exists (select from counted c where c.word = v.word))
    insert into service_vocabulary (partnership_id, word, uses)
    select ${db.partnershipId}::uuid, word, uses from counted
    on conflict (partnership_id, word) do update set uses = excluded.uses where service_vocabulary.uses <> excluded.uses`)
  await db.execute(sql`
    with counted as (
      select 'kind' as facet, value, count(*)::int as uses from service_texts, unnest(kinds) as value group by value
      union all
      select 'language', value, count(*)::int from service_texts, unnest(languages) as value group by value
    ),
    gone as (
      delete from service_tallies t
      where not exists (select from counted c where c.facet = t.facet and c.value = t.value)
    )
    insert into service_tallies (partnership_id, facet, value, uses)
    select ${db.partnershipId}::uuid, facet, value, uses from counted
    on conflict (partnership_id, facet, value) do update set uses = excluded.uses
    where service_tallies.uses <> excluded.uses`)
}

/** Services whose text depends on an organisation or a place that changed. */
export async function servicesTouching(
  db: TenantDb,
  organisationIds: readonly string[],
  locationIds: readonly string[],
): Promise<string[]> {
  if (organisationIds.length + locationIds.length === 0) return []
  const rows = await db
    .selectDistinct({ id: services.id })
    .from(services)
    .leftJoin(servicesAtLocations, eq(servicesAtLocations.serviceId, services.id))
    .where(
      or(
        isAnyId(services.organisationId, organisationIds),
        isAnyId(servicesAtLocations.locationId, locationIds),
      ),
    )
  return rows.map(row => row.id)
}

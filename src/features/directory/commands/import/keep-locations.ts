import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Looked } from '../../differences/commands/note.ts'
import { contradicting, typedDiffering } from '../../differences/differing.ts'
import type { Tally } from '../../import-report.ts'
import { jsonText } from '../../json-text.ts'
import type { LocationListing } from '../../listing.ts'
import { keepLocal, type LocationFields } from '../../origin.ts'
import { isAnyId, isAnyText } from '../../queries/any-of.ts'
import { contentHash } from '../../read-content.ts'
import { locations } from '../../tables.ts'
import type { KeptList } from './keep-list.ts'

export interface KeptLocations {
  ids: Map<string, string>
  /** What is now written of those added or changed, by external id. */
  fields: Map<string, LocationFields>
  changed: string[]
  keptLocal: number
  tally: Tally
  looked: Looked[]
}

const locationFields = ({
  externalId: _,
  organisation: __,
  written: ___,
  ...fields
}: LocationListing): LocationFields => fields

const perStatement = 2_000

export async function keepLocations(
  db: TenantDb,
  listed: ReadonlyMap<string, LocationListing>,
  organisations: ReadonlyMap<string, string>,
  list: KeptList,
  now: Date,
): Promise<KeptLocations> {
  const before = await db
    .select({
      id: locations.id,
      externalId: locations.externalId,
      hash: locations.contentHash,
      typed: sql<boolean>`${locations.origins} <> '{}'::jsonb`,
      // A place of another list stays that list's while it has any service there.
      others: sql<boolean>`${locations.listId} is distinct from ${list.id}::uuid and exists (
        select from services_at_locations t join services s on s.id = t.service_id
        where t.location_id = locations.id and s.list_id = locations.list_id and s.unlisted_at is null)`,
    })
    .from(locations)
    .where(isAnyText(locations.externalId, [...listed.keys()]))
  const hashes = new Map([...listed].map(([key, each]) => [key, contentHash(each)]))
  const known = new Map(before.map(row => [row.externalId, row]))
  const kept: KeptLocations = {
    ids: new Map(before.map(row => [row.externalId ?? '', row.id])),
    fields: new Map(),
    changed: [],
    keptLocal: 0,
    tally: { taken: 0, changed: 0, unchanged: 0 },
    looked: [],
  }
  const current = await currentOf(
    db,
    before
      .filter(row => row.typed || row.others || row.hash !== hashes.get(row.externalId ?? ''))
      .map(row => row.id),
  )
  const rows: Record<string, unknown>[] = []
  for (const each of listed.values()) {
    const row = known.get(each.externalId)
    const hash = hashes.get(each.externalId)
    let fields = locationFields(each)
    const here = row && current.get(row.id)
    if (row && here && (row.others || row.typed))
      kept.looked.push({
        id: row.id,
        differing: row.others
          ? contradicting(here.listing, fields)
          : typedDiffering(here.listing, fields, here.origins),
      })
    if (row?.others || row?.hash === hash) {
      kept.tally.unchanged++
      continue
    }
    const id = row?.id ?? newId()
    if (row) {
      const own = current.get(row.id)
      if (own) fields = keepLocal(own.listing, fields, own.origins)
      kept.keptLocal += Object.keys(own?.origins ?? {}).length
      kept.changed.push(id)
    }
    kept.tally[row ? 'changed' : 'taken']++
    kept.ids.set(each.externalId, id)
    kept.fields.set(each.externalId, fields)
    rows.push({
      ...locationColumns(fields),
      id,
      organisation_id: organisations.get(each.organisation),
      external_id: each.externalId,
      content_hash: hash,
      written: each.written,
    })
  }
  for (let from = 0; from < rows.length; from += perStatement)
    await db.execute(sql`
      insert into locations (partnership_id, id, organisation_id, external_id, list_id, source_as_of, listing, written, origins,
        form, city, province, lon, lat, content_hash, version, created_at, changed_at)
      select ${db.partnershipId}::uuid, id, organisation_id, external_id, ${list.id}::uuid, ${list.asOf}::date, listing, written, '{}',
        form, city, province, lon, lat, content_hash, 1, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
      from jsonb_to_recordset(${jsonText(rows.slice(from, from + perStatement))}::jsonb)
        as t (id uuid, organisation_id uuid, external_id text, listing jsonb, written jsonb, form text, city jsonb, province text,
          lon double precision, lat double precision, content_hash text)
      on conflict (partnership_id, external_id) do update set organisation_id = excluded.organisation_id,
        list_id = excluded.list_id, source_as_of = excluded.source_as_of, listing = excluded.listing, written = excluded.written, form = excluded.form,
        city = excluded.city, province = excluded.province, lon = excluded.lon, lat = excluded.lat,
        content_hash = excluded.content_hash, version = locations.version + 1, changed_at = excluded.changed_at`)
  return kept
}

async function currentOf(db: TenantDb, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .select({ id: locations.id, listing: locations.listing, origins: locations.origins })
    .from(locations)
    .where(isAnyId(locations.id, ids))
  return new Map(rows.map(row => [row.id, row]))
}

/** The columns that repeat parts of the fields, by their names in the table. */
export const locationColumns = (fields: LocationFields) => ({
  listing: fields,
  form: fields.form,
  city: fields.address?.city ?? null,
  province: fields.address?.province ?? null,
  lon: fields.coordinates?.longitude ?? null,
  lat: fields.coordinates?.latitude ?? null,
})

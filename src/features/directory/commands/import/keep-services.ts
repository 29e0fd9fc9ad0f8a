import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Looked } from '../../differences/commands/note.ts'
import { contradicting, typedDiffering } from '../../differences/differing.ts'
import { codesOf } from '../../findable.ts'
import { type Written as AsWritten, idOf, unmarked } from '../../hsds/written.ts'
import type { Tally } from '../../import-report.ts'
import { jsonText } from '../../json-text.ts'
import type { ServiceListing } from '../../listing.ts'
import { keepLocal, type ServiceFields } from '../../origin.ts'
import { isAnyId, isAnyText } from '../../queries/any-of.ts'
import { contentHash } from '../../read-content.ts'
import { services } from '../../tables.ts'
import type { KeptList } from './keep-list.ts'

/** A service that was added or changed, with all that searching looks at. */
export interface Written {
  id: string
  fields: ServiceFields
  organisationId: string
  /** As its source wrote it, where that is in the standard. */
  written: AsWritten | undefined
  isKnown: boolean
  /** External ids of its places; undefined where they were typed here. */
  at: readonly string[] | undefined
}

export interface KeptServices {
  written: Written[]
  keptLocal: number
  tally: Tally
  /** Those of which something else may stand here than the list says: typed here, or another list's. */
  looked: Looked[]
  /** Services the list has again. */
  back: number
}

const perStatement = 1_000

const serviceFields = ({
  externalId: _,
  organisation: __,
  locations: ___,
  written: ____,
  at: _____,
  ...fields
}: ServiceListing): ServiceFields => fields

/** The columns that repeat parts of the fields, by their names in the table. */
const serviceColumns = (fields: ServiceFields) => ({
  listing: fields,
  kinds: fields.kinds,
  audiences: fields.audiences,
  languages: codesOf(fields) ?? null,
  state: fields.state,
})

/** Writes the services of a list, many to a statement; `told` hears how many are through. */
export async function keepServices(
  db: TenantDb,
  listed: ReadonlyMap<string, ServiceListing>,
  ids: { organisations: ReadonlyMap<string, string>; locations: ReadonlyMap<string, string> },
  list: KeptList,
  now: Date,
  told: (done: number) => void,
): Promise<KeptServices> {
  const before = await db
    .select({
      id: services.id,
      externalId: services.externalId,
      hash: services.contentHash,
      listId: services.listId,
      unlistedAt: services.unlistedAt,
      typed: sql<boolean>`${services.origins} <> '{}'::jsonb`,
    })
    .from(services)
    .where(isAnyText(services.externalId, [...listed.keys()]))
  const known = new Map(before.map(row => [row.externalId, row]))
  const kept: KeptServices = {
    written: [],
    keptLocal: 0,
    tally: { taken: 0, changed: 0, unchanged: 0 },
    looked: [],
    back: 0,
  }
  const typedHere: { id: string; each: ServiceListing }[] = []
  const others: { id: string; each: ServiceListing }[] = []
  const back: string[] = []
  const all = [...listed.values()]
  // While the database writes some, the next are made ready.
  let writing: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < all.length; from += perStatement) {
    const some = all.slice(from, from + perStatement).flatMap(each => {
      const hash = contentHash(each)
      const row = known.get(each.externalId)
      // Another list's service stays that list's for as long as it has it; what this one says of it is put beside.
      if (row && row.listId !== list.id && row.unlistedAt === null) {
        others.push({ id: row.id, each })
        kept.tally.unchanged++
        return []
      }
      if (row?.typed) typedHere.push({ id: row.id, each })
      if (row?.unlistedAt) {
        kept.back++
        if (row.hash === hash) back.push(row.id)
      }
      if (row?.hash === hash) {
        kept.tally.unchanged++
        return []
      }
      kept.tally[row ? 'changed' : 'taken']++
      return [{ each, hash, id: row?.id ?? newId(), isKnown: row !== undefined }]
    })
    if (some.length > 0) {
      const known = some.filter(one => one.isKnown).map(one => one.id)
      const current = await currentOf(db, known)
      const rows = some.map(({ each, hash, id, isKnown }) => {
        const own = current.get(id)
        const fields = own ? keepLocal(own.listing, serviceFields(each), own.origins) : serviceFields(each)
        kept.keptLocal += Object.keys(own?.origins ?? {}).length
        const organisationId = ids.organisations.get(each.organisation) ?? ''
        kept.written.push({
          id,
          fields,
          organisationId,
          written: each.written,
          isKnown,
          at: own?.origins.locations ? undefined : each.locations,
        })
        return {
          ...serviceColumns(fields),
          id,
          organisation_id: organisationId,
          external_id: each.externalId,
          content_hash: hash,
          written: each.written,
        }
      })
      const ties = some
        .filter(one => !current.get(one.id)?.origins.locations)
        .map(one => ({
          id: one.id,
          at: one.each.locations.flatMap(key => ids.locations.get(key) ?? []),
          said: saidAt(one.each, ids.locations),
        }))
      await writing
      writing = write(db, rows, list, now).then(() => tieToLocations(db, ties, new Set(known)))
      // Awaited above or below; until then a refusal must not end the process.
      writing.catch(() => {})
    }
    told(Math.min(from + perStatement, all.length))
  }
  await writing
  await db.execute(sql`
    update services set source_as_of = ${list.asOf}::date
    where list_id = ${list.id}::uuid and source_as_of < ${list.asOf}::date and ${isAnyText(services.externalId, [...listed.keys()])}`)
  await takeBack(db, back, list, now)
  kept.looked = await lookAt(db, typedHere, others)
  return kept
}

/** What is in the list again as it was. */
async function takeBack(db: TenantDb, ids: readonly string[], list: KeptList, now: Date): Promise<void> {
  if (ids.length > 0)
    await db
      .update(services)
      .set({ unlistedAt: null, listId: list.id, changedAt: now })
      .where(isAnyId(services.id, ids))
}

type Told = { id: string; each: ServiceListing }

async function lookAt(db: TenantDb, typedHere: readonly Told[], others: readonly Told[]): Promise<Looked[]> {
  const looked: Looked[] = []
  const both = [
    ...typedHere.map(told => ({ ...told, other: false })),
    ...others.map(told => ({ ...told, other: true })),
  ]
  for (let from = 0; from < both.length; from += perStatement) {
    const some = both.slice(from, from + perStatement)
    const current = await currentOf(
      db,
      some.map(({ id }) => id),
    )
    for (const { id, each, other } of some) {
      const own = current.get(id)
      if (!own) continue
      const says = serviceFields(each)
      const differing = other
        ? contradicting(own.listing, says)
        : typedDiffering(own.listing, says, own.origins)
      looked.push({ id, differing })
    }
  }
  return looked
}

async function currentOf(db: TenantDb, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .select({ id: services.id, listing: services.listing, origins: services.origins })
    .from(services)
    .where(isAnyId(services.id, ids))
  return new Map(rows.map(row => [row.id, row]))
}

async function write(db: TenantDb, rows: readonly object[], list: KeptList, now: Date): Promise<void> {
  await db.execute(sql`
    insert into services (partnership_id, id, organisation_id, external_id, list_id, source_as_of, listing, written, origins,
      kinds, audiences, languages, state, content_hash, version, created_at, changed_at)
    select ${db.partnershipId}::uuid, id, organisation_id, external_id, ${list.id}::uuid, ${list.asOf}::date, listing, written, '{}',
      kinds, audiences, languages, state, content_hash, 1, ${now.toISOString()}::timestamptz, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${jsonText(rows)}::jsonb)
      as t (id uuid, organisation_id uuid, external_id text, listing jsonb, written jsonb, kinds text[], audiences text[],
        languages text[], state text, content_hash text)
    on conflict (partnership_id, external_id) do update set
      list_id = excluded.list_id, source_as_of = excluded.source_as_of, listing = excluded.listing, written = excluded.written,
      organisation_id = excluded.organisation_id, kinds = excluded.kinds, audiences = excluded.audiences,
      languages = excluded.languages, state = excluded.state, content_hash = excluded.content_hash,
      unlisted_at = null, version = services.version + 1, changed_at = excluded.changed_at`)
}

interface Said {
  external_id: string | undefined
  written: AsWritten
}

/** What the source wrote of a service at each of its places, by the place's id here. */
function saidAt(each: ServiceListing, places: ReadonlyMap<string, string>): ReadonlyMap<string, Said> {
  return new Map(
    each.locations.flatMap(key => {
      const written = each.at?.[key] ?? each.at?.[unmarked(key)]
      const place = places.get(key)
      const id = written && idOf(written)
      return written && place ? [[place, { external_id: id && `hsds:${id}`, written }] as const] : []
    }),
  )
}

/** Makes these the places a service is given at, and no others; one not in `known` is new and has none yet. */
export async function tieToLocations(
  db: TenantDb,
  ties: readonly { id: string; at: readonly string[]; said?: ReadonlyMap<string, Said> }[],
  known: ReadonlySet<string> = new Set(ties.map(tie => tie.id)),
): Promise<void> {
  const pairs = ties.flatMap(({ id, at, said }) =>
    at.map(location => ({ id: newId(), service: id, location, ...said?.get(location) })),
  )
  const had = ties.map(tie => tie.id).filter(id => known.has(id))
  if (had.length > 0)
    await db.execute(sql`
      delete from services_at_locations t
      where t.service_id = any(${sql.param(had)}::uuid[]) and not exists (
        select from jsonb_to_recordset(${jsonText(pairs)}::jsonb) as p (service uuid, location uuid)
        where p.service = t.service_id and p.location = t.location_id)`)
  if (pairs.length > 0)
    await db.execute(sql`
      insert into services_at_locations (partnership_id, id, service_id, location_id, external_id, written)
      select ${db.partnershipId}::uuid, id, service, location, external_id, written
      from jsonb_to_recordset(${jsonText(pairs)}::jsonb) as p (id uuid, service uuid, location uuid, external_id text, written jsonb)
      on conflict (partnership_id, service_id, location_id) do update set external_id = excluded.external_id, written = excluded.written
      where excluded.written is not null`)
}

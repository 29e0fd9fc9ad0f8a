import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fold, type TextIn } from '#platform/text.ts'
import { jsonText } from '../../json-text.ts'
import type { Content } from '../../read-content.ts'

/** Things that were here under one id and come under another: `[from, to]`. */
export interface ChangedIds {
  services: [string, string][]
  organisations: [string, string][]
  locations: [string, string][]
}

const fewest = 3

type Row = { externalId: string; name: TextIn | null; organisation: TextIn; organisationId: string | null }

const keysOf = (name: TextIn | undefined | null, organisation: TextIn): string[] =>
  Object.values(organisation).flatMap(who =>
    Object.values(name ?? {}).map(what => `${fold(who)} / ${fold(what)}`),
  )

/**
 * Whether a newer edition of a list has the same services under other ids: at least three, and most of those the list
 * had. Undefined where it has not. Told by names, which only count where they are one service's alone on both sides.
 */
export async function changedIds(
  db: TenantDb,
  listId: string,
  content: Content,
): Promise<ChangedIds | undefined> {
  const keys = sql.param([...content.services.keys()])
  const { rows: counted } = await db.execute<{ all: number; missing: number }>(sql`
    select count(*)::int as all, (count(*) filter (where not (external_id = any(${keys}::text[]))))::int as missing
    from services where list_id = ${listId}::uuid and unlisted_at is null`)
  const { all = 0, missing = 0 } = counted[0] ?? {}
  if (missing < fewest || missing * 2 < all) return undefined
  const { rows: before } = await db.execute<Row>(sql`
    select s.external_id as "externalId", s.listing -> 'name' as name, o.name as organisation,
      (select l.external_id from listed_organisations l where l.organisation_id = s.organisation_id and l.list_id = s.list_id
        order by l.id limit 1) as "organisationId"
    from services s join organisations o on o.id = s.organisation_id
    where s.list_id = ${listId}::uuid and s.unlisted_at is null and not (s.external_id = any(${keys}::text[]))`)
  const { rows: known } = await db.execute<{ id: string }>(
    sql`select external_id as id from services where external_id = any(${keys}::text[])`,
  )
  const isKnown = new Set(known.map(({ id }) => id))
  const fresh = [...content.services.values()].filter(each => !isKnown.has(each.externalId))
  const old = alone(before.map(row => [row, keysOf(row.name, row.organisation)]))
  const young = alone(
    fresh.map(each => [each, keysOf(each.name, content.organisations.get(each.organisation)?.name ?? {})]),
  )
  const services = new Map<string, string>()
  const organisations = new Map<string, string>()
  for (const [key, row] of old) {
    const now = young.get(key)
    if (!now || services.has(row.externalId)) continue
    services.set(row.externalId, now.externalId)
    if (row.organisationId && row.organisationId !== now.organisation)
      organisations.set(row.organisationId, now.organisation)
  }
  if (services.size < fewest || services.size * 2 < all) return undefined
  const locations = await movedPlaces(db, listId, content)
  return { services: [...services], organisations: [...organisations], locations }
}

/** Places are told by whose they are and their address. */
async function movedPlaces(db: TenantDb, listId: string, content: Content): Promise<[string, string][]> {
  const keys = sql.param([...content.locations.keys()])
  const { rows: before } = await db.execute<{ id: string; address: string; organisation: TextIn }>(sql`
    select l.external_id as id, coalesce(l.listing -> 'address' ->> 'normal', '') as address, o.name as organisation
    from locations l join organisations o on o.id = l.organisation_id
    where l.list_id = ${listId}::uuid and not (l.external_id = any(${keys}::text[]))`)
  const at = (organisation: TextIn, address: string) =>
    address ? Object.values(organisation).map(who => `${fold(who)} / ${address}`) : []
  const old = alone(before.map(row => [row, at(row.organisation, row.address)]))
  const young = alone(
    [...content.locations.values()].map(each => [
      each,
      at(content.organisations.get(each.organisation)?.name ?? {}, each.address?.normal ?? ''),
    ]),
  )
  const pairs = new Map<string, string>()
  for (const [key, row] of old) {
    const now = young.get(key)
    if (now) pairs.set(row.id, now.externalId)
  }
  return [...pairs]
}

/** By key, those that no other has. */
function alone<Thing>(all: readonly (readonly [Thing, readonly string[]])[]): Map<string, Thing> {
  const found = new Map<string, Thing>()
  const shared = new Set<string>()
  for (const [thing, keys] of all)
    for (const key of new Set(keys)) {
      if (found.has(key)) shared.add(key)
      found.set(key, thing)
    }
  for (const key of shared) found.delete(key)
  return found
}

/** Lets what is here go on under its new ids, with everything that was typed here. */
export async function carryOver(
  db: TenantDb,
  { services, organisations, locations }: ChangedIds,
): Promise<void> {
  for (const [table, pairs] of [
    [sql`services`, services],
    [sql`listed_organisations`, organisations],
    [sql`locations`, locations],
  ] as const)
    await db.execute(sql`
      update ${table} t set external_id = p.now
      from jsonb_to_recordset(${jsonText(pairs.map(([was, now]) => ({ was, now })))}::jsonb) as p (was text, now text)
      where t.external_id = p.was and not exists (select from ${table} other where other.external_id = p.now)`)
}

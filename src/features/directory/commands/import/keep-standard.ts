import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { objectsIn, textOf, type Written } from '../../hsds/written.ts'
import { jsonText } from '../../json-text.ts'
import type { StandardRecord } from '../../listing.ts'
import type { Content } from '../../read-content.ts'

const perStatement = 2_000

/** Keeps taxonomies, terms and rows that belong to nothing, as the source wrote them; what it wrote before is replaced. */
export async function keepRecords(
  db: TenantDb,
  listId: string,
  records: readonly StandardRecord[],
  now: Date,
): Promise<void> {
  const rows = [...new Map(records.map(each => [`${each.kind} ${each.externalId}`, each])).values()].map(
    ({ kind, externalId, written }) => ({
      id: newId(),
      kind,
      external_id: externalId,
      taxonomy_id:
        textOf(written.taxonomy_id) ?? textOf((written.taxonomy_detail as Written | undefined)?.id),
      parent_id: textOf(written.parent_id),
      name: textOf(written.name),
      written,
    }),
  )
  for (let from = 0; from < rows.length; from += perStatement)
    await db.execute(sql`
      insert into standard_records (partnership_id, id, list_id, kind, external_id, taxonomy_id, parent_id, name, written, changed_at)
      select ${db.partnershipId}::uuid, id, ${listId}::uuid, kind, external_id, taxonomy_id, parent_id, name, written, ${now.toISOString()}::timestamptz
      from jsonb_to_recordset(${jsonText(rows.slice(from, from + perStatement))}::jsonb)
        as t (id uuid, kind text, external_id text, taxonomy_id text, parent_id text, name text, written jsonb)
      on conflict (partnership_id, kind, external_id) do update set taxonomy_id = excluded.taxonomy_id,
        parent_id = excluded.parent_id, name = excluded.name, written = excluded.written, changed_at = excluded.changed_at
      where standard_records.written <> excluded.written`)
}

const carries = ({ written }: { written?: Written }) => objectsIn(written?.attributes).length > 0

/** Notes which terms what was just written carries, so that it can be asked for by them. */
export async function keepTerms(
  db: TenantDb,
  content: Content,
  serviceIds: readonly string[],
): Promise<void> {
  if ([...content.services.values()].some(carries)) await noteServices(db, serviceIds)
  const organisations = [...content.organisations.values()].filter(carries).map(each => each.externalId)
  if (organisations.length > 0) await noteOrganisations(db, organisations)
}

const carried = (owner: string, ownerId: string, from: string, where: string) => `
  with carrying as (
    select distinct on (owner_id, term_id) owner_id, term_id, taxonomy_id from (
      select ${ownerId} as owner_id,
        coalesce(a #>> '{taxonomy_term,id}', a ->> 'taxonomy_term_id') as term_id,
        coalesce(a #>> '{taxonomy_term,taxonomy_detail,id}', a #>> '{taxonomy_term,taxonomy_id}') as taxonomy_id
      from ${from} cross join lateral jsonb_path_query(x.written, '$.attributes[*]') as a
      where ${where} and jsonb_typeof(a) = 'object') said
    where term_id is not null),
  gone as (
    delete from carried_terms c using ${from} where ${where} and c.owner_id = ${ownerId}
      and not exists (select from carrying n where n.owner_id = c.owner_id and n.term_id = c.term_id))
  insert into carried_terms (partnership_id, owner, owner_id, term_id, taxonomy_id)
  select current_partnership(), '${owner}', owner_id, term_id, taxonomy_id from carrying
  on conflict (partnership_id, owner_id, term_id) do update set taxonomy_id = excluded.taxonomy_id`

async function noteServices(db: TenantDb, ids: readonly string[]): Promise<void> {
  const all = [...ids]
  for (let from = 0; from < all.length; from += perStatement)
    await db.connection.query(carried('service', 'x.id', 'services x', 'x.id = any($1::uuid[])'), [
      all.slice(from, from + perStatement),
    ])
}

async function noteOrganisations(db: TenantDb, externalIds: readonly string[]): Promise<void> {
  await db.connection.query(
    carried('organization', 'x.organisation_id', 'listed_organisations x', 'x.external_id = any($1::text[])'),
    [externalIds],
  )
}

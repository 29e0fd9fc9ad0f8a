import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { profileTaxonomy, profileTerm } from '../../hsds/profile.ts'
import { isWritten, objectsIn, textOf, type Written } from '../../hsds/written.ts'
import { jsonText } from '../../json-text.ts'
import type { StandardRecord } from '../../listing.ts'

const perStatement = 2_000

/** Ours, in every installation: another's feed tells of them, and they are here already. */
const isOurs = ({ externalId }: StandardRecord) =>
  profileTerm(externalId) !== undefined || profileTaxonomy(externalId) !== undefined

/** Keeps taxonomies, terms and rows that belong to nothing, as the source wrote them; what it wrote before is replaced. */
export async function keepRecords(
  db: TenantDb,
  listId: string,
  records: readonly StandardRecord[],
  now: Date,
): Promise<void> {
  const theirs = records.filter(each => !isOurs(each))
  const rows = [...new Map(theirs.map(each => [`${each.kind} ${each.externalId}`, each])).values()].map(
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

/** Something that was just written, with what its source wrote of it. */
export interface Carrier {
  id: string
  written: Written | undefined
  /** It was here before, and may have carried other terms. */
  isKnown: boolean
}

const objectOf = (value: unknown): Written => (isWritten(value) ? value : {})

const termsOf = ({ id, written }: Carrier) =>
  objectsIn(written?.attributes).flatMap(attribute => {
    const { id: named, taxonomy_detail: detail, taxonomy_id: taxonomy } = objectOf(attribute.taxonomy_term)
    const term = textOf(named) ?? textOf(attribute.taxonomy_term_id)
    return term
      ? [{ owner_id: id, term_id: term, taxonomy_id: textOf(objectOf(detail).id) ?? textOf(taxonomy) }]
      : []
  })

/** Notes which terms what was just written carries, so that it can be asked for by them. */
export async function keepTerms(
  db: TenantDb,
  owner: 'service' | 'organization',
  all: readonly Carrier[],
): Promise<void> {
  for (let from = 0; from < all.length; from += perStatement) {
    const some = all.slice(from, from + perStatement)
    const carried = new Map(
      some.flatMap(termsOf).map(each => [`${each.owner_id} ${each.term_id}`, each] as const),
    )
    const rows = sql`json_to_recordset(${jsonText([...carried.values()])}::json)
      as n (owner_id uuid, term_id text, taxonomy_id text)`
    const known = some.filter(each => each.isKnown).map(each => each.id)
    if (known.length > 0)
      await db.execute(sql`
        delete from carried_terms c where c.owner_id = any(${sql.param(known)}::uuid[])
          and not exists (select from ${rows} where n.owner_id = c.owner_id and n.term_id = c.term_id)`)
    if (carried.size > 0)
      await db.execute(sql`
        insert into carried_terms (partnership_id, owner, owner_id, term_id, taxonomy_id)
        select ${db.partnershipId}::uuid, ${owner}, n.owner_id, n.term_id, n.taxonomy_id from ${rows}
        on conflict (partnership_id, owner_id, term_id) do update set taxonomy_id = excluded.taxonomy_id
        where carried_terms.taxonomy_id is distinct from excluded.taxonomy_id`)
  }
}

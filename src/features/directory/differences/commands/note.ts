import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { jsonText } from '../../json-text.ts'
import type { Differing } from '../differing.ts'

export interface Looked {
  id: string
  differing: readonly Differing[]
}

const perStatement = 2_000
// Whoever kept ours without more is asked again after this long, if they still differ.
const askAgainDays = 30

/**
 * Keeps what a list says of things where something else stands here. What agrees by now is let go of; what was settled
 * is open again when the list says something new, or a month after somebody only kept ours. Gives how many are open.
 */
export async function noteDifferences(
  db: TenantDb,
  list: { id: string; asOf: PlainDate | null },
  of: 'service' | 'location',
  looked: readonly Looked[],
  now: Date,
): Promise<number> {
  const column = of === 'service' ? sql`service_id` : sql`location_id`
  const at = now.toISOString()
  let open = 0
  for (let from = 0; from < looked.length; from += perStatement) {
    const some = looked.slice(from, from + perStatement)
    const rows = some.flatMap(({ id, differing }) =>
      differing.map(({ field, theirs }) => ({ id: newId(), thing: id, field, theirs: theirs ?? null })),
    )
    const given = sql`jsonb_to_recordset(${jsonText(rows)}::jsonb) as t (id uuid, thing uuid, field text, theirs jsonb)`
    await db.execute(sql`
      delete from listing_differences d
      where d.list_id = ${list.id}::uuid and d.${column} = any(${sql.param(some.map(({ id }) => id))}::uuid[])
        and not exists (select from ${given} where t.thing = d.${column} and t.field = d.field)`)
    const { rows: found } = await db.execute<{ open: boolean }>(sql`
      insert into listing_differences (partnership_id, id, ${column}, list_id, field, theirs, source_as_of, offered_at)
      select ${db.partnershipId}::uuid, id, thing, ${list.id}::uuid, field, nullif(theirs, 'null'::jsonb), ${list.asOf}::date, ${at}::timestamptz
      from ${given}
      on conflict (partnership_id, service_id, location_id, list_id, field) do update set
        theirs = excluded.theirs, source_as_of = excluded.source_as_of,
        offered_at = case when ${reopened} then excluded.offered_at else listing_differences.offered_at end,
        settled_as = case when ${reopened} then null else listing_differences.settled_as end,
        settled_by = case when ${reopened} then null else listing_differences.settled_by end,
        settled_at = case when ${reopened} then null else listing_differences.settled_at end
      returning settled_at is null as open`)
    open += found.filter(row => row.open).length
  }
  return open
}

const reopened = sql`(listing_differences.theirs is distinct from excluded.theirs
  or (listing_differences.settled_as = 'theirs')
  or (listing_differences.settled_as = 'ours'
    and listing_differences.settled_at < excluded.offered_at - make_interval(days => ${sql.raw(String(askAgainDays))})))`

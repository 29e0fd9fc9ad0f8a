import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'

/** The log grows, and what a merger wrote down stays. */
const grows = new Set(['activity', 'mergers', 'merger_steps', 'twin_pairs', 'twin_runs'])
/** Counted afresh under ids that mean nothing. */
const counted = new Set(['service_vocabulary', 'service_tallies'])

/** Every row of every table of the partnership, sorted; versions go on counting and are left out. */
export async function everything(db: TenantDb): Promise<Record<string, string[]>> {
  const { rows: tables } = await db.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    if (grows.has(name)) continue
    const { rows } = await db.execute<{ row: string }>(sql`
      select (to_jsonb(t) - 'version' ${sql.raw(counted.has(name) ? "- 'id'" : '')})::text as row from ${sql.identifier(name)} t`)
    all[name] = rows.map(({ row }) => row).sort()
  }
  return all
}

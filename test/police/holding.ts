import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Holdings, Sought } from '#platform/holding.ts'
import { heldAbout } from '../../src/features/people/holding/queries.ts'

const sure = (known: readonly (string | undefined)[]): string[] =>
  known.filter((each): each is string => each !== undefined && each.trim() !== '')

async function tables(db: TenantDb): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select t.relname as name from pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'partnership_id') order by 1`)
  return rows.map(({ name }) => name)
}

/** Every row of every table of a partnership that has somebody’s id, e-mail address or whole name in it: “table id”. */
export async function rowsNaming(db: TenantDb, who: Sought): Promise<string[]> {
  const words = sure([who.id, who.name, who.email]).map(each => each.toLowerCase())
  const each = (await tables(db)).map(
    name => sql`select ${name}::text || ' ' || t.id::text as row from ${sql.identifier(name)} t
      where ${sql.join(
        words.map(word => sql`strpos(lower(t::text), ${word}) > 0`),
        sql` or `,
      )}`,
  )
  const { rows } = await db.execute<{ row: string }>(sql`${sql.join(each, sql` union all `)} order by 1`)
  return rows.map(({ row }) => row)
}

/** Those of them that what the rooms say they hold does not show. */
export async function notShown(db: TenantDb, rooms: readonly Holdings[], who: Sought): Promise<string[]> {
  const shown = new Set(
    (await heldAbout(db, rooms, who)).flatMap(({ things, marks }) => [
      ...things.flatMap(({ holding, rows }) => rows.map(({ id }) => `${holding.table} ${id}`)),
      ...marks.map(({ table, id }) => `${table} ${id}`),
    ]),
  )
  return (await rowsNaming(db, who)).filter(row => !shown.has(row))
}

/** Columns that are called as if they named or reached somebody, and do not. */
const nobody = new Set([
  ...['communities.name', 'agenda_papers.title', 'attachments.name', 'brought.name', 'imports.file_name'],
  ...['approaches.name', 'indicator_breakdowns.parted_by', 'plan_outcomes.came_by', 'listing_mistakes.by'],
  ...[
    'organisations.phone',
    'service_feeds.name',
    'service_feeds.address',
    'standard_records.name',
    'unmet_requests.counted_by',
  ],
  ...['plan_returns.file_name', 'service_keys.sort_name', 'pool_matches.answer'],
])

/** Columns that may hold who somebody is, by their key or by what they are called, and that no room says it holds. */
export async function columnsNobodyDeclares(db: TenantDb, rooms: readonly Holdings[]): Promise<string[]> {
  const declared = new Set(nobody)
  for (const { things, marks } of rooms) {
    for (const { table, ids, through, account, addresses, called, names, within, shows, link } of things)
      for (const column of [
        ...[
          ...(ids ?? []),
          ...(addresses ?? []),
          ...(names ?? []),
          ...(within ?? []),
          ...Object.keys(shows ?? {}),
        ],
        ...sure([called, link, account, through?.column]),
      ])
        declared.add(`${table}.${column}`)
    for (const [table, columns] of Object.entries(marks ?? {}))
      for (const column of columns) declared.add(`${table}.${column}`)
  }
  const { rows } = await db.execute<{ column: string }>(sql`
    select t.relname || '.' || a.attname as column from pg_class t join pg_attribute a on a.attrelid = t.oid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and exists (select from pg_attribute p where p.attrelid = t.oid and p.attname = 'partnership_id')
      and ((a.atttypid = 'text'::regtype
          and a.attname ~ '(^|_)(by|name|email|phone|person|presenter|asker|reply_to|letter_to|address)$')
        or exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f'
          and k.confrelid = 'persons'::regclass and a.attnum = any(k.conkey) and a.attname <> 'partnership_id'))
    order by 1`)
  return rows.map(({ column }) => column).filter(column => !declared.has(column))
}

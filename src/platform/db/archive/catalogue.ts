import type pg from 'pg'

/** Where the program keeps things; the queues of pg-boss are made anew, so that nothing is sent twice. */
const schemas = ['public', 'auth']
/** Not worth keeping: what was applied is checked apart, tries are counted anew, the outbox is a development tool. */
const leftOut = new Set(['public.migrations', 'public.rate_limits', 'public.outbox'])

export interface ArchivedTable {
  /** `public.members`, quoted where it has to be. */
  name: string
  columns: string[]
}

/** Every table an archive holds, by name. */
export async function archivedTables(client: pg.ClientBase): Promise<ArchivedTable[]> {
  const { rows } = await client.query<{ schema: string; table: string; columns: string[] }>(
    `select n.nspname as schema, c.relname as table,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by 1, 2`,
    [schemas],
  )
  return rows
    .map(({ schema, table, columns }) => ({ name: `${schema}.${table}`, columns }))
    .filter(({ name }) => !leftOut.has(name))
}

export const quoted = (name: string): string =>
  name
    .split('.')
    .map(part => `"${part.replaceAll('"', '""')}"`)
    .join('.')

/** The names and hashes of the migrations a database has, as one string to compare. */
export async function shapeOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ shape: string | null }>(
    "select string_agg(name || ' ' || hash, E'\\n' order by name) as shape from migrations",
  )
  return rows[0]?.shape ?? ''
}

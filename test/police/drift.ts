import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { is } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type pg from 'pg'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every table the code knows, from any file that exports one. */
export async function everyTable(): Promise<PgTable[]> {
  const files = (await readdir(source, { recursive: true })).filter(
    file =>
      /\.ts$/.test(file) &&
      !/\.(test|drill|reference|island)\.ts$/.test(file) &&
      /(tables|activity|roles|partnerships|mail|links|attachments|rounds)/.test(file),
  )
  const modules = await Promise.all(
    files.map(file => import(`${source}${file}`) as Promise<Record<string, unknown>>),
  )
  const tables = modules.flatMap(module => Object.values(module)).filter(value => is(value, PgTable))
  return [...new Set(tables)]
}

/** Where a table in the code and the same one in the database differ: columns, nullability, key. */
export async function drift(db: pg.ClientBase, tables: readonly PgTable[]): Promise<string[]> {
  const faults: string[] = []
  for (const table of tables) {
    const { columns, name, primaryKeys, schema } = getTableConfig(table)
    const { rows } = await db.query<{
      column: string
      type: string
      needed: boolean
      key: boolean
      filled: boolean
    }>(
      `select a.attname as column, format_type(a.atttypid, null) as type, a.attnotnull as needed, a.atthasdef as filled,
         coalesce(a.attnum = any(k.conkey), false) as key
       from pg_attribute a left join pg_constraint k on k.conrelid = a.attrelid and k.contype = 'p'
       where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
      [`"${schema ?? 'public'}"."${name}"`],
    )
    if (rows.length === 0) {
      faults.push(`${name} is not in the database`)
      continue
    }
    const there = new Map(rows.map(row => [row.column, row]))
    const nameOf = (column: (typeof columns)[number]) =>
      column.keyAsName ? toSnakeCase(column.name) : column.name
    const keyed = new Set([
      ...primaryKeys.flatMap(key => key.columns.map(column => nameOf(column as (typeof columns)[number]))),
      ...columns.filter(column => column.primary).map(nameOf),
    ])
    for (const column of columns) {
      const written = nameOf(column)
      const row = there.get(written)
      there.delete(written)
      if (!row) faults.push(`${name}.${written} is not in the database`)
      else {
        if (row.needed !== (column.notNull || keyed.has(written)))
          faults.push(`${name}.${written} may be null in one place only`)
        if (row.key !== keyed.has(written))
          faults.push(`${name}.${written} is part of the key in one place only`)
        const type = column.getSQLType().replace(/\(.*\)/, '')
        const alike: Record<string, string> = { timestamp: 'timestamp with time zone', int: 'integer' }
        const known = alike[type] ?? type
        if (row.type !== known && !row.type.startsWith(known))
          faults.push(`${name}.${written} is ${row.type} in the database, ${known} in the code`)
      }
    }
    for (const [extra, row] of there)
      if (row.needed && !row.filled)
        faults.push(`${name}.${extra} has to be filled, and the code does not know it`)
  }
  return faults
}

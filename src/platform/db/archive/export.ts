import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { csvLine } from '../../csv.ts'
import type { Files } from '../../files/files.ts'
import { withoutToken } from '../../links/address.ts'
import type { Database } from '../database.ts'
import { quoted } from './catalogue.ts'

const batch = 1_000

/** Keys to open things with; an export is for people to read elsewhere. */
const keptBack: Record<string, readonly string[]> = { links: ['token_hash'], submissions: ['body_hash'] }

// A letter that has not gone yet still holds the address that opens something.
const withoutKeys = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? withoutToken(value) : value,
    ]),
  )

export interface Exported {
  tables: number
  rows: number
  files: number
}

/**
 * Writes everything of one partnership into a folder: each table as JSON (one object per line) and as CSV, and its
 * uploaded files. It reads as the program does, inside the partnership's wall, in one snapshot.
 */
export async function exportPartnership(options: {
  database: Database
  files: Files
  partnershipId: string
  to: string
}): Promise<Exported> {
  const { database, files, partnershipId, to } = options
  await mkdir(path.join(to, 'files'), { recursive: true, mode: 0o700 })
  const done: Exported = { tables: 0, rows: 0, files: 0 }
  await database.inPartnership(partnershipId, 'snapshot', async db => {
    const client = db.connection
    const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
      `select c.relname as name, array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and (c.relname = 'partnerships' or exists
           (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id')) order by 1`,
    )
    for (const table of tables) {
      const columns = table.columns.filter(column => !keptBack[table.name]?.includes(column))
      const json = createWriteStream(path.join(to, `${table.name}.jsonl`), { mode: 0o600 })
      const csv = createWriteStream(path.join(to, `${table.name}.csv`), { mode: 0o600 })
      csv.write(`\uFEFF${csvLine(columns)}`)
      const own = table.name === 'partnerships' ? ' where id = current_partnership()' : ''
      await client.query(
        `declare everything no scroll cursor for select ${columns.map(quoted).join(', ')} from ${quoted(table.name)}${own}`,
      )
      for (;;) {
        const { rows } = await client.query<Record<string, unknown>>(`fetch ${batch} from everything`)
        for (const held of rows) {
          const row = withoutKeys(held)
          json.write(`${JSON.stringify(row)}\n`)
          csv.write(csvLine(columns.map(column => row[column])))
        }
        done.rows += rows.length
        if (rows.length < batch) break
      }
      await client.query('close everything')
      await Promise.all([json, csv].map(stream => new Promise<void>(resolve => stream.end(resolve))))
      done.tables += 1
    }
  })
  for (const key of await files.list(partnershipId)) {
    const bytes = await files.get(key)
    if (!bytes) continue
    await writeFile(path.join(to, 'files', path.basename(key)), bytes, { mode: 0o600 })
    done.files += 1
  }
  return done
}

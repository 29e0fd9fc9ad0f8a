import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import tar from 'tar-stream'
import type { Files } from '../../files/files.ts'
import { archivedTables, quoted, shapeOf } from './catalogue.ts'
import { type Manifest, manifestName, manifestSchema } from './manifest.ts'

export interface Restored {
  at: Date
  tables: number
  rows: number
  files: number
  /** Letters that were waiting when the archive was made: kept, shown as failed, not sent again by themselves. */
  held: number
}

/**
 * Brings an archive back into an empty, migrated database, all or nothing: every sum is checked before the first
 * row is written, keys are checked again after the last. Throws, saying why, when the archive is damaged, was made
 * by another version, or the database already holds something.
 */
export async function restore(options: {
  ownerUrl: string
  files: Files
  from: string
  say?: (line: string) => void
}): Promise<Restored> {
  const { files, from, ownerUrl, say = () => {} } = options
  const folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-restore-'))
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'porchlight restore' })
  try {
    const manifest = await unpack(from, folder)
    await client.connect()
    if ((await shapeOf(client)) !== manifest.shape)
      throw new Error(
        'This archive was made by another version of Porchlight. Install that version, restore there, then upgrade.',
      )
    await client.query('begin')
    await demandEmpty(client)
    const keys = await dropForeignKeys(client)
    for (const table of manifest.tables) {
      const into = client.query(
        copyFrom(`copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) from stdin`),
      )
      await pipeline(createReadStream(path.join(folder, 'tables', `${table.name}.copy`)), into)
      if (into.rowCount !== table.rows)
        throw new Error(`${table.name} should have ${table.rows} rows, ${into.rowCount} came`)
      say(`${table.name}: ${table.rows} rows`)
    }
    for (const key of keys) await client.query(key)
    const held = await client.query(
      `update mails set state = 'failed', failed_at = now(), claimed_until = null,
         last_error = 'Was waiting when the backup was made; it may have gone out since.'
       where state = 'queued'`,
    )
    for (const { key } of manifest.files)
      await files.put(key, await readFile(path.join(folder, 'files', key)))
    await client.query('commit')
    return {
      at: new Date(manifest.at),
      tables: manifest.tables.length,
      rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
      files: manifest.files.length,
      held: held.rowCount ?? 0,
    }
  } finally {
    await client.end()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Unpacks into a folder and checks every sum. Names in the archive never lead outside it. */
async function unpack(archive: string, folder: string): Promise<Manifest> {
  const sums = await unpackFiles(archive, folder).catch(error => {
    throw new Error(`The archive cannot be read (${(error as Error).message}). Is it whole?`, {
      cause: error,
    })
  })
  if (!sums.has(manifestName)) throw new Error('The archive was cut short: its manifest is missing.')
  const manifest = manifestSchema.parse(JSON.parse(await readFile(path.join(folder, manifestName), 'utf8')))
  const demand = (name: string, sum: string) => {
    if (sums.get(name) !== sum) throw new Error(`The archive is damaged: ${name} is not as it was written.`)
  }
  for (const { name, sha256 } of manifest.tables) demand(`tables/${name}.copy`, sha256)
  for (const { key, sha256 } of manifest.files) demand(`files/${key}`, sha256)
  return manifest
}

/** Each file of the archive with the sum of what came. */
async function unpackFiles(archive: string, folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  const extract = tar.extract()
  extract.on('entry', (header, entry, next) => {
    const file = path.join(folder, header.name)
    const hash = createHash('sha256')
    const keep = async () => {
      if (!file.startsWith(`${folder}${path.sep}`))
        throw new Error(`it names a file outside itself: ${header.name}`)
      await mkdir(path.dirname(file), { recursive: true })
      entry.on('data', chunk => hash.update(chunk as Buffer))
      await pipeline(entry, createWriteStream(file, { mode: 0o600 }))
      sums.set(header.name, hash.digest('hex'))
    }
    keep().then(
      () => next(),
      error => extract.destroy(error as Error),
    )
  })
  await pipeline(createReadStream(archive), createGunzip(), extract)
  return sums
}

async function demandEmpty(client: pg.Client): Promise<void> {
  for (const { name } of await archivedTables(client)) {
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from ${quoted(name)}) as filled`,
    )
    if (rows[0]?.filled)
      throw new Error(
        `The database already holds something (${name}). Restore into an empty one: set PORCHLIGHT_DATA to a new folder.`,
      )
  }
}

/** Takes foreign keys away for this transaction, and gives the statements that put them back, checking every row. */
async function dropForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and n.nspname in ('public', 'auth')`,
  )
  for (const { name, table } of rows) await client.query(`alter table ${table} drop constraint ${name}`)
  return rows.map(
    ({ definition, name, table }) => `alter table ${table} add constraint ${name} ${definition}`,
  )
}

import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import tar from 'tar-stream'
import type { Files } from '../../files/files.ts'
import { archivedTables, quoted, shapeOf } from './catalogue.ts'
import { type Manifest, manifestName, version } from './manifest.ts'

export interface BackedUp {
  tables: number
  rows: number
  files: number
  bytes: number
}

/**
 * Writes everything of an installation into one `.tar.gz`: every table by COPY under one snapshot, so that it is
 * consistent while people go on working, and every uploaded file. The archive appears under its name only when it
 * is whole and on disk. `ownerUrl` must see through row-level security (superuser or BYPASSRLS), or it throws.
 */
export async function backUp(options: {
  ownerUrl: string
  files: Files
  to: string
  now: Date
  say?: (line: string) => void
}): Promise<BackedUp> {
  const { files, now, ownerUrl, say = () => {}, to } = options
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'porchlight backup' })
  await client.connect()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-backup-'))
  const part = `${to}.part`
  try {
    await demandSight(client)
    await client.query('begin isolation level repeatable read read only')
    const pack = tar.pack()
    const written = pipeline(pack, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }))
    written.catch(() => {})
    const manifest: Manifest = {
      version,
      at: now.toISOString(),
      shape: await shapeOf(client),
      tables: [],
      files: [],
    }
    for (const { columns, name } of await archivedTables(client)) {
      const spool = path.join(folder, name)
      const list = columns.map(quoted).join(', ')
      const copied = client.query(copyTo(`copy (select ${list} from ${quoted(name)}) to stdout`))
      await pipeline(copied, createWriteStream(spool, { mode: 0o600 }))
      const sha256 = await addFile(pack, `tables/${name}.copy`, spool)
      manifest.tables.push({ name, columns, rows: copied.rowCount, sha256 })
      await rm(spool)
      say(`${name}: ${copied.rowCount} rows`)
    }
    await client.query('commit')
    for (const key of await files.list('')) {
      const bytes = await files.get(key)
      if (!bytes) continue
      await add(pack, `files/${key}`, bytes)
      manifest.files.push({ key, sha256: createHash('sha256').update(bytes).digest('hex') })
    }
    await add(pack, manifestName, Buffer.from(JSON.stringify(manifest, null, 1)))
    pack.finalize()
    await written
    const handle = await open(part, 'r')
    await handle.sync()
    await handle.close()
    await rename(part, to)
    return {
      tables: manifest.tables.length,
      rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
      files: manifest.files.length,
      bytes: (await stat(to)).size,
    }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await client.end()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A role that row-level security applies to would write an archive with nothing in it. */
async function demandSight(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  )
  if (!rows[0]?.sees)
    throw new Error(
      'The role of DATABASE_URL does not see every row, so its archive would be empty. Run: alter role … bypassrls',
    )
}

const add = (pack: tar.Pack, name: string, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) =>
    pack.entry({ name }, Buffer.from(bytes), error => (error ? reject(error) : resolve())),
  )

async function addFile(pack: tar.Pack, name: string, file: string): Promise<string> {
  const hash = createHash('sha256')
  const entry = pack.entry({ name, size: (await stat(file)).size })
  const source = createReadStream(file)
  source.on('data', chunk => hash.update(chunk))
  await pipeline(source, entry)
  return hash.digest('hex')
}

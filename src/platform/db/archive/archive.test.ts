import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wallHoles } from '#test/police/tables.ts'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { type Actor, record } from '../../activity.ts'
import { newToken } from '../../auth/token.ts'
import { openFiles } from '../../files/folder.ts'
import { newId } from '../../id.ts'
import { sendMail } from '../../mail/mail.ts'
import { type Database, databaseOver, openPool, transactOver } from '../database.ts'
import { partnerships } from '../partnerships.ts'
import { backUp } from './backup.ts'
import { archivedTables, quoted } from './catalogue.ts'
import { exportPartnership } from './export.ts'
import { restore } from './restore.ts'

const now = new Date('2026-11-03T15:00:00Z')
const actor: Actor = { kind: 'system', name: 'test' }
const first = ownDatabase()
const second = ownDatabase()
const third = ownDatabase()
let folder: string
let archive: string
let pool: pg.Pool
let database: Database
const ids = [newId(), newId()] as const

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'porchlight-archive-'))
  archive = path.join(folder, 'all.tar.gz')
  pool = openPool(first.appUrl)
  database = databaseOver(transactOver(pool))
  for (const [n, id] of ids.entries())
    await database.inPartnership(id, 'write', async db => {
      await db.insert(partnerships).values({
        id,
        slug: `town-${n}`,
        name: { en: `Town ${n}, "quoted"\n`, ar: 'بلدة' },
        province: 'SK',
        timeZone: 'America/Regina',
        tongues: ['en'],
        accent: '#1b6a56',
        stage: 'starting',
        createdAt: now,
        changedAt: now,
      })
      await record(db, actor, now, 'partnership.made', { detail: { said: '\\N tab\there' } })
    })
  await openFiles(path.join(folder, 'one')).put(`${ids[0]}/${newId()}`, Buffer.from('a letter'))
})
afterAll(async () => {
  await pool.end()
  await rm(folder, { recursive: true, force: true })
})

const contents = async (ownerUrl: string): Promise<Record<string, string[]>> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const all: Record<string, string[]> = {}
  for (const { name } of await archivedTables(client)) {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from ${quoted(name)} t order by 1`,
    )
    all[name] = rows.map(({ row }) => row)
  }
  await client.end()
  return all
}

describe('backup and restore', () => {
  test('the restored copy is equal, its walls intact, its files there', async () => {
    const made = await backUp({
      ownerUrl: first.ownerUrl,
      files: openFiles(path.join(folder, 'one')),
      to: archive,
      now,
    })
    expect(made).toMatchObject({ files: 1 })
    const files = openFiles(path.join(folder, 'two'))
    const back = await restore({ ownerUrl: second.ownerUrl, files, from: archive })
    expect(back).toMatchObject({ rows: made.rows, files: 1, at: now })
    const before = await contents(first.ownerUrl)
    expect(before['public.activity']).toHaveLength(2)
    expect(await contents(second.ownerUrl)).toEqual(before)
    expect(await files.list(ids[0])).toHaveLength(1)
    const owner = new pg.Client({ connectionString: second.ownerUrl })
    await owner.connect()
    expect(await wallHoles(owner)).toEqual([])
    await owner.end()
    const restored = openPool(second.appUrl)
    const seen = await databaseOver(transactOver(restored)).inPartnership(ids[0], 'read', db =>
      db.execute('select distinct partnership_id from activity'),
    )
    await restored.end()
    expect(seen.rows).toEqual([{ partnership_id: ids[0] }])
  })

  test('a database that holds something is left as it is', async () => {
    const files = openFiles(path.join(folder, 'three'))
    await expect(restore({ ownerUrl: second.ownerUrl, files, from: archive })).rejects.toThrow(
      'already holds something',
    )
  })

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 200)],
    [
      'damaged',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 700), Buffer.from([1, 2, 3]), bytes.subarray(703)]),
    ],
    ['something else', () => Buffer.from('PK not an archive')],
  ])('an archive that is %s is refused and nothing is written', async (_what, spoil) => {
    const spoiled = path.join(folder, 'spoiled.tar.gz')
    await writeFile(spoiled, spoil(await readFile(archive)))
    const files = openFiles(path.join(folder, 'three'))
    await expect(restore({ ownerUrl: third.ownerUrl, files, from: spoiled })).rejects.toThrow(/archive/i)
    expect(await query(third.ownerUrl, 'select id from partnerships')).toEqual([])
  })

  test('an archive of another version is refused in words', async () => {
    await query(third.ownerUrl, "insert into migrations (name, hash) values ('9999_later.sql', 'x')")
    const files = openFiles(path.join(folder, 'three'))
    await expect(restore({ ownerUrl: third.ownerUrl, files, from: archive })).rejects.toThrow(
      'another version',
    )
  })

  test('a role that row-level security applies to cannot make an empty archive', async () => {
    const files = openFiles(path.join(folder, 'one'))
    await expect(
      backUp({ ownerUrl: first.appUrl, files, to: path.join(folder, 'no.tar.gz'), now }),
    ).rejects.toThrow('does not see every row')
  })
})

test('an export holds one partnership and no other', async () => {
  const to = path.join(folder, 'export')
  const files = openFiles(path.join(folder, 'one'))
  const token = newToken()
  await database.inPartnership(ids[0], 'write', db =>
    sendMail(
      db,
      {
        to: { name: 'Ada', email: 'ada@town.example' },
        tongue: 'en',
        subject: 'Your listing',
        body: `Open http://porchlight.test/town-0/l/${token}?lang=en`,
      },
      now,
    ),
  )
  const done = await exportPartnership({ database, files, partnershipId: ids[0], to })
  expect(done.files).toBe(1)
  const activity = await readFile(path.join(to, 'activity.jsonl'), 'utf8')
  expect(activity).toContain(ids[0])
  expect(activity).not.toContain(ids[1])
  expect(await readFile(path.join(to, 'partnerships.csv'), 'utf8')).toContain('town-0')
  expect(await readFile(path.join(to, 'partnerships.csv'), 'utf8')).not.toContain('town-1')
  expect(await readFile(path.join(to, 'links.csv'), 'utf8')).not.toContain('token_hash')
  for (const form of ['csv', 'jsonl']) {
    const letters = await readFile(path.join(to, `mails.${form}`), 'utf8')
    expect(letters).toContain('/town-0/l/…')
    expect(letters).not.toContain(token)
    expect((await stat(path.join(to, `mails.${form}`))).mode & 0o077).toBe(0)
  }
})

import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { allLists, findImport } from '../../queries/tend.ts'
import { services } from '../../tables.ts'
import { addImport, runImport } from './import-file.ts'

const urls = ownDatabase()
const actor = { kind: 'system', name: 'Amira' } as const
const now = new Date('2026-01-05T15:00:00Z')
let pool: pg.Pool
beforeEach(() => {
  pool = openPool(urls.appUrl, { max: 4 })
})
afterEach(() => pool.end())

const list = fileOf(
  Array.from({ length: 1_200 }, (_, n) => federalRecord(`Lakeside School ${n}`, { Lang_training: 'yes' })),
)

test('an import cut off in the middle leaves nothing, says so, and taken again takes everything', async () => {
  const database = databaseOver(transactOver(pool))
  const id = await aPartnership(database, 'cut')
  const inside = <Result>(work: Parameters<typeof database.inPartnership<Result>>[2]) =>
    database.inPartnership(id, 'write', work)
  const importId = await inside(db => addImport(db, actor, { name: 'list.json', bytes: list }, now))
  let cutting: Promise<unknown> | undefined
  const cut = (done: number) => {
    if (done > 0)
      cutting ??= query(
        urls.ownerUrl,
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`,
      )
  }
  const begun = runImport(database, id, actor, importId, list, () => now, cut)
  await expect(begun).rejects.toThrow('The connection was lost')
  await cutting
  await inside(async db => {
    expect(await db.select().from(services)).toEqual([])
    expect(await allLists(db)).toEqual([])
    expect(await findImport(db, importId)).toMatchObject({ state: 'failed', report: null })
  })
  const { services: tally } = await runImport(database, id, actor, importId, list, () => now)
  expect(tally).toMatchObject({ taken: 1_200, changed: 0 })
  expect(await inside(db => findImport(db, importId))).toMatchObject({ state: 'done', done: 1_200 })
})

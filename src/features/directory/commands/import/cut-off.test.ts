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

/** Four workers take one small file at the same moment; gives what each reports of how many are new. */
async function takenAtOnce(slug: string, earlier?: Parameters<typeof runImport>[7]) {
  const database = databaseOver(transactOver(pool))
  const id = await aPartnership(database, slug)
  const few = fileOf([federalRecord('Lakeside School', { Lang_training: 'yes', General: 'yes' })])
  const importId = await database.inPartnership(id, 'write', db =>
    addImport(db, actor, { name: 'list.json', bytes: few }, now),
  )
  const reports = await Promise.all(
    Array.from({ length: 4 }, () =>
      runImport(database, id, actor, importId, few, () => now, undefined, earlier),
    ),
  )
  return reports.map(report => report.services.taken)
}

test('an import taken by several workers at once is taken once, and every one of them tells the same of it', async () => {
  expect(await takenAtOnce('once')).toEqual([2, 2, 2, 2])
})

test('without looking again when its turn comes, the report would be of the last, which found nothing to do', async () => {
  expect(await takenAtOnce('again', async () => undefined)).toContain(0)
})

import type pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { isDatabaseAway } from './away.ts'
import { databaseOver, openPool, transactOver } from './database.ts'

const urls = ownDatabase()
let pool: pg.Pool
afterEach(() => pool.end())

test('a connection cut in the middle of a transaction is told as “away”, and harms nothing else', async () => {
  pool = openPool(urls.appUrl, { max: 1 })
  const database = databaseOver(transactOver(pool))
  const cut = database.onSite('write', async db => {
    const { rows } = await db.connection.query<{ pid: number }>('select pg_backend_pid() as pid')
    await query(urls.ownerUrl, `select pg_terminate_backend(${rows[0]?.pid})`)
    await new Promise(resolve => setTimeout(resolve, 100))
    await db.connection.query('select 1')
  })
  expect(isDatabaseAway(await cut.catch((error: unknown) => error))).toBe(true)
  const { rows } = await database.onSite('read', db => db.connection.query('select 1 as one'))
  expect(rows).toEqual([{ one: 1 }])
})

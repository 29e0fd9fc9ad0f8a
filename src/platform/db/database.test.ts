import { sql } from 'drizzle-orm'
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
    await query(urls.ownerUrl, `select pg_terminate_backend(${rows[0]?.pid}, 10000)`)
    await db.connection.query('select 1')
  })
  expect(isDatabaseAway(await cut.catch((error: unknown) => error))).toBe(true)
  const { rows } = await database.onSite('read', db => db.connection.query('select 1 as one'))
  expect(rows).toEqual([{ one: 1 }])
})

test('a read that asks nothing takes no connection, and one that is over takes no more questions', async () => {
  pool = openPool(urls.appUrl, { max: 1 })
  const database = databaseOver(transactOver(pool))
  const leaked = await database.onSite('write', async held => {
    await held.connection.query('select 1')
    // The only connection is held: this would wait for it in vain.
    return database.onSite('read', async db => db)
  })
  await expect(leaked.connection.query('select 1')).rejects.toThrow('over')
  expect(pool.totalCount).toBe(1)
})

test('statements asked often keep their names, and their meaning, over connections and partnerships', async () => {
  pool = openPool(urls.appUrl, { max: 2 })
  const database = databaseOver(transactOver(pool))
  const ids = ['0198c0de-0000-7000-8000-00000000000a', '0198c0de-0000-7000-8000-00000000000b']
  const ask = (id: string) =>
    database.inPartnership(id, 'read', async db => {
      const { rows } = await db.execute<{ id: string; n: number }>(
        sql`select current_setting('app.partnership_id') as id, ${id.length}::int as n`,
      )
      return rows[0]
    })
  for (let n = 0; n < 8; n += 1) for (const id of ids) expect(await ask(id)).toEqual({ id, n: 36 })
  const both = await Promise.all(ids.map(ask))
  expect(both).toEqual(ids.map(id => ({ id, n: 36 })))
  const named = await database.onSite('read', db =>
    db.connection.query('select name from pg_prepared_statements'),
  )
  expect(named.rows).toHaveLength(1)
})

test('a plan made before its table changed costs its connection, is told as “away”, and is made anew', async () => {
  await query(urls.ownerUrl, 'create table shelf (book text); grant select on shelf to public')
  pool = openPool(urls.appUrl, { max: 1 })
  const database = databaseOver(transactOver(pool))
  const read = () => database.onSite('read', db => db.execute(sql`select * from shelf`))
  for (let n = 0; n < 6; n += 1) await read()
  await query(urls.ownerUrl, 'alter table shelf add column page int')
  expect(isDatabaseAway(await read().catch((error: unknown) => error))).toBe(true)
  expect((await read()).fields).toHaveLength(2)
})

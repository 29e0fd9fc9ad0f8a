import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { ownDatabase } from '#test/sandbox.ts'
import { isDatabaseAway, isDiskFull } from './away.ts'

const urls = ownDatabase()
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    error => error,
  )
const connecting = async (url: string) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => {})
  return failure(client.connect())
}

test.each([
  ['nobody listens', 'postgresql://x@127.0.0.1:1/x'],
  ['its socket is gone', 'postgresql://x@localhost/x?host=%2Fnowhere'],
])('the database is away when %s', async (_why, url) => {
  expect(isDatabaseAway(await connecting(url))).toBe(true)
})

test('the database is away when it ends our connection, also as the cause of another error', async () => {
  const client = new pg.Client({ connectionString: urls.appUrl })
  client.on('error', () => {})
  await client.connect()
  const error = await failure(client.query('select pg_terminate_backend(pg_backend_pid())'))
  expect(isDatabaseAway(new Error('while reading', { cause: error }))).toBe(true)
})

test('a database too busy to answer in time is away for a moment', async () => {
  const client = new pg.Client({ connectionString: urls.appUrl })
  await client.connect()
  await client.query("set statement_timeout = '20ms'")
  expect(isDatabaseAway(await failure(client.query('select pg_sleep(5)')))).toBe(true)
  await client.end()
})

test('a wrong statement or a missing file is our own mistake', async () => {
  const client = new pg.Client({ connectionString: urls.appUrl })
  await client.connect()
  expect(isDatabaseAway(await failure(client.query('select nonsense')))).toBe(false)
  await client.end()
  expect(isDatabaseAway(await failure(readFile('/nowhere/at/all')))).toBe(false)
})

test('a full disk is told apart, PostgreSQL’s and our own', async () => {
  const client = new pg.Client({ connectionString: urls.appUrl })
  await client.connect()
  const full = await failure(
    client.query("do $$ begin raise exception 'no space' using errcode = '53100'; end $$"),
  )
  await client.end()
  expect(isDiskFull(full)).toBe(true)
  expect(isDiskFull(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(true)
  expect(isDiskFull(new Error('anything else'))).toBe(false)
})

import { expect, test } from 'vitest'
import { databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { aPartnership } from '../a-partnership.ts'
import { leftBehind, ownDatabase, sandbox } from '../sandbox.ts'

const box = sandbox()
const urls = ownDatabase()

test('a sandbox begins empty, whatever was done in the one before', async () => {
  const found = await box.database.onSite('read', db => leftBehind(db.connection))
  expect(found).toEqual([])
})

test('rows that were committed are seen, and named', async () => {
  const pool = openPool(urls.appUrl)
  await aPartnership(databaseOver(transactOver(pool)), 'lakeside')
  const client = await pool.connect()
  const left = await leftBehind(client)
  client.release()
  await pool.end()
  expect(left).toContain('partnerships')
})

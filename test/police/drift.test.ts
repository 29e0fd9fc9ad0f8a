import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tenantTable } from '#platform/db/tables.ts'
import { ownDatabase } from '../sandbox.ts'
import { drift, everyTable } from './drift.ts'

const urls = ownDatabase()
let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client({ connectionString: urls.ownerUrl })
  await owner.connect()
})
afterAll(() => owner.end())

test('every table in the code is the one in the database', async () => {
  const tables = await everyTable()
  expect(tables.length).toBeGreaterThan(20)
  expect(await drift(owner, tables)).toEqual([])
})

test('a table that drifted is found', async () => {
  await owner.query('create table sheds (id uuid primary key, name text, colour text not null)')
  const sheds = pgTable('sheds', { id: uuid().notNull(), name: text().notNull(), roofKind: text() })
  expect(await drift(owner, [sheds, tenantTable('ponds', {})])).toEqual([
    'sheds.id is part of the key in one place only',
    'sheds.name may be null in one place only',
    'sheds.roof_kind is not in the database',
    'sheds.colour has to be filled, and the code does not know it',
    'ponds is not in the database',
  ])
})

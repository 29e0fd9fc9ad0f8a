import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPartnership, listCommunities } from '#features/partnership/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { plainDate } from '#platform/time.ts'
import { lakeside } from '#test/as.ts'
import { meeting } from '#test/at-once.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { pickArea } from './census/commands.ts'
import { pickOf } from './census/queries.ts'
import { countUnmet } from './commands/telling.ts'
import { listUnmet } from './queries.ts'

const urls = ownDatabase()
const actor = { kind: 'system', name: 'test' } as const
const now = new Date('2026-11-03T15:00:00Z')
let pool: pg.Pool
let database: Database
let id: string
let communityId: string

beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: 12 })
  database = databaseOver(transactOver(pool), transactOver(pool))
  const made = await createPartnership(database, actor, lakeside, now)
  if (!made.ok) throw new Error(made.why)
  id = made.id
  communityId = (await database.inPartnership(id, 'read', listCommunities))[0]?.id ?? ''
})
afterAll(() => pool.end())

const six = Array.from({ length: 6 }, (_, n) => n)
const month = plainDate('2026-10-01') ?? expect.fail()

test('of six who give the same count at once, one is counted', async () => {
  const told = { need: 'housing', communityId, month, times: 4, countedBy: 'Desk' } as const
  const all = await Promise.all(
    six.map(() => database.inPartnership(id, 'write', db => countUnmet(db, actor, told, now))),
  )
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database.inPartnership(id, 'read', listUnmet)).toHaveLength(1)
})

test('counted at places of different names, the same six are six: the name is what keeps them apart', async () => {
  const counted = await Promise.all(
    six.map(n =>
      database.inPartnership(id, 'write', db =>
        countUnmet(db, actor, { need: 'food', communityId, month, times: 4, countedBy: `Desk ${n}` }, now),
      ),
    ),
  )
  expect(counted.filter(({ ok }) => ok)).toHaveLength(6)
})

test('of six who pick an area at once, one has and five are told', async () => {
  const all = await Promise.all(
    six.map(() =>
      database.inPartnership(id, 'write', db => pickArea(db, actor, communityId, 'none', undefined, now)),
    ),
  )
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
})

test('without waiting for the one before, more than one pick is taken', async () => {
  const before = await database.inPartnership(id, 'read', db => pickOf(db, communityId))
  const allHere = meeting(six.length)
  const all = await Promise.all(
    six.map(() =>
      database.inPartnership(id, 'write', db =>
        pickArea(db, actor, communityId, 'none', before?.id, now, allHere),
      ),
    ),
  )
  expect(all.filter(({ ok }) => ok).length).toBeGreaterThan(1)
})

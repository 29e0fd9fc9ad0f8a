import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { addOrganisation, changeOrganisation, findOrganisation } from '#features/people/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { lakeside } from '#test/as.ts'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { endorse, membersOn } from './index.ts'

const urls = ownDatabase()
const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const since = plainDate('2018-01-01') as PlainDate
const atOnce = 12

let pool: pg.Pool
let database: Database
let id: string

beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: atOnce })
  database = databaseOver(transactOver(pool))
  const founded = await createPartnership(database, actor, lakeside, now)
  if (!founded.ok) throw new Error(founded.why)
  id = founded.id
})
afterAll(() => pool.end())

const organisation = (en: string) =>
  database.inPartnership(id, 'write', db => addOrganisation(db, actor, { name: { en } }, now))

/** The same work on as many connections at once; those that the database refused are left out. */
const together = async <Result>(work: (n: number) => Promise<Result>): Promise<Result[]> => {
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, (_, n) => work(n)))
  return outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

const endorseTogether = async (en: string) => {
  const organisationId = await organisation(en)
  const outcomes = await together(() =>
    database.inPartnership(id, 'write', db =>
      endorse(db, actor, { organisationId, kind: 'organisation', since }, now),
    ),
  )
  const members = await database.inPartnership(id, 'read', db => membersOn(db, since))
  const memberships = members.filter(member => member.organisationId === organisationId).length
  return { outcomes, memberships }
}

it('makes one member of an organisation that many people enter at once', async () => {
  const { outcomes, memberships } = await endorseTogether('Library')
  expect(outcomes).toHaveLength(atOnce)
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(memberships).toBe(1)
})

it('lets one of many people saving the same form through, and tells the others', async () => {
  const organisationId = await organisation('Food bank')
  const outcomes = await together(n =>
    database.inPartnership(id, 'write', db =>
      changeOrganisation(db, actor, organisationId, { phone: `555 01${n}`, version: 1 }, now),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter(each => !each.ok && each.why === 'changed-meanwhile')).toHaveLength(atOnce - 1)
  const row = await database.inPartnership(id, 'read', db => findOrganisation(db, organisationId))
  expect(row?.version).toBe(2)
})

it('overwrites what others saved when nobody says which version they read', async () => {
  const organisationId = await organisation('Museum')
  const outcomes = []
  for (const phone of ['1', '2'])
    outcomes.push(
      await database.inPartnership(id, 'write', db =>
        changeOrganisation(db, actor, organisationId, { phone }, now),
      ),
    )
  expect(outcomes).toEqual([{ ok: true }, { ok: true }])
})

it('would make several members without the rule in the database', async () => {
  await query(urls.ownerUrl, 'drop index members_current_organisation')
  expect((await endorseTogether('Theatre')).memberships).toBeGreaterThan(1)
})

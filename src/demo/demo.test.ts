import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listedServices, listScopes } from '#features/directory/index.ts'
import { gridOf, tally } from '#features/gaps/index.ts'
import { listGroups, rosterOn } from '#features/groups/index.ts'
import { memberKinds, membersOn } from '#features/membership/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import { actionStates, actionsOf, goalsOf, listPlans } from '#features/plan/index.ts'
import { looseEnds, type Thread, threadAround } from '#features/thread/index.ts'
import { accountByEmail } from '#platform/auth/accounts.ts'
import { rolesOf } from '#platform/auth/roles.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { listPartnerships } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { houseOf } from '#platform/http/house.ts'
import { dayIn } from '#platform/time.ts'
import { temporaryFiles } from '#test/files.ts'
import { origin, ownDatabase } from '#test/sandbox.ts'
import { demonstrationPeople, loadDemonstration } from './load.ts'

const urls = ownDatabase()
const now = new Date('2026-11-03T15:00:00Z')
const today = dayIn('America/Toronto', now)
const said: string[] = []
let pool: pg.Pool
let database: Database

const load = () =>
  loadDemonstration(
    { database, files: temporaryFiles(), house: houseOf([], { origin }) },
    line => said.push(line),
    now,
  )

async function inside<Result>(slug: string, work: (db: TenantDb) => Promise<Result>): Promise<Result> {
  const all = await database.onSite('read', listPartnerships)
  const one = all.find(partnership => partnership.slug === slug)
  if (!one) throw new Error(`${slug} is not there`)
  return database.inPartnership(one.id, 'read', work)
}

beforeAll(async () => {
  pool = openPool(urls.appUrl)
  database = databaseOver(transactOver(pool))
  expect(await load()).toBe(true)
}, 180_000)
afterAll(() => pool.end())

it('says in a few lines what it does', () => {
  expect(said.length).toBeLessThan(10)
})

it('leaves a database alone that has a partnership already', async () => {
  const before = await database.onSite('read', listPartnerships)
  expect(await load()).toBe(false)
  expect(await database.onSite('read', listPartnerships)).toEqual(before)
})

it('gives one person the way in for each role', async () => {
  const roles: string[] = []
  for (const { email } of demonstrationPeople) {
    const account = await database.onSite('read', db => accountByEmail(db, email))
    const slug = email.endsWith('@eastcentral.example') ? 'east-central-saskatchewan' : 'peterborough'
    const held = await inside(slug, db => rolesOf(db, account?.id ?? ''))
    roles.push(...held.map(({ role }) => role))
  }
  expect(roles).toEqual(['coordinator', 'staff', 'chair', 'contact', 'coordinator'])
})

it('sends no more letters than its outbox shows at a glance', async () => {
  const { rows } = await inside('peterborough', db =>
    db.connection.query<{ count: number }>('select count(*)::int as count from mails'),
  )
  expect(rows[0]?.count).toBeGreaterThan(0)
  expect(rows[0]?.count).toBeLessThanOrEqual(100)
})

describe('Peterborough', () => {
  const there = <Result>(work: (db: TenantDb) => Promise<Result>) => inside('peterborough', work)

  it('has members of all four kinds, and remembers those of July 2018', async () => {
    const members = await there(db => membersOn(db, today))
    expect(members.length).toBeGreaterThanOrEqual(18)
    expect(new Set(members.map(({ kind }) => kind))).toEqual(new Set(memberKinds))
    const then = await there(db => membersOn(db, dayIn('UTC', new Date('2018-07-01T12:00:00Z'))))
    expect(then.length).toBeGreaterThan(8)
    expect(then.length).toBeLessThan(members.length)
  })

  it('has a council and working groups with people in them', async () => {
    const groups = await there(listGroups)
    expect(groups.filter(({ kind }) => kind === 'council')).toHaveLength(1)
    expect(groups.filter(({ kind }) => kind === 'working-group').length).toBeGreaterThanOrEqual(4)
    for (const { id } of groups)
      expect((await there(db => rosterOn(db, id, today))).length).toBeGreaterThanOrEqual(4)
  })

  it('has carried one plan out, and is in the middle of the next', async () => {
    const [after, before] = await there(listPlans).then(plans =>
      plans.toSorted((a, b) => b.fromYear - a.fromYear),
    )
    expect(before).toMatchObject({ fromYear: 2016, toYear: 2021, state: 'completed' })
    expect(after).toMatchObject({ state: 'adopted', succeedsId: before?.id, edition: 2 })
    expect(await there(db => goalsOf(db, after?.id ?? ''))).toHaveLength(5)
    const actions = await there(db => actionsOf(db, after?.id ?? '', 'America/Toronto'))
    expect(actions).toHaveLength(20)
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(actionStates))
    const done = await there(db => actionsOf(db, before?.id ?? '', 'America/Toronto'))
    expect(new Set(done.map(({ state }) => state))).toEqual(new Set(['done', 'dropped']))
  })

  it('has threads that go all the way, and one that waits for somebody', async () => {
    const whole = await there(async db => {
      const { rows } = await db.connection.query<{ id: string }>(
        "select id from stations where kind = 'evidence'",
      )
      const threads: Thread[] = []
      for (const { id } of rows) threads.push(await threadAround(db, id))
      return threads.filter(({ stations }) => new Set(stations.map(({ kind }) => kind)).size === 5)
    })
    expect(whole.length).toBeGreaterThanOrEqual(2)
    const loose = await there(looseEnds)
    expect(loose.evidence.length).toBeGreaterThanOrEqual(1)
    expect(loose.outcomes.length).toBeGreaterThanOrEqual(1)
  })

  it('lists services in many communities, some confirmed, some old, most in both languages', async () => {
    const services = await there(db => listedServices(db, now))
    expect(services.length).toBeGreaterThanOrEqual(40)
    expect(new Set(services.flatMap(({ at }) => at.map(({ city }) => city.en))).size).toBeGreaterThanOrEqual(
      8,
    )
    const fresh = services.map(({ freshness }) => freshness)
    expect(fresh.filter(each => each === 'confirmed').length).toBeGreaterThan(20)
    expect(fresh.filter(each => each === 'old').length).toBeGreaterThanOrEqual(4)
    // A list brought as it is stays in the language it was written in.
    expect(services.filter(({ name }) => !name.en || !name.fr).length).toBeLessThan(4)
    expect(services.filter(({ name }) => name.ar).length).toBeGreaterThanOrEqual(20)
  })
})

describe('East Central Saskatchewan', () => {
  const there = <Result>(work: (db: TenantDb) => Promise<Result>) => inside('east-central-saskatchewan', work)

  it('is starting: a draft of five goals, a council that is looking for people', async () => {
    const [plan] = await there(listPlans)
    expect(plan).toMatchObject({ state: 'draft' })
    expect(await there(db => goalsOf(db, plan?.id ?? ''))).toHaveLength(5)
    const [council] = await there(listGroups)
    expect(council?.kind).toBe('council')
    expect(council?.vacancies ?? 0).toBeGreaterThan(3)
    expect((await there(listCommunities)).length).toBeGreaterThanOrEqual(5)
  })

  it('mostly cannot tell yet what is missing', async () => {
    expect(await there(listScopes)).toEqual([])
    const { rows } = await there(db => gridOf(db, now))
    const counts = tally(rows)
    expect(counts['cannot-tell']).toBeGreaterThan(rows.length * 3)
    expect(counts.listed).toBeGreaterThan(0)
  })
})

describe('the sources', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const sources = async () => {
    const names = (await readdir(folder, { recursive: true })).filter(
      name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )
    return Promise.all(names.map(async name => ({ name, text: await readFile(folder + name, 'utf8') })))
  }
  const reachesBehind = (text: string) =>
    /from '[^']*tables\.ts'|from '#features\/[^/']+\/(?!index\.ts)[^']*'|drizzle-orm|\binsert\b/i.test(text)

  it('use the rooms’ own doors and nothing behind them', async () => {
    const found = (await sources()).filter(({ text }) => reachesBehind(text)).map(({ name }) => name)
    expect(found).toEqual([])
    expect(reachesBehind("import { plans } from '#features/plan/tables.ts'")).toBe(true)
    expect(reachesBehind("import { addPlan } from '#features/plan/commands/plans.ts'")).toBe(true)
    expect(reachesBehind('await db.insert(plans)')).toBe(true)
  })

  it('name no real person, and no address that anybody could have', async () => {
    const real = ['mon' + 'tesclaros', 'ec' + 'nwc', '783-' + '2777', '132 ' + 'Broadway']
    const address = /[\w.-]+@[\w.-]+/g
    for (const { name, text } of await sources()) {
      for (const each of real) expect(text.toLowerCase(), name).not.toContain(each.toLowerCase())
      for (const [written] of text.matchAll(address)) expect(written, name).toMatch(/\.example$/)
      for (const [written] of text.matchAll(/\b\d{3}-\d{3}-\d{4}\b/g))
        expect(written, name).toMatch(/-555-01\d\d$/)
    }
  })
})

import { eq } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleGrants } from '#platform/auth/roles.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { newId } from '#platform/id.ts'
import { lakeside } from '#test/as.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { createPartnership } from './partnership-commands.ts'
import { inviteColleague, takeRoleAway } from './team/commands.tsx'
import { listTeam } from './team/queries.ts'
import { mayTakeAway } from './team/team.ts'

const urls = ownDatabase()
const actor = { kind: 'system', name: 'test' } as const
const now = new Date('2026-11-03T15:00:00Z')
let pool: pg.Pool
let database: Database

beforeAll(() => {
  pool = openPool(urls.appUrl, { max: 12 })
  database = databaseOver(transactOver(pool), transactOver(pool))
})
afterAll(() => pool.end())

const rounds = 4

async function twoCoordinators(): Promise<string> {
  const made = await createPartnership(database, actor, { ...lakeside, slug: `p-${newId().slice(-12)}` }, now)
  if (!made.ok) throw new Error(made.why)
  const bo = { name: 'Bo', email: 'bo@lakeside.example', role: 'coordinator', tongue: 'en' } as const
  await database.inPartnership(made.id, 'write', db => inviteColleague(db, actor, bo, 'http://x.test', now))
  return made.id
}

/** Both coordinators are taken away at the same moment; how many are left. */
async function leftAfter(
  take: (partnershipId: string, grantId: string) => Promise<unknown>,
): Promise<number> {
  const id = await twoCoordinators()
  const team = await database.inPartnership(id, 'read', listTeam)
  await Promise.all(team.map(line => take(id, line.id)))
  return (await database.inPartnership(id, 'read', listTeam)).length
}

test('two coordinators taking each other away leave one', async () => {
  for (let round = 0; round < rounds; round++)
    expect(
      await leftAfter((id, grant) =>
        database.inPartnership(id, 'write', db => takeRoleAway(db, actor, grant, now)),
      ),
    ).toBe(1)
})

test('without the lock, the same two leave nobody', async () => {
  let waiting = 0
  let release = () => {}
  const both = new Promise<void>(resolve => {
    release = resolve
  })
  const left = await leftAfter((id, grant) =>
    database.inPartnership(id, 'write', async db => {
      const allowed = mayTakeAway(await listTeam(db), grant).ok
      if (++waiting === 2) release()
      await both
      if (allowed) await db.delete(roleGrants).where(eq(roleGrants.id, grant))
    }),
  )
  expect(left).toBe(0)
})

test('ten people founding at the same address make one partnership, and are told', async () => {
  const slug = `p-${newId().slice(-12)}`
  const made = await Promise.all(
    Array.from({ length: 10 }, () => createPartnership(database, actor, { ...lakeside, slug }, now)),
  )
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(made.filter(each => !each.ok).every(each => !each.ok && each.why === 'slug-taken')).toBe(true)
})

test('one set-up finished ten times at once makes one partnership, and all are told its id', async () => {
  const founding = { ...lakeside, id: newId(), slug: `p-${newId().slice(-12)}` }
  const made = await Promise.all(
    Array.from({ length: 10 }, () => createPartnership(database, actor, founding, now)),
  )
  expect(made).toEqual(Array.from({ length: 10 }, () => ({ ok: true, id: founding.id })))
})

import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Sought } from '#platform/holding.ts'
import { forgetEverywhere, holdingsOf } from '../../src/features/people/holding/commands/forgetting.ts'
import { findPerson } from '../../src/features/people/index.ts'
import { features } from '../../src/features.ts'
import { demonstrationTemplate } from '../demonstration.ts'
import { ownDatabase } from '../sandbox.ts'
import { columnsNobodyDeclares, notShown, rowsNaming } from './holding.ts'

const told = ownDatabase(demonstrationTemplate)
const rooms = holdingsOf(features)
const ada = { kind: 'system', name: 'Ada Osei' } as const
const now = new Date('2026-11-03T15:00:00Z')

let database: Database
let end = async () => {}
let partnershipId = ''
beforeAll(async () => {
  const pool = openPool(told.appUrl)
  end = () => pool.end()
  database = databaseOver(transactOver(pool))
  const { rows } = await database.onSite('read', db =>
    db.execute<{ id: string }>(
      sql`select id from partnerships where stage = 'established' order by slug limit 1`,
    ),
  )
  partnershipId = rows[0]?.id ?? ''
})
afterAll(() => end())

class Undone extends Error {}

/** What is done inside is undone again. */
const undone = (work: (db: TenantDb) => Promise<void>): Promise<void> =>
  database
    .inPartnership(partnershipId, 'write', async db => {
      await work(db)
      throw new Undone()
    })
    .catch(error => {
      if (!(error instanceof Undone)) throw error
    })

/** People of the demonstration whom most things name: those with a seat, in the order they were added. */
async function people(db: TenantDb, take: number): Promise<Sought[]> {
  const { rows } = await db.execute<{ id: string; name: string; email: string }>(sql`
    select p.id::text as id, p.name, p.email from persons p
    where p.email is not null and p.forgotten_at is null and p.name like '% %'
      and not exists (select from persons o where o.id <> p.id and (o.folded = p.folded or lower(o.email) = lower(p.email)))
      and exists (select from seats s where s.person_id = p.id) order by p.id limit ${take}`)
  return rows
}

it('every column that may say who somebody is belongs to what some room says it holds', async () => {
  await database.inPartnership(partnershipId, 'read', async db => {
    expect(await columnsNobodyDeclares(db, rooms)).toEqual([])
    const without = rooms.filter(({ room }) => room.en !== 'Membership')
    expect(await columnsNobodyDeclares(db, without)).toContain('member_endorsements.signatory_name')
  })
})

it('everything that names somebody, in whatever table, is among what is held about them', async () => {
  await database.inPartnership(partnershipId, 'read', async db => {
    const some = await people(db, 5)
    expect(some).toHaveLength(5)
    for (const who of some) {
      expect((await rowsNaming(db, who)).length).toBeGreaterThan(3)
      expect(await notShown(db, rooms, who)).toEqual([])
    }
    const [first] = some
    const without = rooms.filter(({ room }) => room.en !== 'Council and working groups')
    expect(first && (await notShown(db, without, first)).length).toBeGreaterThan(0)
  })
})

it('somebody who is erased is named nowhere afterwards but where it says that it stays', async () => {
  await undone(async db => {
    const [who] = await people(db, 1)
    const person = await findPerson(db, who?.id ?? '')
    if (!who || !person) throw new Error('Nobody has a seat')
    const staying = new Set(
      rooms.flatMap(({ things }) =>
        things.filter(({ stays, keeps, within }) => stays && (keeps || within)).map(({ table }) => table),
      ),
    )
    expect((await forgetEverywhere(db, ada, features, person, now)).ok).toBe(true)
    const named = await rowsNaming(db, { id: undefined, name: who.name, email: who.email })
    expect(named.filter(row => !staying.has(row.split(' ')[0] ?? ''))).toEqual([])
  })
})

import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { addPerson } from '#features/people/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { PlainDate } from '#platform/time.ts'
import { lakeside } from '#test/as.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { addGroup, addPlace } from '../index.ts'
import { holdPlace, seat } from '../seats/commands/seating.ts'
import { applyForSeat, proveApplication } from './commands/applying.ts'
import { openCall, writeCall } from './commands/calls.ts'
import { offerSeat } from './commands/deciding.ts'

const urls = ownDatabase()
const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const today = '2026-11-03' as PlainDate
const since = '2027-01-01' as PlainDate
const origin = 'http://porchlight.test'
const [atOnce, places] = [10, 3]

let pool: pg.Pool
let database: Database
let id: string
const write = <Result>(work: Parameters<typeof database.inPartnership<Result>>[2]) =>
  database.inPartnership(id, 'write', work)

beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: atOnce })
  database = databaseOver(transactOver(pool))
  const founded = await createPartnership(database, actor, lakeside, now)
  if (!founded.ok) throw new Error(founded.why)
  id = founded.id
})
afterAll(() => pool.end())

const must = <Outcome extends { ok: boolean }>(outcome: Outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<Outcome, { ok: true }>
}

const body = () =>
  write(async db => {
    const groupId = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, now)
    const place = must(await addPlace(db, actor, groupId, { role: 'member', seats: places }, now))
    return { groupId, placeId: place.id }
  })

// Whoever has read waits for the others to have read too: without a hold everyone sees the same free seats.
const noHold = () => new Promise<void>(done => setTimeout(done, 150))

async function offerTogether(hold: typeof holdPlace) {
  const { groupId, placeId } = await body()
  const { ids } = await write(async db => {
    const facts = {
      title: { en: 'Call' },
      asks: { en: 'Time' },
      closesOn: '2026-12-01' as PlainDate,
      wanted: new Map([[placeId, places]]),
    }
    const call = must(await writeCall(db, actor, groupId, facts, today, now))
    await openCall(db, actor, call.id, today, now)
    const ids: string[] = []
    for (let n = 0; n < atOnce; n++) {
      const who = { name: `N${n}`, email: `n${n}@example.org`, tongue: 'en', words: 'Yes' } as const
      const applied = must(await applyForSeat(db, actor, call.id, who, origin, now))
      must(await proveApplication(db, actor, applied.id, today, now))
      ids.push(applied.id)
    }
    return { ids }
  })
  const offer = { placeId, since, because: 'Good' }
  const outcomes = await Promise.all(
    ids.map(one => write(db => offerSeat(db, actor, one, offer, origin, now, hold))),
  )
  return outcomes.filter(({ ok }) => ok).length
}

async function seatTogether(hold: typeof holdPlace) {
  const { groupId, placeId } = await body()
  const persons = await write(async db => {
    const ids: string[] = []
    for (let n = 0; n < atOnce; n++) ids.push(await addPerson(db, actor, { name: `P${n}` }, now))
    return ids
  })
  const outcomes = await Promise.all(
    persons.map(personId =>
      write(db => seat(db, actor, { groupId, personId, role: 'member', since, placeId }, now, hold)),
    ),
  )
  return outcomes.filter(({ ok }) => ok).length
}

it('offers three of three seats when ten are offered at once', async () => {
  expect(await offerTogether(holdPlace)).toBe(places)
})

it('offers more than there are without the hold', async () => {
  expect(await offerTogether(noHold)).toBeGreaterThan(places)
})

it('seats three of three when ten are seated at once, and more without the hold', async () => {
  expect(await seatTogether(holdPlace)).toBe(places)
  expect(await seatTogether(noHold)).toBeGreaterThan(places)
})

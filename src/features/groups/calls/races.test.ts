import { expect, it } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import type { PlainDate } from '#platform/time.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { addGroup, addPlace } from '../index.ts'
import { holdPlace, seat } from '../seats/commands/seating.ts'
import { applyForSeat, proveApplication } from './commands/applying.ts'
import { openCall, writeCall } from './commands/calls.ts'
import { offerSeat } from './commands/deciding.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const today = '2026-11-03' as PlainDate
const since = '2027-01-01' as PlainDate
const origin = 'http://porchlight.test'
const [many, places] = [10, 3]
const { within: write, all } = atOnce(many, now)

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
    for (let n = 0; n < many; n++) {
      const who = { name: `N${n}`, email: `n${n}@example.org`, tongue: 'en', words: 'Yes' } as const
      const applied = must(await applyForSeat(db, actor, call.id, who, origin, now))
      must(await proveApplication(db, actor, applied.id, today, now))
      ids.push(applied.id)
    }
    return { ids }
  })
  const offer = { placeId, since, because: 'Good' }
  const outcomes = await all(n => write(db => offerSeat(db, actor, ids[n] ?? '', offer, origin, now, hold)))
  return outcomes.filter(({ ok }) => ok).length
}

async function seatTogether(hold: typeof holdPlace) {
  const { groupId, placeId } = await body()
  const persons = await write(async db => {
    const ids: string[] = []
    for (let n = 0; n < many; n++) ids.push(await addPerson(db, actor, { name: `P${n}` }, now))
    return ids
  })
  const outcomes = await all(n => {
    const seating = { groupId, personId: persons[n] ?? '', role: 'member', since, placeId } as const
    return write(db => seat(db, actor, seating, now, hold))
  })
  return outcomes.filter(({ ok }) => ok).length
}

it('offers three of three seats when ten are offered at once', async () => {
  expect(await offerTogether(holdPlace)).toBe(places)
})

it('offers more than there are without the hold', async () => {
  expect(await offerTogether(unheld)).toBeGreaterThan(places)
})

it('seats three of three when ten are seated at once, and more without the hold', async () => {
  expect(await seatTogether(holdPlace)).toBe(places)
  expect(await seatTogether(unheld)).toBeGreaterThan(places)
})

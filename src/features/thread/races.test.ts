import { expect, it } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { publish, tieByHand, untie } from './commands.ts'
import { threadAround } from './queries.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const { within, together, all } = atOnce(6, now)

const station = (db: TenantDb) =>
  publish(db, {
    kind: 'evidence',
    room: 'gaps',
    subject: newId(),
    title: { en: 'No bus' },
    at: now,
    public: true,
    path: 'gaps',
  })
const two = () => within(async db => [await station(db), await station(db)] as const)
const kept = (results: readonly PromiseSettledResult<{ ok: boolean }>[]) =>
  results.filter(each => each.status === 'fulfilled' && each.value.ok).length
const tiesOf = async (from: string) => (await within(db => threadAround(db, from))).ties

it('ties two stations once however many say so at once, and takes it back once', async () => {
  const [from, to] = await two()
  expect(kept(await together(() => within(db => tieByHand(db, ada, from, to, now))))).toBe(1)
  expect(await tiesOf(from)).toHaveLength(1)
  const ended = await together(() => within(db => untie(db, ada, from, to, now)))
  expect(ended.filter(each => each.status === 'fulfilled' && each.value)).toHaveLength(1)
  expect(await tiesOf(from)).toEqual([])
})

it('ends as the last of many who tie and untie at once left it', async () => {
  const [from, to] = await two()
  const said: boolean[] = []
  await together(n =>
    within(async db => {
      const done =
        n % 2 === 0 ? (await tieByHand(db, ada, from, to, now)).ok : await untie(db, ada, from, to, now)
      if (done) said.push(n % 2 === 0)
    }),
  )
  // What was really done goes by turns: no tie is made twice, none is taken back twice.
  expect(said.filter(Boolean).length - said.filter(tied => !tied).length).toBe((await tiesOf(from)).length)
})

it('never ties two stations both ways, though two people say so at once', async () => {
  const [from, to] = await two()
  const results = await together(n =>
    within(db => (n % 2 === 0 ? tieByHand(db, ada, from, to, now) : tieByHand(db, ada, to, from, now))),
  )
  expect(kept(results)).toBe(1)
  expect(await tiesOf(from)).toHaveLength(1)
})

it('would tie them both ways, did they not wait for each other', async () => {
  const [from, to] = await two()
  const ends = [from, to] as const
  await all(
    n => within(db => tieByHand(db, ada, ends[n % 2] ?? from, ends[(n + 1) % 2] ?? to, now, unheld)),
    2,
  )
  expect(await tiesOf(from)).toHaveLength(2)
})

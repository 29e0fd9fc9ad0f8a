import { beforeAll, expect, test } from 'vitest'
import { listCommunities } from '#features/partnership/index.ts'
import { plainDate } from '#platform/time.ts'
import { atOnce, unheld } from '#test/at-once.ts'
import { pickArea } from './census/commands.ts'
import { pickOf } from './census/queries.ts'
import { countUnmet } from './commands/telling.ts'
import { listUnmet } from './queries.ts'

const actor = { kind: 'system', name: 'test' } as const
const now = new Date('2026-11-03T15:00:00Z')
const { within, all } = atOnce(6, now)
let communityId: string
beforeAll(async () => {
  communityId = (await within(listCommunities))[0]?.id ?? ''
})

const month = plainDate('2026-10-01') ?? expect.fail()

test('of six who give the same count at once, one is counted', async () => {
  const told = { need: 'housing', communityId, month, times: 4, countedBy: 'Desk' } as const
  const outcomes = await all(() => within(db => countUnmet(db, actor, told, now)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await within(listUnmet)).toHaveLength(1)
})

test('counted at places of different names, the same six are six: the name is what keeps them apart', async () => {
  const counted = await all(n =>
    within(db =>
      countUnmet(db, actor, { need: 'food', communityId, month, times: 4, countedBy: `Desk ${n}` }, now),
    ),
  )
  expect(counted.filter(({ ok }) => ok)).toHaveLength(6)
})

test('of six who pick an area at once, one has and five are told', async () => {
  const picked = await all(() => within(db => pickArea(db, actor, communityId, 'none', undefined, now)))
  expect(picked.filter(({ ok }) => ok)).toHaveLength(1)
})

test('without waiting for the one before, more than one pick is taken', async () => {
  const before = await within(db => pickOf(db, communityId))
  const picked = await all(() =>
    within(db => pickArea(db, actor, communityId, 'none', before?.id, now, unheld)),
  )
  expect(picked.filter(({ ok }) => ok).length).toBeGreaterThan(1)
})

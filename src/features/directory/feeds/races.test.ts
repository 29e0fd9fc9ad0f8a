import { expect, test } from 'vitest'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { imports } from '../tables.ts'
import { addFeed, beginRun } from './commands/keep-feed.ts'
import { type Claim, importOf } from './commands/take-run.ts'
import { findFeed, findRun, runsOf } from './queries.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const now = new Date('2026-11-03T15:00:00Z')
const { urls, within, together } = atOnce(6, now)
const aFeed = () =>
  within(db =>
    addFeed(
      db,
      staff,
      {
        ...{ name: 'Lakeside 211', address: 'https://example.org/hsds', tongue: 'en', rhythm: 'daily' },
        ...{ kinds: null, provinces: null },
      },
      now,
    ),
  )

/** Six workers take what one run brought; gives how many imports were made of it. */
async function taken(claim?: Claim): Promise<number> {
  const feedId = await aFeed()
  const runId = (await within(db => beginRun(db, staff, feedId, now))) ?? ''
  const [run, feed] = await within(async db => [await findRun(db, runId), await findFeed(db, feedId)])
  if (!run || !feed) throw new Error('no run')
  const before = (await within(db => db.select().from(imports))).length
  await together(() => within(db => importOf(db, staff, { run, feed }, new Uint8Array([91, 93]), now, claim)))
  return (await within(db => db.select().from(imports))).length - before
}

test('what a feed brought becomes one import, however many workers take it', async () => {
  expect(await taken()).toBe(1)
})

test('without waiting for each other they would make one each', async () => {
  expect(await taken(async () => null)).toBe(6)
})

test('of six who ask a feed at the same moment one begins', async () => {
  const feedId = await aFeed()
  await together(() => within(db => beginRun(db, staff, feedId, now)))
  expect(await within(db => runsOf(db, feedId))).toHaveLength(1)
})

test('without the rule of one at a time all six would', async () => {
  await query(urls.ownerUrl, 'drop index feed_runs_one_at_a_time')
  const feedId = await aFeed()
  await together(() => within(db => beginRun(db, staff, feedId, now)))
  expect((await within(db => runsOf(db, feedId))).length).toBeGreaterThan(1)
})

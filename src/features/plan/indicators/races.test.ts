import { expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { query } from '#test/query.ts'
import { addIndicator } from './commands/indicators.ts'
import { enterValue, holdIndicator } from './commands/values.ts'
import { findIndicator } from './queries/indicators.ts'

const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const people = 6
const { urls, within, together } = atOnce(people, now)

const on = '2026-09-30' as PlainDate
const facts = {
  family: 'contribution',
  title: { en: 'Rides' },
  counts: 'things',
  direction: 'up',
  rhythm: 'monthly',
  public: true,
} as const
const rides = () => within(db => addIndicator(db, ada, facts, now))
const enterAtOnce = (indicator: string, hold = holdIndicator) =>
  together(n =>
    within(db =>
      enterValue(db, ada, indicator, { measuredOn: on, value: n, precision: 'count' }, now, {}, hold),
    ),
  )
const figures = (indicator: string) =>
  query<{ n: number; standing: number }>(
    urls.ownerUrl,
    `select count(*)::int as n, (count(*) filter (where corrected_at is null))::int as standing
     from indicator_values where indicator_id = $1`,
    [indicator],
  )

it('keeps every figure given for one day at once, and lets one of them stand', async () => {
  const indicator = await rides()
  const entered = await enterAtOnce(indicator)
  expect(entered.filter(each => each.status === 'fulfilled' && each.value.ok)).toHaveLength(people)
  expect(await figures(indicator)).toEqual([{ n: people, standing: 1 }])
})

it('would lose figures, did they not wait for each other at the indicator', async () => {
  const indicator = await rides()
  const entered = await enterAtOnce(indicator, findIndicator)
  expect(entered.some(each => each.status === 'rejected')).toBe(true)
})

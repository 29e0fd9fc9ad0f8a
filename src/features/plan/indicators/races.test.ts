import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPartnership } from '#features/partnership/index.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { lakeside } from '#test/as.ts'
import { query } from '#test/query.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { addIndicator } from './commands/indicators.ts'
import { enterValue, holdIndicator } from './commands/values.ts'
import { findIndicator } from './queries/indicators.ts'

const urls = ownDatabase()
const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const atOnce = 6

let pool: pg.Pool
let database: Database
let id: string

beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: atOnce })
  database = databaseOver(transactOver(pool))
  const founded = await createPartnership(database, ada, lakeside, now)
  if (!founded.ok) throw new Error(founded.why)
  id = founded.id
})
afterAll(() => pool.end())

const within = <Result>(work: Parameters<typeof database.inPartnership<Result>>[2]) =>
  database.inPartnership(id, 'write', work)
const together = <Result>(work: (n: number) => Promise<Result>): Promise<PromiseSettledResult<Result>[]> =>
  Promise.allSettled(Array.from({ length: atOnce }, (_, n) => work(n)))
/** Lets nobody on before `count` have come. */
function meeting(count: number) {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  let waiting = 0
  return async () => {
    waiting += 1
    if (waiting === count) open()
    await opened
  }
}

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
  expect(entered.filter(each => each.status === 'fulfilled' && each.value.ok)).toHaveLength(atOnce)
  expect(await figures(indicator)).toEqual([{ n: atOnce, standing: 1 }])
})

it('would lose figures, did they not wait for each other at the indicator', async () => {
  const indicator = await rides()
  const met = meeting(atOnce)
  const looking = async (db: TenantDb, sought: string) => {
    const found = await findIndicator(db, sought)
    await met()
    return found
  }
  const entered = await enterAtOnce(indicator, looking)
  expect(entered.some(each => each.status === 'rejected')).toBe(true)
})

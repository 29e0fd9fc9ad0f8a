import type pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createPartnership } from '../src/features/partnership/index.ts'
import { lakeside } from './as.ts'
import { inLockstep, stepwise } from './lockstep.ts'
import { ownDatabase } from './sandbox.ts'

/** A partnership on a database of its own, and as many real connections as come at once. */
export function atOnce(connections: number, now: Date) {
  const urls = ownDatabase()
  let pool: pg.Pool
  let database: Database
  let id: string
  beforeAll(async () => {
    // Two for each, as one within a partnership may need the site for a moment, and one that looks who waits.
    pool = openPool(urls.appUrl, { max: 2 * connections + 1 })
    database = databaseOver(stepwise(transactOver(pool)))
    const founded = await createPartnership(database, { kind: 'system', name: 'Ada' }, lakeside, now)
    if (!founded.ok) throw new Error(founded.why)
    id = founded.id
  })
  afterAll(() => pool.end())
  const waitingForLocks = async () => {
    const { rows } = await pool.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows[0]?.waiting ?? 0
  }
  const together = <Result>(work: (n: number) => Promise<Result>, count = connections) =>
    inLockstep(count, work, waitingForLocks)
  return {
    urls,
    get database() {
      return database
    },
    within: <Result>(work: (db: TenantDb) => Promise<Result>) => database.inPartnership(id, 'write', work),
    /** Everybody's statements go side by side: nobody writes before all have read, unless a lock keeps them apart. */
    together,
    /** The same, where nobody may fail. */
    all: async <Result>(work: (n: number) => Promise<Result>, count?: number): Promise<Result[]> =>
      (await together(work, count)).map(each => {
        if (each.status === 'rejected') throw each.reason
        return each.value
      }),
  }
}

/** In place of a lock: nobody waits for anybody. */
export const unheld = async (): Promise<void> => {}

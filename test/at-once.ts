import type pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { createPartnership } from '../src/features/partnership/index.ts'
import { lakeside } from './as.ts'
import { ownDatabase } from './sandbox.ts'

/** A partnership on a database of its own, and as many real connections as come at once. */
export function atOnce(connections: number, now: Date) {
  const urls = ownDatabase()
  let pool: pg.Pool
  let database: Database
  let id: string
  beforeAll(async () => {
    pool = openPool(urls.appUrl, { max: connections })
    database = databaseOver(transactOver(pool))
    const founded = await createPartnership(database, { kind: 'system', name: 'Ada' }, lakeside, now)
    if (!founded.ok) throw new Error(founded.why)
    id = founded.id
  })
  afterAll(() => pool.end())
  return {
    urls,
    within: <Result>(work: (db: TenantDb) => Promise<Result>) => database.inPartnership(id, 'write', work),
    together: <Result>(work: (n: number) => Promise<Result>): Promise<PromiseSettledResult<Result>[]> =>
      Promise.allSettled(Array.from({ length: connections }, (_, n) => work(n))),
  }
}

/** Lets nobody on before `count` have come. */
export function meeting(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let waiting = 0
  return async () => {
    waiting += 1
    if (waiting === count) resolve()
    await promise
  }
}

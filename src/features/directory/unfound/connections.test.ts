import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { ownDatabase } from '#test/sandbox.ts'
import { countUnfound } from './commands.ts'

// The twin of `many-at-once.test.ts`, nearer by: two pages hold both connections of a pool and count what they did not find.
const urls = ownDatabase()
let pages: ReturnType<typeof openPool>
let site: ReturnType<typeof openPool>
let id: string
beforeAll(async () => {
  pages = openPool(urls.appUrl, { max: 2 })
  site = openPool(urls.appUrl, { max: 2 })
  id = await aPartnership(databaseOver(transactOver(pages)), 'counting')
})
afterAll(() => Promise.all([pages.end(), site.end()]))

/** Lets both on when both have come. */
function meeting(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let waiting = 0
  return () => {
    waiting += 1
    if (waiting === 2) resolve()
    return promise
  }
}

/** How many wait for a connection of the pages' pool once both have begun to count. */
async function waitingWhileCounting(database: Database): Promise<number[]> {
  const unfound = { words: 'zz', kinds: [], language: undefined, status: undefined, communityId: undefined }
  const [held, begun] = [meeting(), meeting()]
  const page = () =>
    database.inPartnership(id, 'write', async () => {
      await held()
      const counted = database.beside(id, db => countUnfound(db, unfound, 'America/Toronto', new Date()))
      await begun()
      return { waiting: pages.waitingCount, counted }
    })
  const both = await Promise.all([page(), page()])
  await Promise.all(both.map(({ counted }) => counted))
  return both.map(({ waiting }) => waiting)
}

test('counting waits for no connection of the pages', async () => {
  const database = databaseOver(transactOver(pages), transactOver(site))
  expect(await waitingWhileCounting(database)).toEqual([0, 0])
})

test('without connections of its own it would wait for those that wait for it', async () => {
  expect(await waitingWhileCounting(databaseOver(transactOver(pages)))).toEqual([2, 2])
})

import type pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listenForChanges } from '#platform/db/changes.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import { KeptReads } from '#platform/db/kept-reads.ts'
import { found, lakeside, prairie } from '#test/as.ts'
import { ownDatabase, sandbox } from '#test/sandbox.ts'
import { addCommunity } from './community-commands.ts'
import { createPartnership } from './partnership-commands.ts'
import { listCommunities } from './queries.ts'

const actor = { kind: 'system', name: 'test' } as const
const now = new Date('2026-11-03T15:00:00Z')
const norwood = { name: 'Norwood', province: 'ON', lon: -77.98, lat: 44.38 } as const

const urls = ownDatabase()
let pool: pg.Pool
let here: string
let neighbours: string
beforeAll(async () => {
  pool = openPool(urls.appUrl, { max: 4 })
  const ids = []
  for (const founding of [lakeside, { ...prairie, communities: [{ ...norwood, name: 'Rosetown' }] }]) {
    const made = await createPartnership(over(), actor, founding, now)
    if (!made.ok) throw new Error(made.why)
    ids.push(made.id)
  }
  const [first = '', second = ''] = ids
  here = first
  neighbours = second
})
afterAll(() => pool.end())

const over = (kept = new KeptReads()) => databaseOver(transactOver(pool), undefined, kept)
const hearing = (kept = new KeptReads()) => {
  kept.forget(undefined, true)
  return kept
}
const namesIn = async (database: Database, partnershipId: string) =>
  (await database.inPartnership(partnershipId, 'read', listCommunities)).map(({ name }) => name)
const add = (database: Database, name: string) =>
  database.inPartnership(here, 'write', db => addCommunity(db, actor, { ...norwood, name }, now))

/** What a process reads after another one has changed something: at once, and once it can have heard. */
async function afterAnotherChanged(name: string, hear: (kept: KeptReads, id?: string) => void) {
  const kept = new KeptReads()
  const changes = await listenForChanges(
    urls.appUrl,
    (id, listening) => (id === undefined ? kept.forget(id, listening) : hear(kept, id)),
    () => {},
  )
  try {
    const [mine, other] = [over(kept), over()]
    await namesIn(mine, here)
    const heard = vi.fn()
    const listener = await listenForChanges(urls.appUrl, heard, () => {})
    await add(other, name)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(here, true))
    await listener.stop()
    return namesIn(mine, here)
  } finally {
    await changes.stop()
  }
}

test('what is kept in memory is dropped by this process’s own change at once', async () => {
  const mine = over(hearing())
  await namesIn(mine, here)
  await add(mine, 'Havelock')
  expect(await namesIn(mine, here)).toContain('Havelock')
})

test('what another process changed is seen as soon as it is heard of; were nothing made of it, it would not be', async () => {
  expect(await afterAnotherChanged('Apsley', (kept, id) => kept.forget(id))).toContain('Apsley')
  expect(await afterAnotherChanged('Keene', () => {})).not.toContain('Keene')
})

test('what is kept for one partnership never answers another; kept by name alone, it would', async () => {
  const walled = over(hearing())
  await namesIn(walled, here)
  expect(await namesIn(walled, neighbours)).toEqual(['Rosetown'])

  class ByNameAlone extends KeptReads {
    override read<Answer>(_partnershipId: string, name: string, ask: () => Promise<Answer>) {
      return super.read('everybody', name, ask)
    }
  }
  const open = over(hearing(new ByNameAlone()))
  await namesIn(open, here)
  expect(await namesIn(open, neighbours)).not.toEqual(['Rosetown'])
})

test('a page is given what is kept, and a transaction that writes, what is there', async () => {
  const database = over(hearing())
  await namesIn(database, here)
  await pool.query(
    `begin; select set_config('app.partnership_id', '${here}', true); update communities set name = 'By hand' where name = 'Lakeside'; commit`,
  )
  expect(await namesIn(database, here)).toContain('Lakeside')
  const written = await database.inPartnership(here, 'write', listCommunities)
  expect(written.map(({ name }) => name)).toContain('By hand')
})

const box = sandbox()
test('the front door shows a change to the very next visitor, at the right address', async () => {
  box.database.kept.forget(undefined, true)
  try {
    await found(box, prairie)
    const { inside } = await found(box)
    const read = async (path: string) => (await box.request(path)).text()
    expect(await read('/lakeside/about')).not.toContain('Norwood')
    await inside(db => addCommunity(db, actor, norwood, box.now))
    expect(await read('/lakeside/about')).toContain('Norwood')
    expect(await read('/prairie/about')).not.toContain('Norwood')
    expect(await read('/lakeside')).toContain('Norwood')
    expect(await read('/prairie')).not.toContain('Norwood')
  } finally {
    box.database.kept.forget(undefined, false)
  }
})

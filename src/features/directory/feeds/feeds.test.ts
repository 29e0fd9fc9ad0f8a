import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TenantDb } from '#platform/db/tenant.ts'
import { outgoingOf } from '#platform/outgoing/outgoing.ts'
import { aPartnership } from '#test/a-partnership.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { changeService } from '../commands/change-service.ts'
import { services } from '../tables.ts'
import { addFeed, beginRun } from './commands/keep-feed.ts'
import { runFeed } from './commands/run-feed.ts'
import type { FeedTools } from './feed-tools.ts'
import { findRun } from './queries.ts'
import { feedPages, feedRuns } from './tables.ts'

const staff = { kind: 'system', name: 'Amira' } as const
const box = sandbox()
let server: Server
let address = ''
let asked: IncomingMessage[] = []
let answer: (request: IncomingMessage, response: ServerResponse, url: URL) => void
let here = ''

const inside = <Result>(work: (db: TenantDb) => Promise<Result>) =>
  box.database.inPartnership(here, 'write', work)

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request)
    answer(request, response, new URL(request.url ?? '', 'http://feed'))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`
  here = await aPartnership(box.database, 'feeds')
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const service = (n: number, name = `Food table ${n}`, id = uuid(n)) => ({
  id,
  name,
  status: 'active',
  organization: { id: uuid(900_000), name: 'Lakeside Community Kitchen', description: 'A kitchen' },
  service_at_locations: [],
})
const json = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value))
const page = (all: readonly unknown[], number: number, size = 10) => {
  const pages = Math.ceil(all.length / size)
  const contents = all.slice((number - 1) * size, number * size)
  return {
    total_items: all.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  }
}
const pageOf = (url: URL) => Number(url.searchParams.get('page'))
const many = (count: number) => Array.from({ length: count }, (_, n) => service(n + 1))

const tools = (more: Partial<FeedTools> = {}): FeedTools => ({
  database: box.database,
  files: box.installation.files,
  outgoing: box.installation.house.outgoing,
  now: () => box.now,
  pauseMs: 0,
  ...more,
})
const feed = (at = address, key?: { header: string; sealed: string }) =>
  inside(db =>
    addFeed(
      db,
      staff,
      {
        name: 'Lakeside 211',
        address: at,
        tongue: 'en',
        rhythm: 'daily',
        kinds: null,
        provinces: null,
        ...(key && { key }),
      },
      box.now,
    ),
  )
const begin = async (feedId: string, only: 'all' | 'changed' = 'all') =>
  (await inside(db => beginRun(db, staff, feedId, box.now, only))) ?? ''

/** Runs to its end, letting time pass where it is asked to wait. */
async function through(run: string, more: Partial<FeedTools> = {}) {
  for (let turns = 0; turns < 40; turns++) {
    const next = await runFeed(tools(more), here, run)
    if (next.is === 'later') box.now = next.at
    if (next.is === 'ended') break
  }
  const ended = await inside(db => findRun(db, run))
  if (!ended) throw new Error('no run')
  return ended
}
const listed = () => inside(db => db.select().from(services))
const stopped = async (more: Partial<FeedTools> = {}, at = address) => {
  const run = await through(await begin(await feed(at)), more)
  expect(await listed()).toEqual([])
  return [run.state, run.why]
}

describe('a feed that behaves', () => {
  test('is asked page after page and taken whole; again, nothing changes', async () => {
    const all = many(25)
    answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await feed()
    const run = await through(await begin(id))
    expect(run).toMatchObject({ state: 'done', pages: 3, services: 25 })
    expect(asked).toHaveLength(3)
    const before = await listed()
    expect(before).toHaveLength(25)
    box.now = new Date(box.now.getTime() + 86_400_000)
    await through(await begin(id))
    expect(await listed()).toEqual(before)
  })

  test('a plain list of everything is taken, though it answers any page with the same', async () => {
    answer = (_request, response) => json(response, many(4))
    expect(await through(await begin(await feed()))).toMatchObject({ state: 'done' })
    expect(await listed()).toHaveLength(4)
  })

  test('services it says only a part of are asked for one by one', async () => {
    const short = many(3).map(({ service_at_locations: _, ...rest }) => rest)
    answer = (_request, response, url) =>
      url.pathname === '/hsds/services'
        ? json(response, page(short, pageOf(url)))
        : json(response, { ...service(Number(url.pathname.slice(-3))), description: 'Told whole' })
    expect(await through(await begin(await feed()))).toMatchObject({ state: 'done' })
    expect((await listed()).map(each => each.listing.about?.en)).toEqual(Array(3).fill('Told whole'))
  })

  test('pages that are as they were are not sent again, and its key goes along', async () => {
    const all = many(25)
    answer = (request, response, url) => {
      const tag = `"page-${pageOf(url)}"`
      if (request.headers['if-none-match'] === tag) response.writeHead(304).end()
      else json(response, page(all, pageOf(url)), { ETag: tag })
    }
    const sealed = box.installation.house.outgoing.seal('key-1')
    const id = await feed(address, { header: 'X-Api-Key', sealed })
    await through(await begin(id))
    box.now = new Date(box.now.getTime() + 86_400_000)
    expect(await through(await begin(id))).toMatchObject({ state: 'done', pages: 3 })
    expect(asked).toHaveLength(6)
    expect(asked.at(-1)?.headers['x-api-key']).toBe('key-1')
    expect(await listed()).toHaveLength(25)
  })

  test('what changed only is asked for, and says nothing of the rest', async () => {
    const all = many(12)
    answer = (_request, response, url) =>
      json(
        response,
        page(url.searchParams.has('modified_after') ? [service(3, 'Soup on Mondays')] : all, pageOf(url)),
      )
    const id = await feed()
    await through(await begin(id))
    box.now = new Date(box.now.getTime() + 86_400_000)
    expect(await through(await begin(id, 'changed'))).toMatchObject({ state: 'done', services: 1 })
    const after = await listed()
    expect(after).toHaveLength(12)
    expect(after.every(each => each.unlistedAt === null)).toBe(true)
    expect(after.map(each => each.listing.name?.en)).toContain('Soup on Mondays')
  })

  test('what it has no more is marked, and what was typed here stays and is put beside', async () => {
    let all = many(12)
    answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await feed()
    await through(await begin(id))
    await inside(async db => {
      const [row] = await db
        .select()
        .from(services)
        .where(eq(services.externalId, `hsds:${uuid(5)}`))
      if (!row) throw new Error('not there')
      const fields = { ...row.listing, name: { en: 'Food table on Fridays' } }
      await changeService(db, staff, row.id, { fields, by: 'staff' }, box.now)
    })
    all = all.slice(0, 10).map(each => (each.id === uuid(5) ? { ...each, name: 'Food table 5b' } : each))
    box.now = new Date(box.now.getTime() + 86_400_000)
    await through(await begin(id))
    const after = await listed()
    expect(after.filter(each => each.unlistedAt !== null)).toHaveLength(2)
    expect(after.find(each => each.externalId === `hsds:${uuid(5)}`)?.listing.name?.en).toBe(
      'Food table on Fridays',
    )
    all = many(12)
    box.now = new Date(box.now.getTime() + 86_400_000)
    await through(await begin(id))
    expect((await listed()).filter(each => each.unlistedAt !== null)).toEqual([])
  })
})

describe('a feed that does not', () => {
  test('a web page', async () => {
    answer = (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><h1>Welcome</h1>')
    expect(await stopped()).toEqual(['stopped', 'web-page'])
  })

  test('something that is not JSON, and JSON that is no list', async () => {
    answer = (_request, response) => response.writeHead(200).end('{"contents": [')
    expect(await stopped()).toEqual(['stopped', 'not-json'])
    answer = (_request, response) => json(response, { hello: 'world' })
    expect(await stopped()).toEqual(['stopped', 'not-a-feed'])
  })

  test('a web page half-way: nothing of the first pages is taken', async () => {
    answer = (_request, response, url) =>
      pageOf(url) < 3 ? json(response, page(many(50), pageOf(url))) : response.writeHead(200).end('<html>')
    expect(await stopped()).toEqual(['stopped', 'web-page'])
    expect(await inside(db => db.select().from(feedPages))).toEqual([])
  })

  test('429 with a time: it waits that long and goes on; for ever: it gives up in words', async () => {
    let busy = 2
    answer = (_request, response, url) => {
      if (pageOf(url) === 2 && busy-- > 0) response.writeHead(429, { 'Retry-After': '90' }).end()
      else json(response, page(many(25), pageOf(url)))
    }
    const began = box.now.getTime()
    expect(await through(await begin(await feed()))).toMatchObject({ state: 'done', services: 25 })
    expect(box.now.getTime() - began).toBe(180_000)
    busy = Number.POSITIVE_INFINITY
    const run = await through(await begin(await feed()))
    expect([run.state, run.why]).toEqual(['stopped', 'asked-to-wait'])
  })

  test('500 half-way: it backs off and goes on; for ever: it gives up in words', async () => {
    let broken = 3
    answer = (_request, response, url) => {
      if (pageOf(url) === 2 && broken-- > 0) response.writeHead(500).end('oh no')
      else json(response, page(many(25), pageOf(url)))
    }
    expect(await through(await begin(await feed()))).toMatchObject({ state: 'done', services: 25 })
    broken = Number.POSITIVE_INFINITY
    const run = await through(await begin(await feed()))
    expect([run.state, run.why]).toEqual(['stopped', 'broken-there'])
  })

  test('the same page for ever', async () => {
    answer = (_request, response, url) =>
      json(response, { ...page(many(10), 1), page_number: pageOf(url), total_pages: 900, last_page: false })
    expect(await stopped()).toEqual(['stopped', 'same-page-again'])
  })

  test('new pages for ever, and more than anybody has', async () => {
    answer = (_request, response, url) => {
      const contents = Array.from({ length: 10 }, (_, n) => service(pageOf(url) * 10 + n))
      json(response, { page_number: pageOf(url), last_page: false, contents })
    }
    expect(await stopped({ limits: { pages: 12, services: 10_000 } })).toEqual(['stopped', 'pages-for-ever'])
    expect(asked.length).toBeLessThanOrEqual(12)
    answer = (_request, response) =>
      json(response, { ...page(many(10), 1), total_pages: 10 ** 9, last_page: false })
    expect(await stopped()).toEqual(['stopped', 'pages-for-ever'])
  })

  test('pages that contradict themselves', async () => {
    answer = (_request, response, url) =>
      json(response, { ...page(many(30), pageOf(url)), ...(pageOf(url) === 2 && { page_number: 7 }) })
    expect(await stopped()).toEqual(['stopped', 'pages-contradict'])
    answer = (_request, response, url) =>
      json(response, { ...page(many(30), pageOf(url)), ...(pageOf(url) === 2 && { total_pages: 400 }) })
    expect(await stopped()).toEqual(['stopped', 'pages-contradict'])
    answer = (_request, response, url) => json(response, { ...page(many(30), pageOf(url)), last_page: true })
    expect(await stopped()).toEqual(['stopped', 'pages-contradict'])
  })

  test('fewer services than it says it has', async () => {
    answer = (_request, response, url) => json(response, { ...page(many(10), pageOf(url)), total_items: 400 })
    expect(await stopped()).toEqual(['stopped', 'services-missing'])
  })

  test('services without an id, and an empty list', async () => {
    answer = (_request, response) => json(response, [{ name: 'No id' }])
    expect(await stopped()).toEqual(['stopped', 'not-a-feed'])
    answer = (_request, response) => json(response, page([], 1))
    expect(await stopped()).toEqual(['stopped', 'nothing-there'])
  })

  test('a key it does not want, an address with nothing', async () => {
    answer = (_request, response) => response.writeHead(401).end()
    expect(await stopped()).toEqual(['stopped', 'key-refused'])
    answer = (_request, response) => response.writeHead(404).end()
    expect(await stopped()).toEqual(['stopped', 'not-found'])
  })

  test('an address inside our own network is not asked; without the guard it would be', async () => {
    answer = (_request, response, url) => json(response, page(many(2), pageOf(url)))
    const outgoing = outgoingOf({ secret: 'x', allowPrivate: false })
    expect(await stopped({ outgoing })).toEqual(['stopped', 'private-address'])
    expect(asked).toEqual([])
    expect(await through(await begin(await feed()))).toMatchObject({ state: 'done' })
  })

  test('a redirect to a private address', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end()
    const outgoing = outgoingOf({ secret: 'x', allowPrivate: false })
    expect(await stopped({ outgoing })).toEqual(['stopped', 'private-address'])
  })

  test('other ids for the same services: nothing is taken, and a person is asked', async () => {
    let of = (n: number) => service(n)
    answer = (_request, response, url) =>
      json(
        response,
        page(
          Array.from({ length: 8 }, (_, n) => of(n + 1)),
          pageOf(url),
        ),
      )
    const id = await feed()
    await through(await begin(id))
    const before = await listed()
    of = n => service(n, `Food table ${n}`, uuid(500 + n))
    box.now = new Date(box.now.getTime() + 86_400_000)
    const run = await through(await begin(id))
    expect(run).toMatchObject({ state: 'stopped', why: 'ids-changed', detail: '8' })
    expect(await listed()).toEqual(before)
  })

  test('suspiciously few: taken, but nobody is marked as gone until a person says so', async () => {
    let all = many(12)
    answer = (_request, response, url) => json(response, page(all, pageOf(url)))
    const id = await feed()
    await through(await begin(id))
    all = many(3)
    box.now = new Date(box.now.getTime() + 86_400_000)
    expect(await through(await begin(id))).toMatchObject({ state: 'done' })
    expect((await listed()).filter(each => each.unlistedAt !== null)).toEqual([])
  })
})

describe('a run that is cut off', () => {
  test('goes on at the page where it was', async () => {
    answer = (_request, response, url) => json(response, page(many(50), pageOf(url)))
    const run = await begin(await feed())
    let pages = 0
    const dies = tools({
      onProgress: () => {
        if (++pages === 3) throw new Error('killed')
      },
    })
    await expect(runFeed(dies, here, run)).rejects.toThrow('killed')
    expect(await listed()).toEqual([])
    await through(run)
    expect(asked.map(each => new URL(each.url ?? '', 'http://x').searchParams.get('page'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    expect(await listed()).toHaveLength(50)
  })

  test('without the pages kept it would begin again', async () => {
    answer = (_request, response, url) => json(response, page(many(50), pageOf(url)))
    const run = await begin(await feed())
    const dies = tools({
      onProgress: ({ pages }) => {
        if (pages === 3) throw new Error('killed')
      },
    })
    await expect(runFeed(dies, here, run)).rejects.toThrow('killed')
    await inside(async db => {
      await db.delete(feedPages)
      await db.update(feedRuns).set({ services: 0, detail: null })
    })
    await through(run)
    expect(asked).toHaveLength(8)
  })

  test('two of one feed never run at once', async () => {
    answer = (_request, response, url) => json(response, page(many(5), pageOf(url)))
    const id = await feed()
    expect(await begin(id)).not.toBe('')
    expect(await begin(id)).toBe('')
  })
})

test('a key goes to the place it was given for, and to no other unless it is typed again', async () => {
  const lakeside = await found(box)
  const coordinator = await lakeside.coordinator()
  const fields = {
    name: '211',
    address: 'https://one.example/hsds',
    keyHeader: 'X-Api-Key',
    rhythm: 'by-hand',
  }
  const added = await coordinator.send('/lakeside/services/feeds', { ...fields, keyValue: 'key-1' })
  const path = `${added.headers.get('location')}/change`
  const moved = { ...fields, version: '1', address: 'https://other.example/hsds' }
  expect((await coordinator.send(path, moved)).status).toBe(422)
  expect((await coordinator.send(path, { ...moved, address: 'https://one.example/other' })).status).toBe(303)
  expect((await coordinator.send(path, { ...moved, version: '2', keyValue: 'key-2' })).status).toBe(303)
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import { addFeed, beginRun } from '#features/directory/feeds/commands/keep-feed.ts'
import { runFeed } from '#features/directory/feeds/commands/run-feed.ts'
import type { FeedTools } from '#features/directory/feeds/feed-tools.ts'
import { findRun } from '#features/directory/feeds/queries.ts'
import type { FeedRun } from '#features/directory/feeds/tables.ts'
import { services } from '#features/directory/tables.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { aPartnership } from './a-partnership.ts'
import { sandbox } from './sandbox.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse, url: URL) => void

export interface FeedDesk {
  box: ReturnType<typeof sandbox>
  address: string
  asked: IncomingMessage[]
  here: string
  answer: Answering
  inside<Result>(work: (db: TenantDb) => Promise<Result>): Promise<Result>
  tools(more?: Partial<FeedTools>): FeedTools
  feed(at?: string, key?: { header: string; sealed: string }): Promise<string>
  begin(feedId: string, only?: 'all' | 'changed'): Promise<string>
  /** Runs to its end, letting time pass where it is asked to wait. */
  through(run: string, more?: Partial<FeedTools>): Promise<FeedRun>
  listed(): Promise<(typeof services.$inferSelect)[]>
  /** How a run of a new feed stops, and what it left. */
  stopped(more?: Partial<FeedTools>, at?: string): Promise<unknown[]>
}

/** Another directory's feed on this machine, which answers as a test says, and a partnership that asks it. */
export function feedDesk(): FeedDesk {
  const box = sandbox()
  const staff = { kind: 'system', name: 'Amira' } as const
  let server: Server
  const desk: FeedDesk = {
    box,
    address: '',
    asked: [],
    here: '',
    answer: () => {},
    inside: <Result>(work: (db: TenantDb) => Promise<Result>): Promise<Result> =>
      box.database.inPartnership(desk.here, 'write', work),
    tools: (more = {}): FeedTools => ({
      database: box.database,
      files: box.installation.files,
      outgoing: box.installation.house.outgoing,
      now: () => box.now,
      pauseMs: 0,
      ...more,
    }),
    feed: (at = desk.address, key?: { header: string; sealed: string }) =>
      desk.inside(db =>
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
      ),
    begin: async (feedId: string, only: 'all' | 'changed' = 'all') =>
      (await desk.inside(db => beginRun(db, staff, feedId, box.now, only))) ?? '',
    through: async (run: string, more: Partial<FeedTools> = {}) => {
      for (let turns = 0; turns < 40; turns++) {
        const next = await runFeed(desk.tools(more), desk.here, run)
        if (next.is === 'later') box.now = next.at
        if (next.is === 'ended') break
      }
      const ended = await desk.inside(db => findRun(db, run))
      if (!ended) throw new Error('no run')
      return ended
    },
    listed: () => desk.inside(db => db.select().from(services)),
    stopped: async (more: Partial<FeedTools> = {}, at = desk.address) => {
      const run = await desk.through(await desk.begin(await desk.feed(at)), more)
      return [run.state, run.why, ...(await desk.listed())]
    },
  }
  beforeEach(async () => {
    desk.asked = []
    server = createServer((request, response) => {
      desk.asked.push(request)
      desk.answer(request, response, new URL(request.url ?? '', 'http://feed'))
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    desk.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hsds`
    desk.here = await aPartnership(box.database, 'feeds')
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
  })
  return desk
}

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const service = (n: number, name = `Food table ${n}`, id = uuid(n)) => ({
  id,
  name,
  status: 'active',
  organization: { id: uuid(900_000), name: 'Lakeside Community Kitchen', description: 'A kitchen' },
  service_at_locations: [],
})
export const json = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value))
export const page = (all: readonly unknown[], number: number, size = 10) => {
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
export const pageOf = (url: URL) => Number(url.searchParams.get('page'))
export const many = (count: number) => Array.from({ length: count }, (_, n) => service(n + 1))

import { Hono } from 'hono'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { accountFor, type KnownAccount } from '#platform/auth/accounts.ts'
import { type Auth, openAuth } from '#platform/auth/open.ts'
import { sendSignInLink } from '#platform/auth/send-sign-in-link.tsx'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { type Database, databaseOver, openPool, transactOver } from '#platform/db/database.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { houseOf } from '#platform/http/house.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import type { Message } from '#platform/mail/transport.ts'
import { assetRoutes } from '#platform/ui/asset-routes.ts'
import { createApp } from '../src/app.ts'
import { temporaryFiles } from './files.ts'
import { formOf, ownDatabase } from './sandbox.ts'

/** A browser without scripts: keeps cookies, follows nothing by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #send: (request: Request) => Promise<Response>
  readonly #origin: string

  constructor(origin: string, send: (request: Request) => Promise<Response>) {
    this.#origin = origin
    this.#send = send
  }

  async open(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const url = new URL(path, this.#origin)
    const answer = await this.#send(new Request(url, { redirect: 'manual', ...init, headers }))
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      if (/max-age=0(;|$)/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, pair.slice(name.length + 1))
    }
    return answer
  }

  post(path: string, fields: Record<string, string | string[]> = {}): Promise<Response> {
    const { headers: _, ...init } = formOf(fields)
    return this.open(path, { ...init, headers: { origin: this.#origin } })
  }

  postJson(path: string, body: unknown): Promise<Response> {
    const headers = { origin: this.#origin, 'content-type': 'application/json' }
    return this.open(path, { method: 'POST', body: JSON.stringify(body), headers })
  }
}

/** The sign-in pages on a real database with real connections; accounts and letters to look at. */
export function signInDesk(origin = 'http://porchlight.test') {
  const urls = ownDatabase()
  let pool: pg.Pool
  const desk = {
    origin,
    now: new Date(),
    letters: [] as Message[],
    database: undefined as unknown as Database,
    auth: undefined as unknown as Auth,
    app: undefined as unknown as ReturnType<typeof createApp>,
    get pool() {
      return pool
    },
    visitor: () => new Visitor(origin, async request => desk.app.request(request)),
    account: (email = 'Marie@Example.ca', name = 'Marie Tremblay'): Promise<KnownAccount> =>
      desk.database.onSite('write', db => accountFor(db, { email, name, tongue: 'en' })),
    /** The path of a link as `porchlight sign-in-link` prints it. */
    link: async (accountId: string, minutes = 15): Promise<string> => {
      const url = await desk.database.onSite('write', db =>
        signInLinkFor(db, accountId, origin, desk.now, minutes),
      )
      return new URL(url).pathname
    },
    enter: async (accountId: string): Promise<Visitor> => {
      const visitor = desk.visitor()
      await visitor.post(await desk.link(accountId))
      return visitor
    },
    rows: async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows,
    /** Does the background work that was asked for, as a worker would. */
    work: async () => {
      const waiting = await desk.rows('select id, data from pgboss.job where name = $1', [
        sendSignInLink.name,
      ])
      for (const { data } of waiting)
        await sendSignInLink.run(data, {
          database: desk.database,
          files: temporaryFiles(),
          transport: { send: async letter => void desk.letters.push(letter), verify: async () => {} },
          log: () => {},
          origin,
          now: () => desk.now,
        })
      await desk.rows('delete from pgboss.job where name = $1', [sendSignInLink.name])
    },
  }
  beforeAll(() => {
    pool = openPool(urls.appUrl, { max: 4 })
    desk.database = databaseOver(transactOver(pool))
    desk.auth = openAuth({ database: desk.database, origin, secret: 'a secret that is only for these tests' })
    desk.app = createApp({
      house: houseOf([], { origin }),
      database: desk.database,
      sessions: desk.auth.sessions,
      files: temporaryFiles(),
      cache: new PageCache(),
      log: () => {},
      now: () => desk.now,
      trustProxy: false,
      site: new Hono<AppEnv>().route('/assets', assetRoutes).route('/', desk.auth.routes),
    })
  })
  beforeEach(async () => {
    desk.now = new Date()
    desk.letters = []
    await pool.query('delete from auth.user')
    await pool.query('delete from auth.sign_in_request')
    await pool.query('delete from rate_limits')
  })
  afterAll(() => pool.end())
  return desk
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { type Access, type Database, databaseOver, inside } from '#platform/db/database.ts'
import { databaseUrl } from '#platform/db/embedded/index.ts'
import type { Feature } from '#platform/http/feature.ts'
import { houseOf } from '#platform/http/house.ts'
import { logTo } from '#platform/http/log.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { outgoingOf } from '#platform/outgoing/outgoing.ts'
import { readConfig } from '../src/config.ts'
import { features as everyFeature } from '../src/features.ts'
import type { Installation } from '../src/installation.ts'
import { appOver } from '../src/serve.ts'
import { temporaryFiles } from './files.ts'
import { query } from './query.ts'
import { unordered } from './unordered.ts'

const newName = () => `test_${randomUUID().replaceAll('-', '')}`

export const origin = 'http://porchlight.test'

interface Urls {
  ownerUrl: string
  appUrl: string
}

async function copied(name: string, template: string): Promise<Urls> {
  const cluster = inject('cluster')
  await query(cluster.ownerUrl, `create database ${name} template ${template}`)
  return { ownerUrl: databaseUrl(cluster, name, 'owner'), appUrl: databaseUrl(cluster, name, 'app') }
}

/**
 * A database of this test file's own, copied from the migrated template or from the one `template` names; dropped when
 * the file ends.
 */
export function ownDatabase(template = async () => 'template_porchlight'): Readonly<Urls> {
  const urls = { ownerUrl: '', appUrl: '' }
  const name = newName()
  beforeAll(async () => {
    Object.assign(urls, await copied(name, await template()))
  })
  afterAll(async () => {
    await query(inject('cluster').ownerUrl, `drop database if exists ${name} with (force)`)
  })
  return urls
}

export interface Sandbox {
  readonly database: Database
  readonly installation: Installation
  /** What the clock says; set it to move time. */
  now: Date
  request(path: string, init?: RequestInit): Promise<Response>
}

// Nothing done in a sandbox is ever committed, so the next one in this worker finds its database as new.
const free: Urls[] = []

/** Where rows were committed; every tenant's row hangs on a partnership. */
export async function leftBehind(client: Pick<pg.ClientBase, 'query'>): Promise<string[]> {
  const tables = ['partnerships', 'auth.user', 'pgboss.job', 'rate_limits']
  const { rows } = await client.query<{ left: string }>(
    tables.map(table => `(select '${table}' as left from ${table} limit 1)`).join(' union all '),
  )
  return rows.map(({ left }) => left)
}

/**
 * The whole app on a real database, each test in one transaction that is rolled back. Requests run one after the
 * other on the one connection; races need `ownDatabase` and real connections instead.
 */
export function sandbox(features: readonly Feature[] = everyFeature): Sandbox {
  let urls: Urls
  let client: pg.Client
  let turn: Promise<unknown> = Promise.resolve()
  /** The partnership that the transaction under way is inside of; '' outside all. */
  const holding = new AsyncLocalStorage<string>()
  const inTurn = <Result>(
    partnershipId: string,
    work: (outer: string) => Promise<Result>,
  ): Promise<Result> => {
    const outer = holding.getStore()
    // A transaction opened inside another one already has the connection.
    if (outer !== undefined) return holding.run(partnershipId, () => work(outer))
    const mine = turn.then(() => holding.run(partnershipId, () => work('')))
    turn = mine.catch(() => {})
    return mine
  }
  const undo = 'rollback to savepoint request; release savepoint request'
  const database = databaseOver((access: Access, partnershipId, work) =>
    inTurn(partnershipId ?? '', async outer => {
      const reading = access === 'write' ? '' : '; set transaction read only'
      await client.query(`savepoint request; ${inside(partnershipId)}${reading}`)
      try {
        const result = await work(unordered(client))
        // A read leaves nothing behind, and rolling back also lifts “read only”.
        await client.query(reading ? undo : `release savepoint request; ${inside(outer)}`)
        return result
      } catch (error) {
        await client.query(undo)
        throw error
      }
    }),
  )
  const box = {
    database,
    now: new Date('2026-11-03T15:00:00Z'),
    request: (path: string, init: RequestInit = {}) =>
      Promise.resolve(app().request(new Request(new URL(path, origin), { redirect: 'manual', ...init }))),
  } as Sandbox & { installation: Installation }

  let opened: ReturnType<typeof appOver> | undefined
  const app = () => {
    opened ??= appOver(box.installation, new PageCache({ seconds: 0 }), () => box.now)
    return opened
  }

  beforeAll(async () => {
    urls = free.pop() ?? (await copied(newName(), 'template_porchlight'))
    client = new pg.Client({ connectionString: urls.appUrl })
    await client.connect()
    const config = readConfig({
      NODE_ENV: 'test',
      LOG: 'off',
      PUBLIC_URL: origin,
      PORCHLIGHT_FETCH_PRIVATE: 'true',
    })
    if (!config.ok) throw new Error(config.problems.join('\n'))
    const { secret, fetchPrivate } = config.config
    const outgoing = outgoingOf({ secret, allowPrivate: fetchPrivate })
    box.installation = {
      config: config.config,
      house: houseOf(features, { origin, outbox: true, outgoing }),
      database,
      ownerUrl: urls.ownerUrl,
      appUrl: urls.appUrl,
      files: temporaryFiles(),
      transport: { send: async () => {}, verify: async () => {} },
      log: logTo('off', () => {}),
      close: async () => {},
    }
  })
  beforeEach(async () => {
    await client.query('begin')
    box.now = new Date('2026-11-03T15:00:00Z')
  })
  afterEach(async () => {
    await client.query('rollback')
  })
  afterAll(async () => {
    const left = await leftBehind(client)
    await client.end()
    if (left.length > 0) throw new Error(`A sandbox left rows behind in ${left.join(', ')}`)
    free.push(urls)
  })
  return box
}

/** Form fields as a browser sends them. */
export const formOf = (fields: Record<string, string | string[]>): RequestInit => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  return { method: 'POST', body, headers: { origin, 'content-type': 'application/x-www-form-urlencoded' } }
}

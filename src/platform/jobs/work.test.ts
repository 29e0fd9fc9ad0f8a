import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { temporaryFiles } from '#test/files.ts'
import { query } from '#test/query.ts'
import { ownDatabase, sandbox } from '#test/sandbox.ts'
import { until } from '#test/until.ts'
import { type Database, databaseOver, openPool, transactOver } from '../db/database.ts'
import { countWork, deadJobs, reviveJob } from './dead.ts'
import { enqueue } from './enqueue.ts'
import { installJobs } from './install.ts'
import type { Job, JobPayload, JobTools } from './job.ts'
import { runWaiting } from './waiting.ts'
import { startWork, type Working } from './work.ts'

const toolsOver = (database: Database): JobTools => ({
  database,
  files: temporaryFiles(),
  transport: { send: async () => {}, verify: async () => {} },
  log: () => {},
  origin: 'http://porchlight.test',
  now: () => new Date(),
})

describe('with a real worker', () => {
  const urls = ownDatabase()
  const ran: { name: string; payload: JobPayload }[] = []
  let failures = 0
  const note = (name: string): Job => ({
    name,
    run: async payload => {
      ran.push({ name, payload })
    },
  })
  const failing: Job = {
    name: 'test.fails',
    run: async () => {
      failures++
      throw new Error('the far side is closed')
    },
  }
  const jobs = [note('test.note'), note('test.other'), failing]
  let pool: pg.Pool
  let database: Database
  let work: Working
  let partnershipId: string

  beforeAll(async () => {
    await installJobs(
      urls.ownerUrl,
      jobs.map(job => job.name),
    )
    pool = openPool(urls.appUrl)
    database = databaseOver(transactOver(pool))
    partnershipId = await aPartnership(database, 'lakeside')
    work = await startWork({ jobs, tools: toolsOver(database), url: urls.appUrl, checkEverySeconds: 1 })
  })
  afterAll(async () => {
    await work.stop()
    await pool.end()
  })
  const ask = (name: string, payload: Record<string, string>, after?: Date) =>
    database.inPartnership(partnershipId, 'write', db => enqueue(db, name, payload, after ? { after } : {}))
  const ranWith = (thing: string) => ran.find(({ payload }) => payload.thing === thing)

  test('a committed job starts at once, and knows its partnership', async () => {
    const asked = performance.now()
    for (const thing of Array.from({ length: 6 }, () => randomUUID())) {
      await ask('test.note', { thing })
      const done = await until(async () => ranWith(thing))
      expect(done.payload).toEqual({ thing, partnershipId })
    }
    // By looking every five seconds, each asked for just after a look, six would take half a minute.
    expect(performance.now() - asked).toBeLessThan(20_000)
  })

  test('a job asked for in a transaction that fails was never asked for', async () => {
    const [never, after] = [randomUUID(), randomUUID()]
    await expect(
      database.inPartnership(partnershipId, 'write', async db => {
        await enqueue(db, 'test.note', { thing: never })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    await ask('test.note', { thing: after })
    await until(async () => ranWith(after))
    expect(ranWith(never)).toBeUndefined()
  })

  test('what is put off waits', async () => {
    const thing = randomUUID()
    await ask('test.other', { thing }, new Date(Date.now() + 3_600_000))
    const now = randomUUID()
    await ask('test.other', { thing: now })
    await until(async () => ranWith(now))
    expect(ranWith(thing)).toBeUndefined()
  })

  test('a job nobody declares is refused where it is asked for', async () => {
    await expect(ask('test.unknown', {})).rejects.toThrow('test.unknown')
  })

  test('a job that throws is due again later, and dead after its tries, where people see it and can revive it', async () => {
    await ask('test.fails', {})
    await until(async () => failures === 1)
    const [waiting] = await until(async () => {
      const rows = await query<{ state: string; later: boolean }>(
        urls.ownerUrl,
        "select state::text, start_after > now() as later from pgboss.job where name = 'test.fails' and state = 'retry'",
      )
      return rows.length > 0 && rows
    })
    expect(waiting).toEqual({ state: 'retry', later: true })

    await query(
      urls.ownerUrl,
      "update pgboss.job set retry_count = retry_limit, start_after = now() - interval '1 s' where name = 'test.fails'",
    )
    const [dead] = await until(async () => {
      const found = await database.onSite('read', deadJobs)
      return found.length > 0 && found
    })
    expect(dead).toMatchObject({ name: 'test.fails', partnershipId, error: 'the far side is closed' })
    expect((await database.onSite('read', countWork)).dead).toBe(1)
    expect(await database.inPartnership(partnershipId, 'read', deadJobs)).toHaveLength(1)
    expect(await database.inPartnership(randomUUID(), 'read', deadJobs)).toHaveLength(0)
    const before = failures
    expect(await database.onSite('write', db => reviveJob(db, dead?.id ?? ''))).toBe(true)
    await until(async () => failures > before)
  })

  test('stopping lets what is under way finish', async () => {
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
    let finished = false
    const slow: Job = {
      name: 'test.slow',
      run: async () => {
        await allowed
        finished = true
      },
    }
    await installJobs(urls.ownerUrl, ['test.slow'])
    const own = await startWork({ jobs: [slow], tools: toolsOver(database), url: urls.appUrl })
    await ask('test.slow', {})
    await until(async () => (await database.onSite('read', countWork)).underWay > 0)
    const stopped = own.stop()
    expect(finished).toBe(false)
    allow()
    await stopped
    expect(finished).toBe(true)
  })

  test('the program may use the queues but not change their shape', async () => {
    await expect(query(urls.appUrl, 'alter table pgboss.job add column x int')).rejects.toThrow('owner')
    await expect(query(urls.appUrl, 'create table pgboss.mine (x int)')).rejects.toThrow('permission denied')
  })

  test('installing again changes nothing and keeps what waits', async () => {
    const count = () =>
      query(urls.ownerUrl, "select name from pgboss.queue where name like 'test.%' order by 1")
    const before = await count()
    const waiting = await database.onSite('read', countWork)
    await installJobs(
      urls.ownerUrl,
      jobs.map(job => job.name),
    )
    expect(await count()).toEqual(before)
    expect((await database.onSite('read', countWork)).waiting).toBe(waiting.waiting)
  })
})

describe('in a sandbox', () => {
  const box = sandbox([])

  test('runWaiting does what the test asked for, and what that asked for, inside its transaction', async () => {
    const id = await aPartnership(box.database, 'lakeside')
    const seen: string[] = []
    const chain: Job = {
      name: 'mail.send',
      run: async ({ partnershipId, step = '' }, { database }) => {
        seen.push(step)
        if (step === '1')
          await database.inPartnership(partnershipId, 'write', db => enqueue(db, 'mail.send', { step: '2' }))
      },
    }
    await box.database.inPartnership(id, 'write', async db => {
      await enqueue(db, 'mail.send', { step: '1' })
      await enqueue(db, 'mail.send', { step: 'later' }, { after: new Date('2027-01-01T00:00:00Z') })
    })
    const tools = { ...toolsOver(box.database), now: () => box.now }
    expect(await runWaiting([chain], tools)).toEqual(['mail.send', 'mail.send'])
    expect(seen).toEqual(['1', '2'])
    box.now = new Date('2027-01-02T00:00:00Z')
    expect(await runWaiting([chain], { ...tools, now: () => box.now })).toEqual(['mail.send'])
    expect(seen).toEqual(['1', '2', 'later'])
  })

  test('and the next test finds nothing of it', async () => {
    const { rows } = await box.database.onSite('read', db => db.execute(sql`select 1 from pgboss.job`))
    expect(rows).toEqual([])
  })
})

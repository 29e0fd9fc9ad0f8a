import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type Files, fileKey } from '#platform/files/files.ts'
import { newId } from '#platform/id.ts'
import type { Outgoing } from '#platform/outgoing/outgoing.ts'
import { addImport, runImport } from '../commands/import/import-file.ts'
import type { ImportReport } from '../import-report.ts'
import type { JsonObject } from '../intake/json.ts'
import { imports } from '../tables.ts'
import { pageAddress, serviceAddress } from './addresses.ts'
import { type Answer, readAnswer } from './page.ts'
import { digestOf, type FeedLimits, feedLimits, idOf, isWhole, type SoFar, turn } from './paging.ts'
import { findFeed, findRun, lastWholeRun, pagesOf } from './queries.ts'
import { type Feed, type FeedRun, feedPages, feedRuns } from './tables.ts'
import type { FeedTrouble } from './trouble.ts'

export interface FeedTools {
  database: Database
  outgoing: Outgoing
  files: Files
  now: () => Date
  limits?: FeedLimits
  /** Between two questions. */
  pauseMs?: number
  /** How long to go on before letting others have a turn. */
  forMs?: number
  onProgress?: (said: { pages: number; of: number | undefined; services: number }) => void
}

/** What is to be done next: nothing, the same again at once, or at that time. */
export type Next = { is: 'ended' } | { is: 'again' } | { is: 'later'; at: Date }

const mostTries = 8
const longestWaitSeconds = 6 * 3_600
const perAnswer = { bytes: 24_000_000, milliseconds: 60_000 }

interface Content {
  items: JsonObject[]
  totalItems?: number
}

/**
 * Asks a feed for its services, page after page, one question at a time; every page is kept as it comes, so that a run
 * that is cut off goes on where it was. When all are in they are taken in one transaction. Whatever the other side does
 * ends in words; nothing of a run that stopped is taken.
 */
export async function runFeed(tools: FeedTools, partnershipId: string, runId: string): Promise<Next> {
  const { database, now, limits = feedLimits } = tools
  const within = <Result>(work: (db: TenantDb) => Promise<Result>) =>
    database.inPartnership(partnershipId, 'write', work)
  const began = Date.now()
  for (;;) {
    const here = await within(async db => {
      const run = await findRun(db, runId)
      const feed = run && (await findFeed(db, run.feedId))
      return run && feed ? { run, feed, pages: await pagesOf(db, runId) } : undefined
    })
    if (!here || here.run.state === 'done' || here.run.state === 'stopped') return { is: 'ended' }
    const { run, feed } = here
    if (run.waitUntil && run.waitUntil > now()) return { is: 'later', at: run.waitUntil }
    if (run.state === 'taking') return takeAll(tools, partnershipId, run, feed)
    if (Date.now() - began > (tools.forMs ?? 600_000)) return { is: 'again' }
    const step = new Step(tools, within, run, feed, limits)
    const next = await step.take(here.pages)
    if (next) return next
    await new Promise(done => setTimeout(done, tools.pauseMs ?? 250))
  }
}

type Within = <Result>(work: (db: TenantDb) => Promise<Result>) => Promise<Result>
type Kept = Awaited<ReturnType<typeof pagesOf>>

/** One question and what comes of it. */
class Step {
  readonly #tools: FeedTools
  readonly #within: Within
  readonly #run: FeedRun
  readonly #feed: Feed
  readonly #limits: FeedLimits
  constructor(tools: FeedTools, within: Within, run: FeedRun, feed: Feed, limits: FeedLimits) {
    this.#tools = tools
    this.#within = within
    this.#run = run
    this.#feed = feed
    this.#limits = limits
  }

  /** Undefined: on with the next. */
  async take(pages: Kept): Promise<Next | undefined> {
    const lists = pages.filter(page => page.kind === 'list')
    const isEnd = this.#run.pages !== null && lists.length >= this.#run.pages
    return isEnd ? this.#service(pages) : this.#page(lists)
  }

  async #ask(url: string, etag?: string | null): Promise<Answer> {
    const { outgoing, now } = this.#tools
    const { keyHeader, keySealed } = this.#feed
    const key = keySealed ? outgoing.open(keySealed) : undefined
    if (keySealed && key === undefined) return { is: 'trouble', why: 'key-unreadable', detail: '' }
    const headers = {
      ...(keyHeader && key !== undefined && { [keyHeader]: key }),
      ...(etag && { 'If-None-Match': etag }),
    }
    const fetched = await outgoing.fetch(url, { ...perAnswer, accept: 'application/json', headers })
    return readAnswer(fetched, now())
  }

  async #page(lists: Kept): Promise<Next | undefined> {
    const run = this.#run
    const number = lists.length + 1
    const before = run.changedAfter
      ? undefined
      : await this.#within(db => earlierPage(db, this.#feed, number))
    const answer = await this.#ask(pageAddress(this.#feed.address, number, run.changedAfter), before?.etag)
    if (answer.is === 'same' && before) {
      // It says nothing of its place: the earlier run knew how many pages there were.
      const isEnd = number >= (await this.#earlierPages())
      return this.#keepPage(number, before.content, before.etag, isEnd)
    }
    if (answer.is !== 'page') return this.#notThat(answer)
    const { page } = answer
    const soFar: SoFar = {
      pages: lists.length,
      services: run.services ?? 0,
      firstSaid: this.#saidOf(),
      digests: new Set(lists.map(each => each.ids)),
    }
    const said = turn(page, number, soFar, this.#limits)
    if (said.is === 'trouble') return this.#stop(said.why, said.detail)
    if (said.is === 'end' && !said.keep) return this.#end(lists.length)
    const content: Content = {
      items: page.items,
      ...(page.totalItems !== undefined && { totalItems: page.totalItems }),
    }
    return this.#keepPage(number, content, answer.etag ?? null, said.is === 'end', page.totalPages)
  }

  #saidOf(): number | undefined {
    const said = Number(/^pages (\d+)$/.exec(this.#run.detail ?? '')?.[1])
    return Number.isNaN(said) ? undefined : said
  }

  async #keepPage(
    number: number,
    content: Content,
    etag: string | null,
    isEnd: boolean,
    totalPages?: number,
  ): Promise<undefined> {
    const run = this.#run
    const services = (run.services ?? 0) + content.items.length
    await this.#within(async db => {
      await keep(
        db,
        run.id,
        { kind: 'list', number, content, ids: digestOf(content.items), etag },
        this.#tools.now(),
      )
      await db
        .update(feedRuns)
        .set({
          services,
          tries: 0,
          waitUntil: null,
          ...(isEnd && { pages: number }),
          ...(number === 1 && totalPages !== undefined && { detail: `pages ${totalPages}` }),
          changedAt: this.#tools.now(),
        })
        .where(and(eq(feedRuns.id, run.id), isNull(feedRuns.endedAt)))
    })
    this.#tools.onProgress?.({ pages: number, of: totalPages ?? this.#saidOf(), services })
    return undefined
  }

  async #earlierPages(): Promise<number> {
    const earlier = await this.#within(db => lastWholeRun(db, this.#feed.id))
    return earlier?.pages ?? 0
  }

  async #end(pages: number): Promise<undefined> {
    await this.#within(db =>
      db.update(feedRuns).set({ pages, changedAt: this.#tools.now() }).where(eq(feedRuns.id, this.#run.id)),
    )
    return undefined
  }

  /** All pages are in: services of which they only said a part are asked for one by one. */
  async #service(pages: Kept): Promise<Next | undefined> {
    const run = this.#run
    const got = new Set(pages.filter(page => page.kind === 'service').map(page => page.ids))
    const { items, totalItems } = await this.#within(db => allItems(db, run.id))
    if (totalItems !== undefined && items.length < totalItems * 0.9)
      return this.#stop('services-missing', `${items.length} / ${totalItems}`)
    const part = items.find(item => !isWhole(item) && !got.has(idOf(item) ?? ''))
    if (!part) {
      await this.#within(db =>
        db
          .update(feedRuns)
          .set({ state: 'taking', services: items.length, changedAt: this.#tools.now() })
          .where(and(eq(feedRuns.id, run.id), eq(feedRuns.state, 'asking'))),
      )
      return undefined
    }
    const id = idOf(part) ?? ''
    const answer = await this.#ask(serviceAddress(this.#feed.address, id))
    // Gone in between, or not given one by one: what the list said of it is what there is.
    const isGone = answer.is === 'trouble' && answer.why === 'not-found'
    if (answer.is !== 'object' && !isGone) return this.#notThat(answer)
    const object = answer.is === 'object' && idOf(answer.object) === id ? answer.object : part
    await this.#within(async db => {
      const page = {
        kind: 'service' as const,
        number: got.size + 1,
        content: { items: [object] },
        ids: id,
        etag: null,
      }
      await keep(db, run.id, page, this.#tools.now())
      await db
        .update(feedRuns)
        .set({ tries: 0, waitUntil: null, changedAt: this.#tools.now() })
        .where(and(eq(feedRuns.id, run.id), isNull(feedRuns.endedAt)))
    })
    this.#tools.onProgress?.({ pages: got.size + 1, of: items.length, services: items.length })
    return undefined
  }

  async #notThat(answer: Answer): Promise<Next> {
    if (answer.is === 'trouble') return this.#stop(answer.why, answer.detail)
    if (answer.is === 'wait') return this.#later('asked-to-wait', answer.seconds, '429')
    if (answer.is === 'broken') return this.#later('broken-there', undefined, answer.detail)
    return this.#stop('not-a-feed', answer.is)
  }

  async #later(why: FeedTrouble, seconds: number | undefined, detail: string): Promise<Next> {
    const tries = this.#run.tries + 1
    const wait = seconds ?? Math.min(5 * 2 ** tries, 1_800)
    if (tries > mostTries || wait > longestWaitSeconds) return this.#stop(why, detail)
    const at = new Date(this.#tools.now().getTime() + Math.max(1, wait) * 1_000)
    await this.#within(db =>
      db
        .update(feedRuns)
        .set({ tries, waitUntil: at, changedAt: this.#tools.now() })
        .where(and(eq(feedRuns.id, this.#run.id), isNull(feedRuns.endedAt))),
    )
    return { is: 'later', at }
  }

  async #stop(why: FeedTrouble, detail: string): Promise<Next> {
    await this.#within(db => stop(db, this.#run.id, why, detail, this.#tools.now()))
    return { is: 'ended' }
  }
}

/** Ends a run in words; what it brought is let go of. */
async function stop(db: TenantDb, runId: string, why: FeedTrouble, detail: string, now: Date) {
  await db
    .update(feedRuns)
    .set({
      state: 'stopped',
      why,
      detail: detail.slice(0, 200),
      waitUntil: null,
      endedAt: now,
      changedAt: now,
    })
    .where(and(eq(feedRuns.id, runId), isNull(feedRuns.endedAt)))
  await db.delete(feedPages).where(eq(feedPages.runId, runId))
}

async function keep(
  db: TenantDb,
  runId: string,
  page: { kind: 'list' | 'service'; number: number; content: Content; ids: string; etag: string | null },
  now: Date,
): Promise<void> {
  await db
    .insert(feedPages)
    .values({ partnershipId: db.partnershipId, id: newId(), runId, ...page, gotAt: now })
    .onConflictDoNothing()
}

/** The same page of the last run that ended well, with the mark by which the feed can say that it is still so. */
async function earlierPage(db: TenantDb, feed: Feed, number: number) {
  const run = await lastWholeRun(db, feed.id)
  if (!run) return undefined
  const [page] = await db
    .select({ content: feedPages.content, etag: feedPages.etag })
    .from(feedPages)
    .where(and(eq(feedPages.runId, run.id), eq(feedPages.kind, 'list'), eq(feedPages.number, number)))
  return page?.etag ? { content: page.content as Content, etag: page.etag } : undefined
}

/** Every service of the lists once, in order: one that moved to a later page while we asked is said twice. */
async function allItems(db: TenantDb, runId: string) {
  const pages = await db
    .select({ content: feedPages.content })
    .from(feedPages)
    .where(and(eq(feedPages.runId, runId), eq(feedPages.kind, 'list')))
    .orderBy(asc(feedPages.number))
  const items = new Map<string, JsonObject>()
  let totalItems: number | undefined
  for (const { content } of pages) {
    const page = content as Content
    totalItems = page.totalItems ?? totalItems
    for (const item of page.items) if (!items.has(idOf(item) ?? '')) items.set(idOf(item) ?? '', item)
  }
  return { items: [...items.values()], totalItems }
}

async function takeAll(tools: FeedTools, partnershipId: string, run: FeedRun, feed: Feed): Promise<Next> {
  const { database, now } = tools
  const within: Within = work => database.inPartnership(partnershipId, 'write', work)
  const end = async (why: FeedTrouble, detail = ''): Promise<Next> => {
    await within(db => stop(db, run.id, why, detail, now()))
    return { is: 'ended' }
  }
  const items = await within(async db => {
    const { items } = await allItems(db, run.id)
    const own = await db
      .select({ content: feedPages.content, ids: feedPages.ids })
      .from(feedPages)
      .where(and(eq(feedPages.runId, run.id), eq(feedPages.kind, 'service')))
    const whole = new Map(own.map(each => [each.ids, (each.content as Content).items[0]]))
    return items.map(item => whole.get(idOf(item) ?? '') ?? item)
  })
  if (items.length === 0 && !run.changedAfter) return end('nothing-there')
  if (items.length === 0) return done(tools, within, run, null)
  const actor: Actor = { kind: 'system', name: feed.name }
  const bytes = new TextEncoder().encode(JSON.stringify(items))
  const importId = run.importId ?? (await within(db => beginImport(db, actor, run, feed, bytes, now())))
  const report: ImportReport = await runImport(database, partnershipId, actor, importId, bytes, now)
  if (report.idsChanged) {
    // Kept until somebody says whether they are the same services.
    const key = fileKey(partnershipId)
    await tools.files.put(key, bytes)
    await within(db => db.update(imports).set({ fileKey: key }).where(eq(imports.id, importId)))
    return end('ids-changed', String(report.idsChanged))
  }
  const { taken, changed, unchanged } = report.services
  if (taken + changed + unchanged === 0 && report.refused > 0)
    return end('not-a-feed', String(report.refused))
  return done(tools, within, run, importId)
}

async function beginImport(
  db: TenantDb,
  actor: Actor,
  run: FeedRun,
  feed: Feed,
  bytes: Uint8Array,
  now: Date,
) {
  const told = {
    feed: feed.id,
    listName: feed.name,
    tongue: feed.tongue,
    ...(feed.kinds && { kinds: feed.kinds }),
    ...(feed.provinces && { provinces: feed.provinces }),
    ...(run.changedAfter && { part: true as const }),
  }
  const importId = await addImport(db, actor, { name: feed.name, bytes, told }, now)
  await db.update(feedRuns).set({ importId, changedAt: now }).where(eq(feedRuns.id, run.id))
  return importId
}

/** Ends a run well. Its pages stay until the next one; those of the runs before are let go of. */
async function done(tools: FeedTools, within: Within, run: FeedRun, importId: string | null): Promise<Next> {
  const at = tools.now()
  await within(async db => {
    await db
      .update(feedRuns)
      .set({ state: 'done', importId, detail: null, endedAt: at, changedAt: at, seenAt: at })
      .where(and(eq(feedRuns.id, run.id), isNull(feedRuns.endedAt)))
    const others = sql`run_id in (select id from feed_runs where feed_id = ${run.feedId}::uuid)`
    if (!run.changedAfter) await db.delete(feedPages).where(and(ne(feedPages.runId, run.id), others))
    else await db.delete(feedPages).where(eq(feedPages.runId, run.id))
  })
  return { is: 'ended' }
}

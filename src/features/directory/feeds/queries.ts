import { hash } from 'node:crypto'
import { and, asc, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { JsonObject } from '../intake/json.ts'
import { canonical } from '../origin.ts'
import { isAnyText } from '../queries/any-of.ts'
import type { Within } from './feed-tools.ts'
import { idOf } from './paging.ts'
import { type Feed, type FeedRun, feedPages, feedRuns, serviceFeeds } from './tables.ts'

export async function findFeed(db: TenantDb, id: string): Promise<Feed | undefined> {
  if (!isId(id)) return undefined
  const [feed] = await db.select().from(serviceFeeds).where(eq(serviceFeeds.id, id))
  return feed
}

export async function findRun(db: TenantDb, id: string): Promise<FeedRun | undefined> {
  const [run] = await db.select().from(feedRuns).where(eq(feedRuns.id, id))
  return run
}

/** Feeds that are asked, with the last asking of each. */
export async function listFeeds(db: TenantDb): Promise<{ feed: Feed; run: FeedRun | undefined }[]> {
  const feeds = await db
    .select()
    .from(serviceFeeds)
    .where(isNull(serviceFeeds.endedAt))
    .orderBy(asc(serviceFeeds.addedAt))
  const listed: { feed: Feed; run: FeedRun | undefined }[] = []
  for (const feed of feeds) listed.push({ feed, run: (await runsOf(db, feed.id, 1))[0] })
  return listed
}

export const runsOf = (db: TenantDb, feedId: string, take = 20): Promise<FeedRun[]> =>
  db.select().from(feedRuns).where(eq(feedRuns.feedId, feedId)).orderBy(desc(feedRuns.begunAt)).limit(take)

/** The last asking for everything that ended well: what it brought may be used again where nothing changed. */
export async function lastWholeRun(db: TenantDb, feedId: string): Promise<FeedRun | undefined> {
  const [run] = await db
    .select()
    .from(feedRuns)
    .where(and(eq(feedRuns.feedId, feedId), eq(feedRuns.state, 'done'), isNull(feedRuns.changedAfter)))
    .orderBy(desc(feedRuns.begunAt))
    .limit(1)
  return run
}

/** Pages of a run in order, without what is on them. */
export const pagesOf = (db: TenantDb, runId: string) =>
  db
    .select({ kind: feedPages.kind, number: feedPages.number, ids: feedPages.ids, etag: feedPages.etag })
    .from(feedPages)
    .where(eq(feedPages.runId, runId))
    .orderBy(asc(feedPages.number))

/** Feeds whose last asking stopped, and nobody has looked at it. */
export const stoppedRuns = (db: TenantDb) =>
  db
    .select({ run: feedRuns, name: serviceFeeds.name })
    .from(feedRuns)
    .innerJoin(serviceFeeds, eq(serviceFeeds.id, feedRuns.feedId))
    .where(
      and(
        eq(feedRuns.state, 'stopped'),
        isNull(feedRuns.seenAt),
        isNotNull(feedRuns.endedAt),
        isNull(serviceFeeds.endedAt),
      ),
    )
    .orderBy(desc(feedRuns.endedAt))
    .limit(5)

export interface PageContent {
  items: JsonObject[]
  totalItems?: number
}

/** The same page of the last run that ended well, with the mark by which the feed can say that it is still so. */
export async function earlierPage(db: TenantDb, feed: Feed, number: number) {
  const run = await lastWholeRun(db, feed.id)
  if (!run) return undefined
  const [page] = await db
    .select({ content: feedPages.content, etag: feedPages.etag })
    .from(feedPages)
    .where(and(eq(feedPages.runId, run.id), eq(feedPages.kind, 'list'), eq(feedPages.number, number)))
  return page?.etag ? { content: page.content as PageContent, etag: page.etag } : undefined
}

/**
 * Every service of the lists, in order, a page at a time. One that moved to a later page while we asked is said twice
 * and given once; where an id comes again with something else, both are given, for the report to name. What another
 * directory has may be more than memory should hold.
 */
export async function* itemsByPage(
  within: Within,
  runId: string,
): AsyncGenerator<{ items: JsonObject[]; totalItems: number | undefined }> {
  const seen = new Map<string, string>()
  for (let last = 0; ; ) {
    const [page] = await within(db =>
      db
        .select({ number: feedPages.number, content: feedPages.content })
        .from(feedPages)
        .where(and(eq(feedPages.runId, runId), eq(feedPages.kind, 'list'), gt(feedPages.number, last)))
        .orderBy(asc(feedPages.number))
        .limit(1),
    )
    if (!page) return
    const { items, totalItems } = page.content as PageContent
    const fresh: JsonObject[] = []
    for (const item of items) {
      const id = idOf(item) ?? ''
      const said = hash('sha256', canonical(item), 'base64url')
      if (seen.get(id) !== said) fresh.push(item)
      if (!seen.has(id)) seen.set(id, said)
    }
    yield { items: fresh, totalItems }
    last = page.number
  }
}

/** Some services of a run as they are to be taken: the whole of each where it was asked for by itself. */
export async function wholeOf(
  db: TenantDb,
  runId: string,
  items: readonly JsonObject[],
): Promise<JsonObject[]> {
  const own = await db
    .select({ content: feedPages.content, ids: feedPages.ids })
    .from(feedPages)
    .where(
      and(
        eq(feedPages.runId, runId),
        eq(feedPages.kind, 'service'),
        isAnyText(
          feedPages.ids,
          items.map(item => idOf(item) ?? ''),
        ),
      ),
    )
  const whole = new Map(own.map(each => [each.ids, (each.content as PageContent).items[0]]))
  return items.map(item => whole.get(idOf(item) ?? '') ?? item)
}

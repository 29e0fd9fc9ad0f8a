import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
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

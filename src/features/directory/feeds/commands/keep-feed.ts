import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Tongue } from '#platform/text.ts'
import type { ServiceKind } from '../../kind.ts'
import type { Province } from '../../listing.ts'
import { findFeed, lastWholeRun, runsOf } from '../queries.ts'
import { type Feed, feedPages, feedRuns, type Rhythm, serviceFeeds } from '../tables.ts'

export interface FeedFacts {
  name: string
  address: string
  tongue: Tongue
  rhythm: Rhythm
  kinds: ServiceKind[] | null
  provinces: Province[] | null
  /** Undefined: as it was. Null: none. Sealed already. */
  key?: { header: string; sealed: string } | null
}

export async function addFeed(db: TenantDb, actor: Actor, facts: FeedFacts, now: Date): Promise<string> {
  const id = newId()
  const { key, ...rest } = facts
  await db.insert(serviceFeeds).values({
    ...rest,
    partnershipId: db.partnershipId,
    id,
    keyHeader: key?.header ?? null,
    keySealed: key?.sealed ?? null,
    addedBy: actor.name,
    addedAt: now,
    changedAt: now,
    version: 1,
  })
  await record(db, actor, now, 'feed.added', { subject: id, detail: { address: facts.address } })
  return id
}

/** Refused when somebody changed it since it was read. A changed address loses what was tried. */
export async function changeFeed(
  db: TenantDb,
  actor: Actor,
  id: string,
  version: number,
  facts: FeedFacts,
  now: Date,
): Promise<boolean> {
  const { key, ...rest } = facts
  const changed = await db
    .update(serviceFeeds)
    .set({
      ...rest,
      ...(key !== undefined && { keyHeader: key?.header ?? null, keySealed: key?.sealed ?? null }),
      tried: null,
      triedAt: null,
      tryAskedAt: null,
      version: version + 1,
      changedAt: now,
    })
    .where(and(eq(serviceFeeds.id, id), eq(serviceFeeds.version, version), isNull(serviceFeeds.endedAt)))
    .returning({ id: serviceFeeds.id })
  if (changed.length === 0) return false
  await record(db, actor, now, 'feed.changed', { subject: id, detail: { address: facts.address } })
  return true
}

/** It is asked no more. What was taken from it stays; a run under way is stopped, and what it brought let go of. */
export async function endFeed(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const ended = await db
    .update(serviceFeeds)
    .set({ endedAt: now, endedBy: actor.name, keyHeader: null, keySealed: null })
    .where(and(eq(serviceFeeds.id, id), isNull(serviceFeeds.endedAt)))
    .returning({ id: serviceFeeds.id })
  if (ended.length === 0) return false
  await db
    .update(feedRuns)
    .set({ state: 'stopped', endedAt: now, changedAt: now })
    .where(and(eq(feedRuns.feedId, id), isNull(feedRuns.endedAt)))
  await db.delete(feedPages).where(sql`run_id in (select id from feed_runs where feed_id = ${id}::uuid)`)
  await record(db, actor, now, 'feed.ended', { subject: id })
  return true
}

/** Asks whether it answers; the answer is written on the feed by the background. */
export async function tryFeed(db: TenantDb, id: string, now: Date): Promise<void> {
  await db.update(serviceFeeds).set({ tryAskedAt: now }).where(eq(serviceFeeds.id, id))
  await enqueue(db, 'directory.feed-try', { feed: id })
}

const day = 86_400_000
const overlapMs = 3_600_000

/** Begins to ask a feed; undefined when it is being asked already, or not asked any more. */
export async function beginRun(
  db: TenantDb,
  actor: Actor,
  feedId: string,
  now: Date,
  only: 'all' | 'changed' = 'all',
): Promise<string | undefined> {
  const feed = await findFeed(db, feedId)
  if (!feed || feed.endedAt) return undefined
  const id = newId()
  const begun = await db
    .insert(feedRuns)
    .values({
      partnershipId: db.partnershipId,
      id,
      feedId,
      changedAfter: only === 'changed' ? await changedAfter(db, feed, now) : null,
      state: 'asking',
      tries: 0,
      begunBy: actor.name,
      begunAt: now,
      changedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: feedRuns.id })
  if (begun.length === 0) return undefined
  await enqueue(db, 'directory.feed', { run: id })
  await record(db, actor, now, 'feed.asked', { subject: feedId, detail: { run: id } })
  return id
}

/** Only what changed since the last good run, while everything was asked for within a week; an hour over, for slow clocks. */
async function changedAfter(db: TenantDb, feed: Feed, now: Date): Promise<Date | null> {
  const whole = await lastWholeRun(db, feed.id)
  if (!whole || whole.begunAt < feed.changedAt || now.getTime() - whole.begunAt.getTime() > 7 * day)
    return null
  const last = (await runsOf(db, feed.id)).find(run => run.state === 'done')
  return new Date((last ?? whole).begunAt.getTime() - overlapMs)
}

/** Begins what is due today by each feed's rhythm. Gives how many were begun. */
export async function beginDue(db: TenantDb, actor: Actor, now: Date): Promise<number> {
  const feeds = await db.select().from(serviceFeeds).where(isNull(serviceFeeds.endedAt))
  let begun = 0
  for (const feed of feeds) {
    if (feed.rhythm === 'by-hand') continue
    const [last] = await runsOf(db, feed.id, 1)
    const since = last ? now.getTime() - last.begunAt.getTime() : Number.POSITIVE_INFINITY
    if (since < (feed.rhythm === 'weekly' ? 6.5 * day : day / 2)) continue
    if (await beginRun(db, actor, feed.id, now, feed.rhythm === 'daily' ? 'changed' : 'all')) begun++
  }
  return begun
}

export const markRunSeen = (db: TenantDb, id: string, now: Date) =>
  db
    .update(feedRuns)
    .set({ seenAt: now })
    .where(and(eq(feedRuns.id, id), sql`${feedRuns.endedAt} is not null`))

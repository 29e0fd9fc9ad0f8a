import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#platform/db/database.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import type { Job, JobTools } from '#platform/jobs/job.ts'
import type { Outgoing } from '#platform/outgoing/outgoing.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { pageAddress } from './addresses.ts'
import { beginDue } from './commands/keep-feed.ts'
import { runFeed } from './commands/run-feed.ts'
import { readAnswer } from './page.ts'
import { findFeed } from './queries.ts'
import { type Feed, serviceFeeds, type Tried } from './tables.ts'

function wayOut({ outgoing }: JobTools): Outgoing {
  if (!outgoing) throw new Error('This process has no way out')
  return outgoing
}

/** Asks a feed for all it has, and takes it. Killed half-way, it goes on at the page where it was. */
export const feedJob: Job = {
  name: 'directory.feed',
  async run({ partnershipId, run = '' }, tools) {
    const next = await runFeed({ ...tools, outgoing: wayOut(tools) }, partnershipId, run)
    if (next.is === 'ended') return
    await tools.database.inPartnership(partnershipId, 'write', db =>
      enqueue(db, 'directory.feed', { run }, next.is === 'later' ? { after: next.at } : {}),
    )
  },
}

/** Each morning: begins those whose day it is. */
export const feedsDueJob: Job = {
  name: 'directory.feeds-due',
  daily: true,
  async run({ partnershipId }, { database, now }) {
    await database.inPartnership(partnershipId, 'write', db =>
      beginDue(db, { kind: 'system', name: 'Porchlight' }, now()),
    )
  },
}

/** Asks a feed one question, to see whether it answers, and writes what came of it on the feed. */
export const feedTryJob: Job = {
  name: 'directory.feed-try',
  async run({ partnershipId, feed: feedId = '' }, tools) {
    const feed = await findIn(tools.database, partnershipId, feedId)
    if (!feed) return
    const tried = await tryOne(wayOut(tools), feed, tools.now())
    await tools.database.inPartnership(partnershipId, 'write', db =>
      db
        .update(serviceFeeds)
        .set({ tried, triedAt: tools.now() })
        .where(
          and(
            eq(serviceFeeds.id, feedId),
            eq(serviceFeeds.version, feed.version),
            isNull(serviceFeeds.endedAt),
          ),
        ),
    )
  },
}

const findIn = (database: Database, partnershipId: string, id: string): Promise<Feed | undefined> =>
  database.inPartnership(partnershipId, 'read', db => findFeed(db, id))

async function tryOne(outgoing: Outgoing, feed: Feed, now: Date): Promise<Tried> {
  const key = feed.keySealed ? outgoing.open(feed.keySealed) : undefined
  if (feed.keySealed && key === undefined) return { ok: false, why: 'key-unreadable' }
  const fetched = await outgoing.fetch(pageAddress(feed.address, 1, null), {
    bytes: 24_000_000,
    milliseconds: 20_000,
    accept: 'application/json',
    headers: feed.keyHeader && key !== undefined ? { [feed.keyHeader]: key } : {},
  })
  const answer = readAnswer(fetched, now)
  if (answer.is === 'trouble') return { ok: false, why: answer.why, detail: answer.detail.slice(0, 200) }
  if (answer.is === 'wait') return { ok: false, why: 'asked-to-wait' }
  if (answer.is === 'broken') return { ok: false, why: 'broken-there', detail: answer.detail.slice(0, 200) }
  if (answer.is !== 'page') return { ok: false, why: 'not-a-feed' }
  const { items, totalItems, bare } = answer.page
  const example = items.map(item => item.name).find(name => typeof name === 'string')
  return {
    ok: true,
    services: totalItems ?? (bare ? items.length : null),
    ...(example && { example: inTongue(textIn({ [feed.tongue]: example }), feed.tongue).text.slice(0, 200) }),
  }
}

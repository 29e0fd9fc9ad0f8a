import { eq } from 'drizzle-orm'
import type { FeedTools, Next, Within } from '../feed-tools.ts'
import { feedLimits } from '../paging.ts'
import { findFeed, findRun, pagesOf } from '../queries.ts'
import { type FeedRun, feedRuns } from '../tables.ts'
import { stopRun } from './keep-brought.ts'
import { type Listed, Step } from './step.ts'
import { takeRun } from './take-run.ts'

const mostTakings = 4

/** A slow feed, or one without end, keeps no other waiting longer than this. */
const turnMs = 60_000

/**
 * Asks a feed for its services, page after page, one question at a time; every page is kept as it comes, so that a run
 * that is cut off goes on where it was. When all are in they are taken in one transaction. Whatever the other side does
 * ends in words; nothing of a run that stopped is taken.
 */
export async function runFeed(tools: FeedTools, partnershipId: string, runId: string): Promise<Next> {
  const { database, now, limits = feedLimits } = tools
  const within: Within = work => database.inPartnership(partnershipId, 'write', work)
  const began = Date.now()
  const listed: Listed = {}
  for (;;) {
    const here = await within(async db => {
      const run = await findRun(db, runId)
      const feed = run && (await findFeed(db, run.feedId))
      return run && feed ? { run, feed, pages: await pagesOf(db, runId) } : undefined
    })
    if (!here || here.run.state === 'done' || here.run.state === 'stopped') return { is: 'ended' }
    const { run, feed } = here
    if (run.waitUntil && run.waitUntil > now()) return { is: 'later', at: run.waitUntil }
    if (run.state === 'taking')
      try {
        return await takeRun(tools, partnershipId, run, feed)
      } catch (error) {
        if (await givesUp(within, run, now())) return { is: 'ended' }
        throw error
      }
    if (Date.now() - began > (tools.forMs ?? turnMs)) return { is: 'again' }
    const step = new Step(tools, within, run, feed, { limits, listed })
    const next = await step.take(here.pages)
    if (next) return next
    await new Promise(done => setTimeout(done, tools.pauseMs ?? 250))
  }
}

/** What breaks here in the taking is tried a few times, then said: a run that never ended could never be begun again. */
async function givesUp(within: Within, run: FeedRun, now: Date): Promise<boolean> {
  const tries = run.tries + 1
  const isLast = tries >= mostTakings
  await within(async db => {
    if (isLast) await stopRun(db, run.id, 'broken-here', '', now)
    else await db.update(feedRuns).set({ tries, changedAt: now }).where(eq(feedRuns.id, run.id))
  })
  return isLast
}

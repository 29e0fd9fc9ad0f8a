import { and, eq, isNull } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { speechIn } from '#platform/words/speech.ts'
import type { ImportReport } from '../../import-report.ts'
import { imports } from '../../tables.ts'
import { servicesAddress } from '../addresses.ts'
import type { FeedTools } from '../feed-tools.ts'
import { findRun } from '../queries.ts'
import { feedRuns, serviceFeeds } from '../tables.ts'
import { troubleWords } from '../words.ts'
import { addFeed, beginRun } from './keep-feed.ts'
import { runFeed } from './run-feed.ts'

export interface FeedAsked {
  partnershipId: string
  actor: Actor
  address: string
  name?: string | undefined
}

export type FeedAnswered =
  | { ok: true; report: ImportReport | undefined; importId: string | null }
  /** In English, for the command line. */
  | { ok: false; why: string }

/**
 * Asks a feed from beginning to end, as the command line does: waits where it is asked to wait. Cut off, the next call goes
 * on at the page where it was. An address asked for the first time is kept as a feed that is asked by hand.
 */
export async function askFeed(
  tools: FeedTools,
  { partnershipId, actor, address, name }: FeedAsked,
  say: (line: string) => void,
): Promise<FeedAnswered> {
  const url = servicesAddress(address)
  if (!url) return { ok: false, why: speechIn('en')(troubleWords['not-an-address']) }
  const within = <Result>(work: (db: TenantDb) => Promise<Result>) =>
    tools.database.inPartnership(partnershipId, 'write', work)
  const runId = await within(async db => {
    const known = await db.select().from(serviceFeeds).where(isNull(serviceFeeds.endedAt))
    const same = known.find(feed => servicesAddress(feed.address)?.href === url.href)
    const facts = { name: name ?? url.hostname, address, tongue: 'en' as const, rhythm: 'by-hand' as const }
    const feedId =
      same?.id ?? (await addFeed(db, actor, { ...facts, kinds: null, provinces: null }, tools.now()))
    const begun = await beginRun(db, actor, feedId, tools.now())
    if (begun) return begun
    const [open] = await db
      .select({ id: feedRuns.id })
      .from(feedRuns)
      .where(and(eq(feedRuns.feedId, feedId), isNull(feedRuns.endedAt)))
    return open?.id
  })
  if (!runId) return { ok: false, why: speechIn('en')(troubleWords['broken-there']) }
  const onProgress: FeedTools['onProgress'] = ({ pages, of, services }) =>
    say(`${pages}${of === undefined ? '' : ` of ${of}`} pages, ${services} services`)
  for (;;) {
    const next = await runFeed({ ...tools, onProgress }, partnershipId, runId)
    if (next.is === 'ended') break
    if (next.is === 'later') {
      const wait = Math.max(0, next.at.getTime() - tools.now().getTime())
      say(`Asked to wait ${Math.ceil(wait / 1000)} s`)
      await new Promise(done => setTimeout(done, wait))
    }
  }
  return within(async db => {
    const run = await findRun(db, runId)
    if (run?.state !== 'done') {
      const why = run?.why ?? 'broken-there'
      return { ok: false, why: speechIn('en')(troubleWords[why]) }
    }
    const [taken] = run.importId
      ? await db.select({ report: imports.report }).from(imports).where(eq(imports.id, run.importId))
      : []
    return { ok: true, report: taken?.report ?? undefined, importId: run.importId }
  })
}

import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fileKey } from '#platform/files/files.ts'
import { addImport, runImport } from '../../commands/import/import-file.ts'
import type { ImportReport } from '../../import-report.ts'
import { imports } from '../../tables.ts'
import type { FeedTools, Next, Within } from '../feed-tools.ts'
import { itemsByPage, wholeOf } from '../queries.ts'
import { type Feed, type FeedRun, feedPages, feedRuns } from '../tables.ts'
import type { FeedTrouble } from '../trouble.ts'
import { stopRun } from './keep-brought.ts'

/** Takes all a run brought, in one transaction. */
export async function takeRun(
  tools: FeedTools,
  partnershipId: string,
  run: FeedRun,
  feed: Feed,
): Promise<Next> {
  const { database, now } = tools
  const within: Within = work => database.inPartnership(partnershipId, 'write', work)
  const end = async (why: FeedTrouble, detail = ''): Promise<Next> => {
    await within(db => stopRun(db, run.id, why, detail, now()))
    return { is: 'ended' }
  }
  const bytes = await linesOf(within, run.id)
  if (bytes.length === 0 && !run.changedAfter) return end('nothing-there')
  if (bytes.length === 0) return done(tools, within, run, null)
  const actor: Actor = { kind: 'system', name: feed.name }
  const importId = run.importId ?? (await within(db => importOf(db, actor, { run, feed }, bytes, now())))
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

/** All a run brought as NDJSON. In pieces: as one string it might be longer than strings are. */
async function linesOf(within: Within, runId: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const { items } of itemsByPage(within, runId)) {
    const whole = await within(db => wholeOf(db, runId, items))
    for (const each of whole) pieces.push(Buffer.from(`${JSON.stringify(each)}\n`))
  }
  return Buffer.concat(pieces)
}

/** Which import a run is taken by; asked so that of two workers the second waits, and finds the first one's. */
export type Claim = (db: TenantDb, runId: string) => Promise<string | null>

const claimed: Claim = async (db, runId) => {
  const [row] = await db
    .select({ importId: feedRuns.importId })
    .from(feedRuns)
    .where(eq(feedRuns.id, runId))
    .for('update')
  return row?.importId ?? null
}

/** The import a run is taken by, made where there is none yet. */
export async function importOf(
  db: TenantDb,
  actor: Actor,
  { run, feed }: { run: FeedRun; feed: Feed },
  bytes: Uint8Array,
  now: Date,
  claim: Claim = claimed,
): Promise<string> {
  const known = await claim(db, run.id)
  if (known) return known
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

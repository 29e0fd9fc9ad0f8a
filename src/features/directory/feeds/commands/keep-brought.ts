import { and, eq, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { PageContent } from '../queries.ts'
import { type FeedRun, feedPages, feedRuns } from '../tables.ts'
import type { FeedTrouble } from '../trouble.ts'

/** Ends a run in words; what it brought is let go of. */
export async function stopRun(db: TenantDb, runId: string, why: FeedTrouble, detail: string, now: Date) {
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

/** Keeps what was answered, and what it says of the run; not where the run was ended meanwhile. */
export async function keepPage(
  db: TenantDb,
  runId: string,
  page: { kind: 'list' | 'service'; number: number; content: PageContent; ids: string; etag: string | null },
  told: Partial<Pick<FeedRun, 'services' | 'pages' | 'detail'>>,
  now: Date,
): Promise<void> {
  const open = await db
    .update(feedRuns)
    .set({ ...told, tries: 0, waitUntil: null, changedAt: now })
    .where(and(eq(feedRuns.id, runId), isNull(feedRuns.endedAt)))
    .returning({ id: feedRuns.id })
  if (open.length === 0) return
  await db
    .insert(feedPages)
    .values({ partnershipId: db.partnershipId, id: newId(), runId, ...page, gotAt: now })
    .onConflictDoNothing()
}

import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { dayIn } from '#platform/time.ts'
import { judgedGrid } from '../queries.ts'
import { snapshots } from '../tables.ts'
import { quarterOf, type SnapCell } from './compare.ts'
import { snapshotOf } from './queries.ts'

/** The grid as it is now, in the form snapshots keep. */
export async function cellsNow(db: TenantDb, now: Date): Promise<{ cells: SnapCell[]; services: number }> {
  const { rows, services } = await judgedGrid(db, now)
  const cells = rows.flatMap(({ need, cells: each }) =>
    each.map(({ community, cell }) => ({
      need,
      community: community.id,
      verdict: cell.verdict,
      ...(cell.reason ? { reason: cell.reason } : {}),
      least: cell.range.least,
      most: cell.range.most,
    })),
  )
  return { cells, services }
}

/**
 * Keeps the grid as it is when a quarter begins. Once a quarter: asked again, it changes nothing. Undefined where the
 * quarter has one already.
 */
export async function takeSnapshot(db: TenantDb, actor: Actor, now: Date): Promise<string | undefined> {
  const { timeZone } = await ownPartnership(db)
  const quarter = quarterOf(dayIn(timeZone, now))
  if (await snapshotOf(db, quarter)) return undefined
  const { cells, services } = await cellsNow(db, now)
  if (cells.length === 0) return undefined
  const id = newId()
  const kept = await db
    .insert(snapshots)
    .values({ partnershipId: db.partnershipId, id, quarter, cells, services, takenAt: now })
    .onConflictDoNothing()
    .returning({ id: snapshots.id })
  if (kept.length === 0) return undefined
  await record(db, actor, now, 'gap.snapshot', { subject: id })
  return quarter
}

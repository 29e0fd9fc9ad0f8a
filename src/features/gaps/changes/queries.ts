import { desc, eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { snapshots } from '../tables.ts'

export type Snapshot = typeof snapshots.$inferSelect

export async function snapshotOf(db: TenantDb, quarter: string): Promise<Snapshot | undefined> {
  const [snapshot] = await db.select().from(snapshots).where(eq(snapshots.quarter, quarter))
  return snapshot
}

/** The quarters a snapshot was kept of, the latest first. */
export const quartersKept = (db: TenantDb): Promise<{ quarter: string; takenAt: Date }[]> =>
  db
    .select({ quarter: snapshots.quarter, takenAt: snapshots.takenAt })
    .from(snapshots)
    .orderBy(desc(snapshots.quarter))

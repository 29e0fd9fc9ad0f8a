import { and, eq, isNotNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { minutes } from './tables.ts'

/** Whether everyone may read what this meeting wrote down. */
export async function hasPublishedMinutes(db: TenantDb, meetingId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: minutes.id })
    .from(minutes)
    .where(and(eq(minutes.meetingId, meetingId), isNotNull(minutes.publishedAt)))
  return row !== undefined
}

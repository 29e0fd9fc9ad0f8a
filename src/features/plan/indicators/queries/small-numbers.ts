import { desc } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { smallNumbers } from '../tables.ts'

export const usualThreshold = 20
export const base = 5

/** From how many people on counts are published, and why where it is not the usual; who set it is absent until somebody did. */
export async function smallNumberRule(db: TenantDb) {
  const [row] = await db
    .select()
    .from(smallNumbers)
    .orderBy(desc(smallNumbers.setAt), desc(smallNumbers.id))
    .limit(1)
  return row
}

import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type RequestRow, requests } from './tables.ts'

/** Everything asked and not settled, the longest waiting first; then those settled, latest first. */
export async function listRequests(db: TenantDb): Promise<{ open: RequestRow[]; settled: RequestRow[] }> {
  const open = await db.select().from(requests).where(isNull(requests.settledAt)).orderBy(asc(requests.id))
  const settled = await db
    .select()
    .from(requests)
    .where(sql`${requests.settledAt} is not null`)
    .orderBy(sql`${requests.settledAt} desc, ${requests.id} desc`)
    .limit(50)
  return { open, settled }
}

export async function findRequest(db: TenantDb, id: string): Promise<RequestRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(requests).where(eq(requests.id, id))
  return row
}

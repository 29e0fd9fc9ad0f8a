import { sql } from 'drizzle-orm'
import type { TenantDb } from './tenant.ts'

/**
 * The names of the communities served, in the order they were added. They are the partnership's to keep; the
 * rooms below it, such as people, may only name them.
 */
export async function communityNames(db: TenantDb): Promise<{ id: string; name: string }[]> {
  return db.kept('communities by name', async () => {
    const { rows } = await db.execute<{ id: string; name: string }>(
      sql`select id, name from communities order by created_at, id`,
    )
    return rows
  })
}

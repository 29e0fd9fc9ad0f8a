import { sql } from 'drizzle-orm'
import { forgetNames, removedName } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'

/** Somebody was removed: their counts stay, with the place they counted at and without their name. */
export async function forgetCounting(db: TenantDb, person: Forgotten): Promise<void> {
  await forgetNames(db, person, [{ table: 'unmet_requests', columns: ['given_by'] }])
  // Whoever counts by link stands there as “name · place”.
  await db.execute(sql`
    update unmet_requests set given_by = ${removedName} || ' · ' || counted_by
    where lower(given_by) = lower(${person.name} || ' · ' || counted_by)`)
}

import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Province } from '../../listing.ts'

/**
 * Services of a list that its newer edition does not have. An edition that speaks for some provinces only says nothing
 * of services elsewhere, nor of those of which nobody knows where they are.
 */
export async function goneFrom(
  db: TenantDb,
  listId: string,
  has: readonly string[],
  provinces: readonly Province[] | undefined,
): Promise<string[]> {
  const within = provinces
    ? sql`and exists (select from services_at_locations t where t.service_id = s.id)
        and not exists (
          select from services_at_locations t join locations l on l.id = t.location_id
          where t.service_id = s.id and (l.province is null or l.province <> all(${sql.param([...provinces])}::text[])))`
    : sql``
  const { rows } = await db.execute<{ id: string }>(sql`
    select s.id from services s
    where s.list_id = ${listId}::uuid and s.unlisted_at is null
      and not (s.external_id = any(${sql.param([...has])}::text[])) ${within}
    order by s.id`)
  return rows.map(({ id }) => id)
}

/** Says of services that their list does not have them any more. Nothing else of them changes. */
export async function markGone(db: TenantDb, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const { rowCount } = await db.execute(sql`
    update services set unlisted_at = ${now.toISOString()}::timestamptz, changed_at = ${now.toISOString()}::timestamptz,
      version = version + 1
    where id = any(${sql.param([...ids])}::uuid[]) and unlisted_at is null and list_id is not null`)
  return rowCount ?? 0
}

/** So many are gone that the edition itself is doubted: a person looks first. */
export const isDoubtful = (gone: number, still: number): boolean => gone > still

import { type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'

/** Its provider says that a service `s` is not theirs, and nobody has looked into it yet. */
export const isDisputed: SQL = sql`exists (
  select from listing_mistakes m where m.service_id = s.id and m.by = 'provider' and m.settled_at is null)`

/** The organisation it is listed under answered a letter so, and nobody has confirmed it since. */
export const isRefused: SQL = sql`exists (
  select from listing_askings a join listing_letters l on l.id = a.letter_id
  where a.service_id = s.id and a.answer = 'not-ours' and l.organisation_id = s.organisation_id
    and (s.confirmed_at is null or s.confirmed_at < a.answered_at))`

/** Which of these their provider is not to be asked about again: they said that it is not theirs. */
export async function notTheirs(db: TenantDb, serviceIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select s.id from services s where s.id = any(${sql.param([...serviceIds])}::uuid[]) and (${isDisputed} or ${isRefused})`)
  return new Set(rows.map(({ id }) => id))
}

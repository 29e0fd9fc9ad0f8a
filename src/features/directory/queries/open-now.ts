import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { hoursOf, minuteOfWeek, openAt, wallAt } from '../hours/index.ts'
import type { LocationFields, ServiceFields } from '../origin.ts'

// Hours that are not the same week after week are read one by one: more than these are left to the week they say.
const mostAsked = 5_000

interface Irregular {
  id: string
  listing: ServiceFields
  places: LocationFields[] | null
}

/** Which of those asked for keep hours that are not the same every week, and are open now by them. */
export async function openNow(db: TenantDb, { at, zone }: { at: Date; zone: string }, asked: string) {
  const wall = wallAt(zone, at)
  const minute = minuteOfWeek(wall)
  const { rows } = await db.execute<Irregular & Record<string, unknown>>(sql`
    select t.id, s.listing, (
      select jsonb_agg(l.listing order by st.id) from services_at_locations st join locations l on l.id = st.location_id
      where st.service_id = t.id) as places
    from service_keys t join services s on s.id = t.id
    where t.open_week @> ${minute}::int and t.keys @@ ${asked}::tsquery
      and not (t.open_exact and coalesce(t.open_from <= ${wall.day}, true) and coalesce(t.open_until >= ${wall.day}, true))
    order by t.id limit ${mostAsked}`)
  const open = rows.filter(
    ({ listing, places }) => openAt(hoursOf(listing, places ?? []), at, zone).is === 'open',
  )
  return { minute, today: wall.day, ids: open.map(({ id }) => id) }
}

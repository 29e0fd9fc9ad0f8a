import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type ListRow, serviceLists } from '../../tables.ts'

/**
 * Says whether the names and e-mail addresses of a list's contact persons may go out with its services. Gives the list;
 * undefined where there is no such list. Said twice, it is said once.
 */
export async function settlePersons(
  db: TenantDb,
  actor: Actor,
  listId: string,
  persons: 'pass-on' | 'hold-back',
  now: Date,
): Promise<ListRow | undefined> {
  if (!isId(listId)) return undefined
  const held = persons === 'hold-back'
  const { personsHeldAt } = serviceLists
  const [changed] = await db
    .update(serviceLists)
    .set({
      personsHeldBy: held ? actor.name : null,
      personsHeldAt: held ? now : null,
      changedAt: now,
    })
    .where(and(eq(serviceLists.id, listId), held ? isNull(personsHeldAt) : isNotNull(personsHeldAt)))
    .returning()
  if (changed) {
    await markTold(db, listId, now)
    await record(db, actor, now, 'directory.persons-settled', { subject: listId, detail: { persons } })
    return changed
  }
  const [list] = await db.select().from(serviceLists).where(eq(serviceLists.id, listId))
  return list
}

/** What goes out of a list's services, places and organizations is another now: whoever follows us is to ask again. */
async function markTold(db: TenantDb, listId: string, now: Date): Promise<void> {
  await db.execute(sql`
    update services s set changed_at = ${now.toISOString()}::timestamptz
    where s.list_id = ${listId}::uuid
      or s.organisation_id in (select o.organisation_id from listed_organisations o where o.list_id = ${listId}::uuid)
      or exists (select from services_at_locations t join locations l on l.id = t.location_id
        where t.service_id = s.id and l.list_id = ${listId}::uuid)`)
}

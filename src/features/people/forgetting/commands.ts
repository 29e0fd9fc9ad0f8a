import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { links } from '#platform/links/tables.ts'
import { fold } from '#platform/text.ts'
import { findPerson } from '../queries.ts'
import { persons } from '../tables.ts'

/** What stands in rosters, minutes and lists where the name was. */
export const removedName = 'Person removed · Personne retirée'

/**
 * Removes a person: the name gives way to a mark, the ways to reach them go, and the links they were sent open
 * nothing any more. The row stays, so that rosters, minutes and counts stay true. It cannot be taken back.
 */
export async function forgetPerson(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'already-removed' }> {
  const before = await findPerson(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const removed = await db
    .update(persons)
    .set({
      name: removedName,
      folded: fold(removedName),
      email: null,
      phone: null,
      title: null,
      version: sql`${persons.version} + 1`,
      changedAt: now,
      forgottenAt: now,
      forgottenBy: actor.name,
    })
    .where(and(eq(persons.id, id), isNull(persons.forgottenAt)))
    .returning({ id: persons.id })
  if (removed.length === 0) return { ok: false, why: 'already-removed' }
  if (before.email)
    await db
      .update(links)
      .set({
        recipientName: removedName,
        recipientEmail: '',
        revokedAt: sql`coalesce(${links.revokedAt}, ${now.toISOString()}::timestamptz)`,
      })
      .where(eq(sql`lower(${links.recipientEmail})`, before.email.toLowerCase()))
  await record(db, actor, now, 'person.removed', { subject: id })
  return { ok: true }
}

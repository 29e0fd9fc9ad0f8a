import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { links } from '#platform/links/tables.ts'
import { mails } from '#platform/mail/tables.ts'
import { fold } from '#platform/text.ts'
import { findPerson } from '../queries.ts'
import { organisations, persons } from '../tables.ts'
import { forgetNames, isTheirOwn, removedName } from './names.ts'

/**
 * Removes a person: the name gives way to a mark, the ways to reach them go, the links they were sent open
 * nothing any more, and letters to them are kept without address or text. The row stays, so that rosters, minutes
 * and counts stay true. It cannot be taken back.
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
  await forgetNames(db, before, [{ table: 'links', columns: ['sent_by'] }])
  if (before.email)
    await db
      .update(mails)
      .set({
        ...{ toName: removedName, toEmail: '', subject: removedName, text: '', html: '', calendar: null },
        state: sql`case ${mails.state} when 'queued' then 'failed' else ${mails.state} end`,
        failedAt: sql`case ${mails.state} when 'queued' then ${now.toISOString()}::timestamptz else ${mails.failedAt} end`,
      })
      .where(eq(sql`lower(${mails.toEmail})`, before.email.toLowerCase()))
  if (before.email && isTheirOwn(before.email, before.name))
    await db
      .update(organisations)
      .set({ email: null, version: sql`${organisations.version} + 1`, changedAt: now })
      .where(eq(sql`lower(${organisations.email})`, before.email.toLowerCase()))
  await record(db, actor, now, 'person.removed', { subject: id })
  return { ok: true }
}

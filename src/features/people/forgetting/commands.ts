import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'
import { links } from '#platform/links/tables.ts'
import { mails } from '#platform/mail/tables.ts'
import { fold } from '#platform/text.ts'
import { findPerson } from '../queries.ts'
import { organisations, persons } from '../tables.ts'
import { isTheirOwn, removedName } from './names.ts'

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
  if (before.email) await closePost(db, before.email, now)
  await forgetNames(db, before, [{ table: 'links', columns: ['sent_by'] }])
  if (before.email && isTheirOwn(before.email, before.name))
    await db
      .update(organisations)
      .set({ email: null, version: sql`${organisations.version} + 1`, changedAt: now })
      .where(eq(sql`lower(${organisations.email})`, before.email.toLowerCase()))
  await record(db, actor, now, 'person.removed', { subject: id })
  return { ok: true }
}

/** Links sent to an address open nothing any more; letters to it are kept without address or text, and do not go. */
export async function closePost(db: TenantDb, email: string, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  await db
    .update(links)
    .set({
      recipientName: removedName,
      recipientEmail: '',
      revokedAt: sql`coalesce(${links.revokedAt}, ${at})`,
    })
    .where(eq(sql`lower(${links.recipientEmail})`, email.toLowerCase()))
  await db
    .update(mails)
    .set({
      ...{ toName: removedName, toEmail: '', subject: removedName, text: '', html: '', calendar: null },
      state: sql`case ${mails.state} when 'queued' then 'failed' else ${mails.state} end`,
      failedAt: sql`case ${mails.state} when 'queued' then ${at} else ${mails.failedAt} end`,
    })
    .where(eq(sql`lower(${mails.toEmail})`, email.toLowerCase()))
}

/** Where a room writes down, as text, who did something. */
export interface NamesIn {
  table: string
  columns: readonly string[]
  /** The column that says for which organisation they did: one of the same name there keeps theirs. */
  organisation?: string
}

const sameName = (column: ReturnType<typeof sql>, name: string) =>
  sql`lower(btrim(${column})) = ${name.trim().toLowerCase()}`

/** Nobody else who goes by this name is known at the organisation a column names. */
export const nobodyElseAt = (
  organisation: ReturnType<typeof sql>,
  { id, name }: Forgotten,
) => sql`not exists (
  select from ${persons} other where other.folded = ${fold(name)} and other.id <> ${id}::uuid
    and other.forgotten_at is null and other.organisation_id = ${organisation})`

/** Puts the mark where somebody who is being forgotten stands by name. */
export async function forgetNames(
  db: TenantDb,
  person: Forgotten,
  places: readonly NamesIn[],
): Promise<void> {
  for (const { table, columns, organisation } of places)
    for (const column of columns) {
      const alone = organisation ? nobodyElseAt(sql`t.${sql.identifier(organisation)}`, person) : sql`true`
      await db.execute(sql`
        update ${sql.identifier(table)} t set ${sql.identifier(column)} = ${removedName}
        where ${sameName(sql`t.${sql.identifier(column)}`, person.name)} and ${alone}`)
    }
}

/** Takes the mark for the recipient, and no address, where letters to somebody who is being forgotten are kept. */
export async function forgetRecipients(
  db: TenantDb,
  { email }: Forgotten,
  tables: readonly string[],
): Promise<void> {
  if (!email) return
  for (const table of tables)
    await db.execute(sql`
      update ${sql.identifier(table)} set recipient_name = ${removedName}, recipient_email = ''
      where lower(recipient_email) = ${email.toLowerCase()}`)
}

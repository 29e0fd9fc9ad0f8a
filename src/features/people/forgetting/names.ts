import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'
import { fold } from '#platform/text.ts'
import { persons } from '../tables.ts'

/** What stands in rosters, minutes and lists where the name was. */
export const removedName = 'Person removed · Personne retirée'

/**
 * Whether an address is somebody’s own rather than a house’s mailbox: a part of their name, three letters at least,
 * stands before the @.
 */
export function isTheirOwn(email: string, name: string): boolean {
  const mailbox = fold(email.split('@')[0] ?? '')
  return fold(name)
    .split(/[^\p{L}]+/u)
    .some(part => part.length >= 3 && mailbox.includes(part))
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

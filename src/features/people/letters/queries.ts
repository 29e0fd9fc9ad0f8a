import { and, inArray, isNull, or, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { fold } from '#platform/text.ts'
import { persons } from '../tables.ts'

export interface Known {
  id: string
  name: string
  email: string | null
}

/** The persons that letters were meant for: by the address they went to, else by their name where only one bears it. */
export async function addressees(
  db: TenantDb,
  letters: readonly { id: string; toName: string; toEmail: string }[],
): Promise<Map<string, Known>> {
  if (letters.length === 0) return new Map()
  const emails = letters.map(({ toEmail }) => toEmail.toLowerCase())
  const names = letters.map(({ toName }) => fold(toName)).filter(name => name !== '')
  const rows = await db
    .select({ id: persons.id, name: persons.name, folded: persons.folded, email: persons.email })
    .from(persons)
    .where(
      and(
        isNull(persons.forgottenAt),
        or(inArray(sql`lower(${persons.email})`, emails), inArray(persons.folded, names)),
      ),
    )
  const known = new Map<string, Known>()
  for (const { id, toName, toEmail } of letters) {
    const named = rows.filter(({ folded }) => folded === fold(toName))
    const who =
      rows.find(({ email }) => email?.toLowerCase() === toEmail.toLowerCase()) ??
      (named.length === 1 ? named[0] : undefined)
    if (who) known.set(id, who)
  }
  return known
}

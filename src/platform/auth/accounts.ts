import { eq } from 'drizzle-orm'
import type { SiteDb } from '../db/tenant.ts'
import type { Account } from '../http/view.ts'
import { newId } from '../id.ts'
import type { Tongue } from '../text.ts'
import { user } from './tables.ts'

/** Only case is folded: accents and dots may name different mailboxes. */
export const foldEmail = (written: string): string => written.trim().toLowerCase()

export interface KnownAccount extends Account {
  readonly tongue: Tongue
  readonly verified: boolean
}

const shape = (row: typeof user.$inferSelect): KnownAccount => ({
  id: row.id,
  name: row.name,
  email: row.writtenEmail,
  tongue: row.tongue,
  verified: row.emailVerified,
})

export async function accountByEmail(db: SiteDb, email: string): Promise<KnownAccount | undefined> {
  const [row] = await db
    .select()
    .from(user)
    .where(eq(user.email, foldEmail(email)))
  return row && shape(row)
}

export async function findAccount(db: SiteDb, id: string): Promise<KnownAccount | undefined> {
  const [row] = await db.select().from(user).where(eq(user.id, id))
  return row && shape(row)
}

/**
 * Finds the account of an e-mail address or makes one, whose address counts as verified once a link sent to it was
 * used. An account that exists keeps its own name and language.
 */
export async function accountFor(
  db: SiteDb,
  who: { email: string; name: string; tongue: Tongue },
  now: Date = new Date(),
): Promise<KnownAccount> {
  await db
    .insert(user)
    .values({
      id: newId(),
      name: who.name.trim(),
      email: foldEmail(who.email),
      writtenEmail: who.email.trim(),
      emailVerified: false,
      tongue: who.tongue,
      twoFactorEnabled: false,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: user.email })
  const account = await accountByEmail(db, who.email)
  if (!account) throw new Error('The account just made is not there')
  return account
}

export async function changeAccount(
  db: SiteDb,
  id: string,
  change: { name: string; tongue: Tongue },
  now: Date,
): Promise<void> {
  await db
    .update(user)
    .set({ ...change, updatedAt: now })
    .where(eq(user.id, id))
}

import { getAuthenticatorName } from '@better-auth/passkey'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { SiteDb } from '../db/tenant.ts'
import { account, passkey, session, twoFactor, user } from './tables.ts'

export interface AccountFacts {
  name: string
  tongue: string
  hasPassword: boolean
  codesOn: boolean
  passkeys: { id: string; name: string | undefined; since: Date | undefined }[]
  sessions: { id: string; userAgent: string; since: Date }[]
}

/** What the account page shows of a person's own ways in. */
export async function accountFacts(db: SiteDb, id: string, now: Date): Promise<AccountFacts> {
  const [own] = await db.select().from(user).where(eq(user.id, id))
  if (!own) throw new Error('The account of this session does not exist')
  const passwords = await db
    .select({ password: account.password })
    .from(account)
    .where(eq(account.userId, id))
  const keys = await db.select().from(passkey).where(eq(passkey.userId, id)).orderBy(desc(passkey.createdAt))
  const open = await db
    .select()
    .from(session)
    .where(and(eq(session.userId, id), gt(session.expiresAt, now)))
    .orderBy(desc(session.createdAt))
  return {
    name: own.name,
    tongue: own.tongue,
    hasPassword: passwords.some(({ password }) => password !== null),
    codesOn: own.twoFactorEnabled,
    passkeys: keys.map(key => ({
      id: key.id,
      name: key.name || getAuthenticatorName(key.aaguid) || undefined,
      since: key.createdAt ?? undefined,
    })),
    sessions: open.map(each => ({ id: each.id, userAgent: each.userAgent ?? '', since: each.createdAt })),
  }
}

/** Ends one session of this account, or all but one; says how many. */
export async function endSessions(
  db: SiteDb,
  accountId: string,
  which: { only: string } | { allBut: string },
): Promise<number> {
  const chosen = 'only' in which ? eq(session.id, which.only) : ne(session.id, which.allBut)
  const ended = await db
    .delete(session)
    .where(and(eq(session.userId, accountId), chosen))
    .returning({ id: session.id })
  return ended.length
}

/** Takes a passkey away from its own account; false when it has no such passkey. */
export async function removePasskey(db: SiteDb, accountId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(passkey)
    .where(and(eq(passkey.userId, accountId), eq(passkey.id, id)))
    .returning({ id: passkey.id })
  return gone.length > 0
}

/** Forgets a set-up of codes that was begun and never confirmed. */
export async function forgetUnconfirmedCodes(db: SiteDb, accountId: string): Promise<void> {
  await db.delete(twoFactor).where(and(eq(twoFactor.userId, accountId), eq(twoFactor.verified, false)))
}

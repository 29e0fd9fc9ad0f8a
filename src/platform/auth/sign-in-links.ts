import { and, eq, isNull, lt } from 'drizzle-orm'
import type { SiteDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import { findAccount, type KnownAccount } from './accounts.ts'
import { session, signInLink, signInRequest, user, verification } from './tables.ts'
import { hashOfToken, newToken } from './token.ts'

export const mailedLinkMinutes = 15

export type LinkState =
  | { state: 'open'; account: KnownAccount; to: string }
  | { state: 'expired' | 'used' | 'revoked' | 'altered' }

/**
 * Makes a link that signs this account in once, within some minutes, after its button is pressed. Only the token's
 * hash is kept. Making it again under the same id replaces the earlier link.
 */
export async function makeSignInLink(
  db: SiteDb,
  link: { id?: string; accountId: string; origin: string; minutes: number; to?: string },
  now: Date,
): Promise<string> {
  const token = newToken()
  const values = {
    userId: link.accountId,
    tokenHash: hashOfToken(token),
    toPath: link.to ?? '/',
    madeAt: now,
    expiresAt: new Date(now.getTime() + link.minutes * 60_000),
  }
  await db
    .insert(signInLink)
    .values({ id: link.id ?? newId(), ...values })
    .onConflictDoUpdate({ target: signInLink.id, set: values, setWhere: isNull(signInLink.usedAt) })
  return `${link.origin}/sign-in/link/${token}`
}

/** A link for `porchlight sign-in-link` and for printing at the start of a demonstration. */
export const signInLinkFor = (
  db: SiteDb,
  accountId: string,
  origin: string,
  now: Date,
  minutes: number,
): Promise<string> => makeSignInLink(db, { accountId, origin, minutes }, now)

/** Reads a link without using it. */
export async function readSignInLink(db: SiteDb, token: string, now: Date): Promise<LinkState> {
  const [link] = await db
    .select()
    .from(signInLink)
    .where(eq(signInLink.tokenHash, hashOfToken(token)))
  if (!link) return { state: 'altered' }
  if (link.usedAt) return { state: 'used' }
  if (link.revokedAt) return { state: 'revoked' }
  if (link.expiresAt <= now) return { state: 'expired' }
  const account = await findAccount(db, link.userId)
  return account ? { state: 'open', account, to: link.toPath } : { state: 'altered' }
}

/** Uses a link up: of any number of people pressing at once, one gets in. The address is now verified. */
export async function useSignInLink(db: SiteDb, token: string, now: Date): Promise<LinkState> {
  const found = await readSignInLink(db, token, now)
  if (found.state !== 'open') return found
  const taken = await db
    .update(signInLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInLink.tokenHash, hashOfToken(token)),
        isNull(signInLink.usedAt),
        isNull(signInLink.revokedAt),
      ),
    )
    .returning({ id: signInLink.id })
  if (taken.length === 0) return { state: 'used' }
  await db.update(user).set({ emailVerified: true, updatedAt: now }).where(eq(user.id, found.account.id))
  return found
}

/** Makes an account's unused links worthless. */
export async function revokeSignInLinks(db: SiteDb, accountId: string, now: Date): Promise<void> {
  await db
    .update(signInLink)
    .set({ revokedAt: now })
    .where(and(eq(signInLink.userId, accountId), isNull(signInLink.usedAt), isNull(signInLink.revokedAt)))
}

/** Clears away what ran out: links and unanswered requests after a week, challenges after a day, sessions at once. */
export async function forgetWhatRanOut(db: SiteDb, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await db.delete(signInLink).where(lt(signInLink.expiresAt, before(7)))
  await db.delete(signInRequest).where(lt(signInRequest.askedAt, before(7)))
  await db.delete(verification).where(lt(verification.expiresAt, before(1)))
  await db.delete(session).where(lt(session.expiresAt, now))
}

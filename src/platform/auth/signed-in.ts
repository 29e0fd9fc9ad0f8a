import { and, eq, gt } from 'drizzle-orm'
import { parseSigned } from 'hono/utils/cookie'
import type { Database } from '../db/database.ts'
import type { SiteDb } from '../db/tenant.ts'
import type { Account } from '../http/view.ts'
import { cookiePrefix } from './engine.ts'
import type { Sessions } from './sessions.ts'
import { session, user } from './tables.ts'
import { hashOfToken } from './token.ts'

interface SignedIn {
  readonly account: Account
  readonly sessionId: string
  readonly signedInAt: Date
}

/** The session behind a token: one look into one index. */
async function sessionByToken(db: SiteDb, token: string, now: Date): Promise<SignedIn | undefined> {
  const [row] = await db
    .select({
      id: user.id,
      name: user.name,
      email: user.writtenEmail,
      sessionId: session.id,
      signedInAt: session.createdAt,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, hashOfToken(token)), gt(session.expiresAt, now)))
  if (!row) return undefined
  const { sessionId, signedInAt, ...account } = row
  return { account, sessionId, signedInAt }
}

export interface CookieSessions extends Sessions {
  signedIn(headers: Headers): Promise<SignedIn | undefined>
  readonly cookieName: string
}

/** Sessions by cookie. A cookie we did not sign costs no question to the database. */
export function sessionsOver(parts: {
  database: Database
  origin: string
  secret: string
  now: () => Date
}): CookieSessions {
  const cookieName = `${cookiePrefix(parts.origin)}.session_token`
  const hasCookie = (headers: Headers) => (headers.get('cookie') ?? '').includes(`${cookieName}=`)
  const signedIn = async (headers: Headers) => {
    if (!hasCookie(headers)) return undefined
    const cookies = await parseSigned(headers.get('cookie') ?? '', parts.secret, cookieName)
    const token = cookies[cookieName]
    if (!token) return undefined
    return parts.database.onSite('read', db => sessionByToken(db, token, parts.now()))
  }
  return { cookieName, hasCookie, signedIn, accountOf: async headers => (await signedIn(headers))?.account }
}

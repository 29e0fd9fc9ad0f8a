import { eq } from 'drizzle-orm'
import { getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from '../http/env.ts'
import { isSpoken } from '../http/language.ts'
import type { Engine } from './engine.ts'
import type { CookieSessions } from './signed-in.ts'
import { session } from './tables.ts'

/** What the routes work with. */
export interface Doors {
  readonly engine: Engine
  readonly sessions: CookieSessions
  readonly origin: string
}

export interface Answered {
  headers: Headers
  response: unknown
}

/** Hands the engine's cookies on to the browser. */
export function keepCookies(c: AppContext, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true })
}

/** After somebody proved who they are: on to the code where they set one up, else to the page they wanted. */
export async function afterProof(
  c: AppContext,
  doors: Doors,
  answered: Answered,
  to: string,
): Promise<string> {
  keepCookies(c, answered.headers)
  const { response } = answered
  if (response && typeof response === 'object' && 'twoFactorRedirect' in response)
    return `/sign-in/code?to=${encodeURIComponent(to)}`
  await afterEntering(c, doors)
  return to
}

/** The session somebody had before in this browser ends with the new one. */
export async function afterEntering(c: AppContext, doors: Doors): Promise<void> {
  const before = await doors.sessions.signedIn(c.req.raw.headers)
  if (before)
    await c.var.database.onSite('write', db => db.delete(session).where(eq(session.id, before.sessionId)))
}

/** A person who never chose a language here gets the one their account is in. */
export function speakAs(c: AppContext, tongue: string): void {
  if (!getCookie(c, 'lang') && isSpoken(tongue))
    setCookie(c, 'lang', tongue, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true })
}

import { setCookie } from 'hono/cookie'
import type { AppContext } from './env.ts'

/** Goes to a page and says there, once, what was done. */
export function redirectSaying(c: AppContext, path: string, sentence: string): Response {
  setCookie(c, 'notice', sentence, { path: '/', maxAge: 60, sameSite: 'Lax', httpOnly: true })
  return c.redirect(path, 303)
}

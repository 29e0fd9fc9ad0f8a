import { getCookie, setCookie } from 'hono/cookie'
import { isTongue, type Tongue } from '../text.ts'
import type { AppContext } from './env.ts'
import { isOpen } from './open-to.ts'

/** Languages the program itself speaks; content may be in others. */
export const spoken = ['en', 'fr', 'ar'] as const satisfies readonly Tongue[]
export const isSpoken = (written: string | undefined): written is Tongue =>
  isTongue(written) && (spoken as readonly Tongue[]).includes(written)

/** Languages in which staff words are complete. */
const workedIn = ['en', 'fr'] as const satisfies readonly Tongue[]
export const isWorkedIn = (tongue: Tongue) => (workedIn as readonly Tongue[]).includes(tongue)

/** The language asked for in the address, else chosen before, else the browser's first that we speak, else English. */
export function chooseTongue(c: AppContext): Tongue {
  const asked = c.req.query('lang')
  if (isSpoken(asked)) return asked
  const chosen = getCookie(c, 'lang')
  if (isSpoken(chosen)) return chosen
  for (const preference of (c.req.header('accept-language') ?? '').split(',')) {
    const language = preference.trim().slice(0, 2).toLowerCase()
    if (isSpoken(language)) return language
  }
  return 'en'
}

/** Keeps the language asked for in the address for the pages that follow. After the answer is made. */
export function rememberTongue(c: AppContext): void {
  const asked = c.req.query('lang')
  if (isOpen(c)) return
  if (isSpoken(asked) && getCookie(c, 'lang') !== asked)
    setCookie(c, 'lang', asked, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true })
}

import { APIError } from 'better-auth/api'
import type { Doors } from './entering.ts'

export type Tried = { ok: true; headers: Headers } | { ok: false; why: 'wrong' | 'over' }

const wrong = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE'])

/** Six digits are a code from the app; anything else is taken for a recovery code. */
export async function tryCode(doors: Doors, headers: Headers, written: string): Promise<Tried> {
  const digits = written.replace(/[\s-]/g, '')
  const { api } = doors.engine
  // A session of an earlier sign-in would answer for this one: only the pending step counts here.
  const pending = withoutCookie(headers, doors.sessions.cookieName)
  try {
    const { headers: answered } = /^\d{6}$/.test(digits)
      ? await api.verifyTOTP({ body: { code: digits }, headers: pending, returnHeaders: true })
      : await api.verifyBackupCode({ body: { code: written.trim() }, headers: pending, returnHeaders: true })
    return { ok: true, headers: answered }
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    return { ok: false, why: wrong.has(error.body?.code ?? '') ? 'wrong' : 'over' }
  }
}

function withoutCookie(headers: Headers, name: string): Headers {
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).filter(pair => !pair.startsWith(`${name}=`))
  const copy = new Headers(headers)
  copy.set('cookie', kept.join('; '))
  return copy
}

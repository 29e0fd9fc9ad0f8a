import { describe, expect, test } from 'vitest'
import { signInDesk } from '#test/sign-in-desk.ts'

describe('over https', () => {
  const desk = signInDesk('https://lip.example')

  test('every cookie of signing in is bound to this host, hidden from scripts, and not sent along from other sites', async () => {
    const visitor = desk.visitor()
    const entered = await visitor.post(await desk.link((await desk.account()).id))
    const asked = await visitor.postJson('/sign-in/passkey/options', {})
    const cookies = [...entered.headers.getSetCookie(), ...asked.headers.getSetCookie()].filter(
      cookie => !cookie.startsWith('lang='),
    )
    expect(cookies.map(cookie => cookie.split('=')[0])).toEqual([
      '__Host-porchlight.session_token',
      '__Host-porchlight.better-auth-passkey',
    ])
    for (const cookie of cookies) {
      for (const flag of [/; Secure/i, /; HttpOnly/i, /; SameSite=Lax/i, /; Path=\/(;|$)/i])
        expect(cookie).toMatch(flag)
      expect(cookie).not.toMatch(/domain=/i)
    }
    expect((await visitor.open('/account')).status).toBe(200)
    const out = await visitor.post('/sign-out')
    expect(out.headers.getSetCookie()[0]).toMatch(/^__Host-porchlight\.session_token=;.*Secure/)
  })

  test('a sign-in sent from another site is refused', async () => {
    const path = await desk.link((await desk.account()).id)
    const foreign = await desk
      .visitor()
      .open(path, { method: 'POST', headers: { origin: 'https://evil.example' } })
    expect(foreign.status).toBe(403)
    expect(await desk.rows('select used_at from auth.sign_in_link')).toEqual([{ used_at: null }])
  })
})

import { describe, expect, test } from 'vitest'
import { signInDesk } from '#test/sign-in-desk.ts'
import { revokeSignInLinks } from './sign-in-links.ts'

const desk = signInDesk()
const sessions = () => desk.rows('select * from auth.session')
const signedInAs = async (cookies: Map<string, string>) => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return desk.auth.sessions.accountOf(new Headers({ cookie }))
}

describe('a sign-in link', () => {
  test('given a known address, when the link in the letter is opened and its button pressed, then that person is in', async () => {
    const account = await desk.account()
    const visitor = desk.visitor()
    const asked = await visitor.post('/sign-in', { email: 'marie@example.CA', to: '/peterborough/plan' })
    expect(asked.status).toBe(303)
    await desk.work()
    expect(desk.letters).toHaveLength(1)
    expect(desk.letters[0]).toMatchObject({ to: { email: 'Marie@Example.ca' }, subject: 'Your sign-in link' })
    const path = desk.letters[0]?.text.match(/\/sign-in\/link\/[\w-]+/)?.[0] ?? ''

    const page = await visitor.open(path)
    expect(await page.text()).toContain('Sign in as Marie Tremblay')
    const entered = await visitor.post(path)
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/peterborough/plan')
    expect(await signedInAs(visitor.cookies)).toEqual({
      id: account.id,
      name: 'Marie Tremblay',
      email: 'Marie@Example.ca',
    })
    expect(await desk.rows('select email_verified from auth.user')).toEqual([{ email_verified: true }])
  })

  test('opening it changes nothing, however often: mail scanners open links', async () => {
    const path = await desk.link((await desk.account()).id)
    const before = await desk.rows('select * from auth.sign_in_link')
    for (let n = 0; n < 3; n++) {
      const visitor = desk.visitor()
      expect((await visitor.open(path)).status).toBe(200)
      expect(visitor.cookies.size).toBe(0)
    }
    expect(await desk.rows('select * from auth.sign_in_link')).toEqual(before)
    expect(await sessions()).toEqual([])
    expect((await desk.visitor().post(path)).status).toBe(303)
  })

  test.each([
    ['used', 'already used'],
    ['expired', 'too old'],
    ['revoked', 'withdrawn'],
    ['altered', 'not complete'],
  ])('%s: says so, lets nobody in, and leads to a new one', async (state, says) => {
    const { id } = await desk.account()
    let path = await desk.link(id)
    if (state === 'used') await desk.visitor().post(path)
    if (state === 'expired') desk.now = new Date(desk.now.getTime() + 15 * 60_000)
    if (state === 'revoked') await desk.database.onSite('write', db => revokeSignInLinks(db, id, desk.now))
    if (state === 'altered') path = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A')
    const before = (await sessions()).length
    for (const answer of [await desk.visitor().open(path), await desk.visitor().post(path)]) {
      expect(answer.status).toBe(410)
      const page = await answer.text()
      expect(page).toContain(says)
      expect(page).toContain('href="/sign-in"')
    }
    expect(await sessions()).toHaveLength(before)
  })

  test('pressed by many at once lets one in', async () => {
    const path = await desk.link((await desk.account()).id)
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.visitor().post(path)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410, 410, 410])
    expect(await sessions()).toHaveLength(1)
  })

  test('work done twice writes again, and only the later link works', async () => {
    await desk.account()
    await desk.visitor().post('/sign-in', { email: 'marie@example.ca' })
    const [job] = await desk.rows('select data from pgboss.job where name = $1', ['auth.sign-in-link'])
    await desk.work()
    await desk.rows(
      `insert into auth.sign_in_request (id, written_email, tongue, to_path, asked_at) values ($1, 'marie@example.ca', 'en', '/', now())`,
      [job?.data.request],
    )
    await desk.database.onSite('write', async db => {
      const { enqueueOnSite } = await import('../jobs/enqueue.ts')
      await enqueueOnSite(db, 'auth.sign-in-link', { request: job?.data.request })
    })
    await desk.work()
    const [first = '', second = ''] = desk.letters.map(
      ({ text }) => text.match(/\/sign-in\/link\/[\w-]+/)?.[0] ?? '',
    )
    expect(desk.letters[0]?.messageId).toBe(desk.letters[1]?.messageId)
    expect((await desk.visitor().post(first)).status).toBe(410)
    expect((await desk.visitor().post(second)).status).toBe(303)
  })

  test('the database holds neither link nor session in a form that lets anybody in', async () => {
    const path = await desk.link((await desk.account()).id)
    const visitor = desk.visitor()
    await visitor.post(path)
    const token =
      decodeURIComponent(visitor.cookies.get('porchlight.session_token') ?? '').split('.')[0] ?? ''
    expect(token.length).toBeGreaterThan(20)
    const held = JSON.stringify([await sessions(), await desk.rows('select * from auth.sign_in_link')])
    expect(held).not.toContain(token)
    expect(held).not.toContain(path.split('/').at(-1))
  })
})

test('what ran out is cleared away with the next letter', async () => {
  const { id } = await desk.account()
  await desk.enter(id)
  await desk.link(id)
  await desk.visitor().postJson('/sign-in/passkey/options', {})
  await desk.rows("update auth.session set expires_at = now() - interval '1 day'")
  desk.now = new Date(desk.now.getTime() + 8 * 86_400_000)
  await desk.visitor().post('/sign-in', { email: 'stranger@example.ca' })
  await desk.work()
  for (const table of ['session', 'sign_in_link', 'sign_in_request', 'verification'])
    expect([table, await desk.rows(`select * from auth.${table}`)]).toEqual([table, []])
})

describe('whether an address is known', () => {
  test('makes no difference to the answer', async () => {
    await desk.account()
    const answers = await Promise.all(
      ['marie@example.ca', 'stranger@example.ca'].map(async email => {
        const visitor = desk.visitor()
        const asked = await visitor.post('/sign-in', { email })
        const headers = [...asked.headers].filter(([name]) => name !== 'x-request-id')
        const page = await visitor.open(asked.headers.get('location') ?? '')
        return { status: asked.status, headers, body: await asked.text(), page: await page.text() }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
    await desk.work()
    expect(desk.letters.map(({ to }) => to.email)).toEqual(['Marie@Example.ca'])
    expect(await desk.rows('select * from auth.user')).toHaveLength(1)
    expect(await desk.rows('select * from auth.sign_in_request')).toEqual([])
  })

  test('makes no difference to a wrong password either', async () => {
    await desk.account()
    const [known, unknown] = await Promise.all(
      ['marie@example.ca', 'stranger@example.ca'].map(async email => {
        const answer = await desk
          .visitor()
          .post('/sign-in/password', { email, password: 'wrong horse battery' })
        return [
          answer.status,
          (await answer.text()).replaceAll(email, '').replace(/name="_once" value="[^"]*"/, ''),
        ]
      }),
    )
    expect(known).toEqual(unknown)
    expect(known?.[0]).toBe(422)
  })
})

describe('where one goes after signing in', () => {
  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%09//evil',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/sign-out',
    '/..//evil.example',
  ])('%j is not taken for a page of this site that may be asked for', async to => {
    await desk.account()
    const visitor = desk.visitor()
    await visitor.post('/sign-in', { email: 'marie@example.ca', to })
    await desk.work()
    const path = desk.letters[0]?.text.match(/\/sign-in\/link\/[\w-]+/)?.[0] ?? ''
    const location = (await visitor.post(path)).headers.get('location') ?? ''
    expect(new URL(location, desk.origin).origin).toBe(desk.origin)
    expect(location).toMatch(/^\/(?![/\\])/)
  })
})

describe('a session', () => {
  test('ends when the person signs out, on the server too', async () => {
    const visitor = await desk.enter((await desk.account()).id)
    const kept = new Map(visitor.cookies)
    expect(await signedInAs(kept)).toBeDefined()
    await visitor.post('/sign-out')
    expect(visitor.cookies.has('porchlight.session_token')).toBe(false)
    expect(await signedInAs(kept)).toBeUndefined()
  })

  test('with an altered cookie is nobody’s, and costs no question to the database', async () => {
    const visitor = await desk.enter((await desk.account()).id)
    const cookie = visitor.cookies.get('porchlight.session_token') ?? ''
    const altered = new Map([
      ['porchlight.session_token', cookie.startsWith('a') ? `b${cookie.slice(1)}` : `a${cookie.slice(1)}`],
    ])
    expect(await signedInAs(altered)).toBeUndefined()
  })

  test('that has run out is nobody’s', async () => {
    const visitor = await desk.enter((await desk.account()).id)
    await desk.rows("update auth.session set expires_at = now() - interval '1 second'")
    expect(await signedInAs(visitor.cookies)).toBeUndefined()
  })

  test('takes the place of the one this browser had before', async () => {
    const { id } = await desk.account()
    const visitor = await desk.enter(id)
    await visitor.post(await desk.link(id))
    expect(await sessions()).toHaveLength(1)
    expect(await signedInAs(visitor.cookies)).toBeDefined()
  })
})

test('the engine’s own addresses are not there, and nobody can sign up', async () => {
  for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/get-session'])
    expect(
      (await desk.visitor().postJson(path, { email: 'a@b.ca', password: 'long enough words', name: 'A' }))
        .status,
    ).toBe(404)
  expect(await desk.rows('select * from auth.user')).toEqual([])
})

test('too many tries are refused with the time to wait', async () => {
  const visitor = desk.visitor()
  const statuses = []
  for (let n = 0; n < 7; n++)
    statuses.push((await visitor.post('/sign-in', { email: 'a@example.ca' })).status)
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429])
})

test('one address is one account, however its letters are cased', async () => {
  const first = await desk.account('Zoë.Ng@Example.ca')
  const second = await desk.account('ZOË.NG@EXAMPLE.CA', 'Another name')
  const other = await desk.account('Zoe.Ng@example.ca')
  expect(second).toEqual(first)
  expect(first.email).toBe('Zoë.Ng@Example.ca')
  expect(other.id).not.toBe(first.id)
})

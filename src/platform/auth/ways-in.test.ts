import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Authenticator } from '#test/authenticator.ts'
import { signInDesk, type Visitor } from '#test/sign-in-desk.ts'
import { enter } from './enter.ts'

const desk = signInDesk()
const password = 'correct horse battery staple'

/** RFC 6238 over the key as the page shows it. */
function codeNow(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function withCodes(visitor: Visitor, fields: Record<string, string> = {}) {
  const page = await (await visitor.post('/account/codes', fields)).text()
  const secret = page.match(/<code dir="ltr">([A-Z2-7]+)/)?.[1] ?? ''
  const recovery = [...page.matchAll(/<code>([\w-]+)<\/code>/g)].map(([, code]) => code ?? '')
  expect(page).toContain('<svg')
  const confirmed = await visitor.post('/account/codes/confirmation', { code: codeNow(secret) })
  expect(confirmed.headers.get('location')).toBe('/account')
  return { secret, recovery }
}

async function withPasskey(visitor: Visitor): Promise<Authenticator> {
  const key = new Authenticator(desk.origin)
  const options = await (await visitor.postJson('/account/passkeys/options', {})).json()
  const added = await visitor.postJson('/account/passkeys', {
    response: key.create(options.challenge),
    name: 'Phone',
  })
  expect(await added.json()).toEqual({ to: '/account' })
  return key
}

async function enterWithKey(visitor: Visitor, key: Authenticator, to = '/peterborough') {
  const options = await (await visitor.postJson('/sign-in/passkey/options', {})).json()
  return visitor.postJson('/sign-in/passkey', { response: key.get(options.challenge), to })
}

const isIn = async (visitor: Visitor) => (await visitor.open('/account')).status === 200

/** A person with every way in, and how each is walked. */
async function everyWay() {
  const { id } = await desk.account()
  const visitor = await desk.enter(id)
  await visitor.post('/account/password', { password })
  const key = await withPasskey(visitor)
  const ways: Record<string, (visitor: Visitor) => Promise<string | null>> = {
    link: async someone => (await someone.post(await desk.link(id))).headers.get('location'),
    password: async someone =>
      (await someone.post('/sign-in/password', { email: 'MARIE@example.ca', password })).headers.get(
        'location',
      ),
    passkey: async someone => (await (await enterWithKey(someone, key, '/')).json()).to,
  }
  return { id, visitor, ways, key }
}

describe('without codes', () => {
  test.each(['link', 'password', 'passkey'])('a %s is enough', async way => {
    const { ways } = await everyWay()
    const someone = desk.visitor()
    expect(await ways[way]?.(someone)).toBe('/')
    expect(await isIn(someone)).toBe(true)
  })
})

describe('with codes on', () => {
  test.each(['link', 'password', 'passkey'])('a %s alone is not enough; with the code it is', async way => {
    const { visitor, ways } = await everyWay()
    const { secret } = await withCodes(visitor, { password })
    const someone = desk.visitor()
    expect(await ways[way]?.(someone)).toBe('/sign-in/code?to=%2F')
    expect(await isIn(someone)).toBe(false)
    expect((await someone.post('/sign-in/code', { code: '000000' })).status).toBe(422)
    expect(await isIn(someone)).toBe(false)
    const entered = await someone.post('/sign-in/code', { code: codeNow(secret), to: '/peterborough' })
    expect(entered.headers.get('location')).toBe('/peterborough')
    expect(await isIn(someone)).toBe(true)
  })

  test('without our guard a link and a passkey walk past them: the guard is what asks', async () => {
    const { visitor, ways } = await everyWay()
    await withCodes(visitor, { password })
    const [guard] = enter.hooks.after
    if (!guard) throw new Error('there is no guard to remove')
    const { matcher } = guard
    guard.matcher = () => false
    try {
      for (const [way, past] of Object.entries({ link: true, passkey: true, password: false })) {
        const someone = desk.visitor()
        await ways[way]?.(someone)
        expect([way, await isIn(someone)]).toEqual([way, past])
      }
    } finally {
      guard.matcher = matcher
    }
  })

  test('five wrong codes end the try, and a right one no longer helps', async () => {
    const { visitor, ways } = await everyWay()
    const { secret } = await withCodes(visitor, { password })
    const someone = desk.visitor()
    await ways.link?.(someone)
    for (let n = 0; n < 5; n++) await someone.post('/sign-in/code', { code: '000000' })
    const over = await someone.post('/sign-in/code', { code: codeNow(secret) })
    expect(over.headers.get('location')).toBe('/sign-in')
    expect(await isIn(someone)).toBe(false)
  })

  test('a recovery code works once', async () => {
    const { visitor, ways } = await everyWay()
    const { recovery } = await withCodes(visitor, { password })
    expect(recovery).toHaveLength(10)
    const code = recovery[0] ?? ''
    const [first, second] = [desk.visitor(), desk.visitor()]
    for (const someone of [first, second]) {
      await ways.link?.(someone)
      await someone.post('/sign-in/code', { code })
    }
    expect([await isIn(first), await isIn(second)]).toEqual([true, false])
  })

  test('somebody else’s open session in the same browser does not answer for the code', async () => {
    const { visitor, ways } = await everyWay()
    await withCodes(visitor, { password })
    const other = await desk.enter((await desk.account('other@example.ca', 'Other')).id)
    await ways.link?.(other)
    const page = await other.open('/account')
    expect(await page.text()).not.toContain('Marie')
    expect((await other.post('/sign-in/code', { code: '000000' })).status).toBe(422)
  })

  test('they are turned off only with the password, where there is one', async () => {
    const { visitor } = await everyWay()
    await withCodes(visitor, { password })
    expect((await visitor.post('/account/codes/removal', { password: 'wrong' })).status).toBe(422)
    expect((await visitor.post('/account/codes/removal', { password })).status).toBe(303)
    expect(await desk.rows('select two_factor_enabled from auth.user')).toEqual([
      { two_factor_enabled: false },
    ])
  })
})

describe('a passkey', () => {
  test('of somebody else, for another challenge, or made up is refused', async () => {
    const { key } = await everyWay()
    const stranger = new Authenticator(desk.origin)
    const someone = desk.visitor()
    expect((await enterWithKey(someone, stranger)).status).toBe(422)
    await someone.postJson('/sign-in/passkey/options', {})
    const old = key.get(Buffer.from('another challenge').toString('base64url'))
    expect((await someone.postJson('/sign-in/passkey', { response: old })).status).toBe(422)
    for (const body of [{}, null, { response: 'x' }, { response: { id: 'a', rawId: 'a', response: {} } }])
      expect((await someone.postJson('/sign-in/passkey', body)).status).toBe(422)
    expect(await isIn(someone)).toBe(false)
  })

  test('answers for this site only', async () => {
    const { visitor } = await everyWay()
    const key = new Authenticator('https://evil.example')
    const options = await (await visitor.postJson('/account/passkeys/options', {})).json()
    expect(
      (await visitor.postJson('/account/passkeys', { response: key.create(options.challenge) })).status,
    ).toBe(422)
  })

  test('can be removed by its owner only', async () => {
    const { visitor, ways } = await everyWay()
    const other = await desk.enter((await desk.account('other@example.ca', 'Other')).id)
    const [row] = await desk.rows('select id from auth.passkey')
    expect((await other.post(`/account/passkeys/${row?.id}/removal`)).status).toBe(404)
    expect((await visitor.post(`/account/passkeys/${row?.id}/removal`)).status).toBe(303)
    await expect(ways.passkey?.(desk.visitor())).resolves.toBeUndefined()
  })
})

describe('what needs care', () => {
  test.each([
    ['GET', '/account/password'],
    ['POST', '/account/password'],
    ['POST', '/account/codes'],
    ['POST', '/account/passkeys/options'],
  ])('%s %s asks for a new sign-in when the last is old', async (method, path) => {
    const { id } = await desk.account()
    const visitor = await desk.enter(id)
    await desk.rows("update auth.session set created_at = now() - interval '31 minutes'")
    const answer = await (method === 'GET' ? visitor.open(path) : visitor.post(path, { password }))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/sign-in\?again&to=%2Faccount/)
    const page = await (await visitor.open(answer.headers.get('location') ?? '')).text()
    expect(page).toContain('Sign in once more')
    expect(page).toContain('value="Marie@Example.ca"')
  })

  test('a changed password needs the old one, and ends the other sessions', async () => {
    const { id, visitor } = await everyWay()
    const elsewhere = await desk.enter(id)
    const wrong = await visitor.post('/account/password', {
      current: 'not this one',
      password: 'a new long one',
    })
    expect(wrong.status).toBe(422)
    expect(
      (await visitor.post('/account/password', { current: password, password: 'a new long one' })).status,
    ).toBe(303)
    expect(await isIn(visitor)).toBe(true)
    expect(await isIn(elsewhere)).toBe(false)
  })

  test('signing out elsewhere leaves this session, and touches nobody else’s', async () => {
    const { id } = await desk.account()
    const [here, there] = [await desk.enter(id), await desk.enter(id)]
    const other = await desk.enter((await desk.account('other@example.ca', 'Other')).id)
    const [theirs] = await desk.rows(
      'select s.id from auth.session s join auth.user u on u.id = user_id where u.name = $1',
      ['Other'],
    )
    expect((await here.post(`/account/sessions/${theirs?.id}/removal`)).status).toBe(404)
    await here.post('/account/sessions/removal')
    expect([await isIn(here), await isIn(there), await isIn(other)]).toEqual([true, false, true])
  })
})

test('the account page takes a name in any script and a language, and keeps what was typed when refused', async () => {
  const visitor = await desk.enter((await desk.account()).id)
  const name = 'مريم <b>Ng</b> 🌿'
  const refused = await visitor.post('/account/profile', { name: 'x'.repeat(201), tongue: 'fr' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('x'.repeat(201))
  await visitor.post('/account/profile', { name, tongue: 'fr' })
  const page = await (await visitor.open('/account')).text()
  expect(page).toContain('lang="fr"')
  expect(page).toContain('C’est enregistré.')
  expect(page).toContain('مريم &lt;b&gt;Ng&lt;/b&gt; 🌿')
  expect(page.match(/<h1/g)).toHaveLength(1)
})

test.each(['/account', '/account/password', '/account/codes'])(
  '%s sends whoever is signed out to sign in, and back',
  async path => {
    const answer = await desk.visitor().open(path)
    expect(answer.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`)
  },
)

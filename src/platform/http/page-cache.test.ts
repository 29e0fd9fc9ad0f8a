import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sandbox } from '#test/sandbox.ts'
import { appOver } from '../../serve.ts'
import { cookiePrefix } from '../auth/engine.ts'
import { partnerships } from '../db/partnerships.ts'
import { newId } from '../id.ts'
import { PageCache } from './page-cache.ts'

const box = sandbox()
const body = (text: string) => Buffer.from(text)
const headers = { 'content-type': 'text/html' }

test('a page lives until its partnership changes, and no longer than its life', () => {
  const cache = new PageCache({ seconds: 60 })
  const one = cache.keep('a', 'en /a', cache.generation('a'), body('one'), headers, 0)
  cache.keep('b', 'en /b', cache.generation('b'), body('two'), headers, 0)
  expect(cache.find('en /a', 59_999)?.etag).toBe(one.etag)
  cache.forget('a')
  expect(cache.find('en /a', 1)).toBeUndefined()
  expect(cache.find('en /b', 60_000)).toBeUndefined()
})

test('a page asked for again is packed better, and is the same page', async () => {
  const cache = new PageCache()
  const text = Array.from({ length: 400 }, (_, n) => `<li>${(n * 7919) % 1_009} people came</li>`).join('')
  const made = cache.keep('a', 'en /a', cache.generation('a'), body(text), headers, 0)
  const { length } = made.br
  expect(made.packing).toBeUndefined()
  const again = cache.find('en /a', 1)
  await again?.packing
  expect(again?.br.length).toBeLessThan(length)
  expect(brotliDecompressSync(again?.br ?? body('')).toString()).toBe(text)
})

test('a page made while its partnership changed is answered but not kept', () => {
  const cache = new PageCache()
  const generation = cache.generation('a')
  cache.forget('a')
  cache.keep('a', 'en /', generation, body('stale'), headers, 0)
  expect(cache.find('en /', 0)).toBeUndefined()
})

test('a page made while nothing could be heard of changes is not kept either', () => {
  const cache = new PageCache()
  const generation = cache.generation('never seen before')
  cache.forget()
  cache.keep('never seen before', 'en /', generation, body('stale'), headers, 0)
  expect(cache.find('en /', 0)).toBeUndefined()
})

test('memory is bounded: the oldest pages make room', () => {
  const cache = new PageCache({ bytes: 4_000 })
  for (let n = 0; n < 10; n += 1) cache.keep('a', `en /${n}`, 0, Buffer.alloc(1_000, n), headers, 0)
  expect(cache.find('en /0', 0)).toBeUndefined()
  expect(cache.find('en /9', 0)).toBeDefined()
})

test('a page from memory is the same page: language cookie, validator, security headers', async () => {
  const id = newId()
  await box.database.inPartnership(id, 'write', db =>
    db.insert(partnerships).values({
      id,
      slug: 'here',
      name: { en: 'Here', fr: 'Ici' },
      province: 'MB',
      timeZone: 'America/Winnipeg',
      tongues: ['en', 'fr'],
      accent: '#1b6a56',
      stage: 'starting',
      createdAt: box.now,
      changedAt: box.now,
    }),
  )
  const app = appOver(box.installation, new PageCache({ seconds: 60 }), () => box.now)
  const ask = (init: RequestInit = {}) => app.request('http://porchlight.test/here/groups?lang=fr', init)
  const made = await ask()
  const kept = await ask()
  expect(made.status).toBe(200)
  expect(await kept.text()).toBe(await made.text())
  for (const answer of [made, kept]) {
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=fr/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('etag')).toBe(kept.headers.get('etag'))
  }
  const again = await ask({ headers: { 'if-none-match': kept.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('a page with a form is sent small too, but to whoever is signed in as it is: its length would tell of its secrets', async () => {
  const app = appOver(box.installation, new PageCache({ seconds: 60 }), () => box.now)
  const ask = (headers: Record<string, string>) =>
    app.request('http://porchlight.test/sign-in?lang=fr', { headers })
  const asIs = await ask({})
  expect([asIs.status, asIs.headers.get('content-encoding')]).toEqual([200, null])
  const page = withoutKey(await asIs.text())
  for (const [form, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const answer = await ask({ 'accept-encoding': form })
    expect(answer.headers.get('content-encoding')).toBe(form)
    expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=fr/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(withoutKey(unpack(Buffer.from(await answer.arrayBuffer())).toString())).toBe(page)
  }
  const cookie = `${cookiePrefix('http://porchlight.test')}.session_token=x`
  expect((await ask({ 'accept-encoding': 'br', cookie })).headers.get('content-encoding')).toBeNull()
})

const withoutKey = (page: string) => page.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '')

import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { fetchPublic } from './fetch-public.ts'
import { sealingUnder } from './sealing.ts'

const asked: http.IncomingMessage[] = []
let server: http.Server
let base = ''
beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request)
    const { pathname } = new URL(request.url ?? '', 'http://x')
    const to = (status: number, headers: Record<string, string>, body: string | Buffer = '') =>
      response.writeHead(status, headers).end(body)
    const [, what, count] = pathname.split('/')
    if (what === 'fine') to(200, { 'Content-Type': 'application/json', 'Set-Cookie': 'a=b' }, '{"a":1}')
    else if (what === 'hops') {
      if (Number(count) > 0) to(302, { Location: `/hops/${Number(count) - 1}` })
      else to(200, {}, 'there')
    } else if (what === 'away') to(302, { Location: 'http://localhost.:9/' })
    else if (what === 'file') to(302, { Location: 'file:///etc/passwd' })
    else if (what === 'elsewhere') to(302, { Location: base.replace('127.0.0.1', 'localhost') })
    else if (what === 'large') to(200, {}, Buffer.alloc(20_000))
    else if (what === 'bomb') to(200, { 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(3_000_000)))
    else if (what === 'packed') to(200, { 'Content-Encoding': 'gzip' }, gzipSync('unpacked'))
    else if (what === 'endless') {
      const more = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(more))
    } else if (what === 'cut') {
      response.writeHead(200, { 'Content-Length': '100' }).write('half')
      setTimeout(() => response.destroy(), 30)
    } else if (what === 'broken') to(500, {}, 'oh no')
    else to(200, {}, 'home')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(done => server.close(done))
})

const limits = { bytes: 10_000, milliseconds: 2_000, accept: 'application/json' }
const get = (path: string, more: Partial<Parameters<typeof fetchPublic>[1]> = {}) =>
  fetchPublic(`${base}${path}`, { ...limits, allowPrivate: true, ...more })
const why = async (path: string, more = {}) => {
  const answer = await get(path, more)
  return answer.ok ? answer.status : answer.why
}

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '168.63.129.16',
  '::1',
  '::',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:a9fe:a9fe::',
  '2001::1',
  '2001:db8::1',
  '::127.0.0.1',
  'nonsense',
])('%s is not a public address', address => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each([
  '8.8.8.8',
  '142.103.1.1',
  '2607:f8b0::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2002:808:808::1',
])('%s is a public address', address => {
  expect(isPublicAddress(address)).toBe(true)
})

test('private places are refused however they are written, and the twin without the guard reaches them', async () => {
  const { port } = new URL(base)
  const before = asked.length
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0177.0.0.1', '[::ffff:127.0.0.1]'])
    expect([host, await fetchPublic(`http://${host}:${port}/fine`, limits)]).toMatchObject([
      host,
      { ok: false, why: 'private-address' },
    ])
  expect(asked).toHaveLength(before)
  expect(await why('/fine')).toBe(200)
  expect(asked.length).toBeGreaterThan(before)
})

test('an answer comes with its bytes, without cookies and under our own name', async () => {
  const answer = await get('/fine')
  expect(answer).toMatchObject({ ok: true, status: 200, url: `${base}/fine` })
  expect(answer.ok && Buffer.from(answer.body).toString()).toBe('{"a":1}')
  await get('/fine')
  const last = asked.at(-1)
  expect(last?.headers.cookie).toBeUndefined()
  expect(last?.headers['user-agent']).toContain('Porchlight')
  const packed = await get('/packed')
  expect(packed.ok && Buffer.from(packed.body).toString()).toBe('unpacked')
  expect(await why('/broken')).toBe(500)
})

test('redirects are followed five times, never out of the web, and each is checked', async () => {
  expect(await why('/hops/5')).toBe(200)
  expect(await why('/hops/6')).toBe('too-many-redirects')
  expect(await why('/file')).toBe('not-an-address')
  await get('/elsewhere', { headers: { 'X-Key': 'secret' } })
  expect(asked.at(-1)?.headers['x-key']).toBeUndefined()
})

test('limits hold: size, packed size, time, a line that is cut', async () => {
  expect(await why('/large')).toBe('too-large')
  expect(await why('/bomb')).toBe('too-large')
  expect(await why('/endless', { milliseconds: 300 })).toBe('too-slow')
  expect(await why('/cut')).toBe('cut-off')
})

test('what is no address, or nobody’s, is said', async () => {
  const of = async (url: string) => {
    const answer = await fetchPublic(url, { ...limits, allowPrivate: true })
    return answer.ok ? 'reached' : answer.why
  }
  expect(await of('ftp://example.org/')).toBe('not-an-address')
  expect(await of('https://me:secret@example.org/')).toBe('not-an-address')
  expect(await of('nonsense')).toBe('not-an-address')
  expect(await of('http://nobody.invalid/')).toBe('no-such-place')
  expect(await of('http://127.0.0.1:1/')).toBe('refused')
  expect(await of(base.replace('http:', 'https:'))).not.toBe('reached')
})

test('a sealed key opens under its own secret only', () => {
  const sealing = sealingUnder('a secret of at least thirty-two characters')
  const sealed = sealing.seal('key-123')
  expect(sealed).not.toContain('key-123')
  expect(sealing.open(sealed)).toBe('key-123')
  expect(sealingUnder('another secret of thirty-two characters').open(sealed)).toBeUndefined()
  expect(sealing.open('short')).toBeUndefined()
})

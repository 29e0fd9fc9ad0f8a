import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, type Browser, noSidewaysScroll, openBrowser, picture, visit } from '../browser.ts'

const clean = `<!doctype html><html lang="en"><title>Clean</title><main><h1>Clean</h1><p id="p">Words</p></main>
<script>document.getElementById('p').textContent = 'Script ran'</script></html>`
const bodies: Record<string, string> = {
  '/clean': clean,
  '/planted': clean.replace('<p', '<img src="/dot.png"><p'),
  '/tiny-targets': clean.replace(
    '<p',
    '<style>button{display:block;width:9px;height:9px;padding:0;border:0}</style><button>a</button><button>b</button><p',
  ),
  '/wide': clean.replace('<p', '<div class="plank"></div><style>.plank{width:900px;height:9px}</style><p'),
  '/stray': clean.replace(
    '<p',
    '<img alt="" src="http://192.0.2.1/a.png"><img alt="" src="https://fonts.example/b.png"><p',
  ),
}
const server = createServer((request, response) => {
  const body = bodies[request.url ?? '']
  const strict = {
    'content-type': 'text/html; charset=utf-8',
    'x-tongue': request.headers['accept-language'] ?? '',
  }
  if (body) response.writeHead(200, strict).end(body)
  else response.writeHead(404).end()
})

let browser: Browser
let address: string

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

test('a picture is a PNG with something on it', async () => {
  const page = await visit(browser, `${address}/clean`, { width: 375 })
  const png = await readFile(await picture(page, 'browser-test/clean'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(375)
  expect(png.length).toBeGreaterThan(1000)
  await page.close()
})

describe('axe', () => {
  test.each([
    ['/clean', []],
    ['/planted', ['image-alt']],
    ['/tiny-targets', ['target-size']],
  ])('on %s finds %j', async (path, expected) => {
    for (const script of [true, false]) {
      const page = await visit(browser, address + path, { script })
      expect((await axe(page)).map(({ id }) => id)).toEqual(expected)
      await page.close()
    }
  })
})

test('scripts run or do not, as asked', async () => {
  for (const [script, words] of [
    [true, 'Script ran'],
    [false, 'Words'],
  ] as const) {
    const page = await visit(browser, `${address}/clean`, { script })
    expect(await page.locator('#p').textContent()).toBe(words)
    await page.close()
  }
})

test('the tongue and scheme asked for reach the page', async () => {
  const page = await visit(browser, `${address}/clean`, { tongue: 'fr', scheme: 'dark' })
  expect((await page.reload())?.headers()['x-tongue']).toMatch(/^fr-CA/)
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await page.close()
})

test('a page wider than its window is named', async () => {
  const wide = await visit(browser, `${address}/wide`, { width: 320 })
  await expect(noSidewaysScroll(wide)).rejects.toThrow('div.plank')
  const narrow = await visit(browser, `${address}/clean`, { width: 320 })
  await noSidewaysScroll(narrow)
  await Promise.all([wide.close(), narrow.close()])
})

test('closing a page leaves the browser alive', async () => {
  const first = await visit(browser, `${address}/clean`)
  await first.close()
  expect(browser.isConnected()).toBe(true)
  expect(browser.contexts()).toEqual([])
  const second = await visit(browser, `${address}/clean`)
  expect(await second.title()).toBe('Clean')
  await second.close()
})

test('a page that asks another host fails its visit and the closing of its browser', async () => {
  const other = await openBrowser()
  await expect(visit(other, `${address}/stray`)).rejects.toThrow('192.0.2.1')
  await visit(other, `${address}/clean`)
  await expect(other.close()).rejects.toThrow('fonts.example')
  expect(other.isConnected()).toBe(false)
})

/** Serves the public feed and the official examples in `../shared/data/hsds` by HTTP, and asks them as a live feed. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPartnership } from '#test/a-partnership.ts'
import { sandbox } from '#test/sandbox.ts'
import { services } from '../tables.ts'
import { askFeed } from './commands/ask-feed.ts'

const shared = new URL('../../../../../shared/data/hsds/', import.meta.url)
const present = existsSync(shared)
if (!present) console.log('The reference data (../shared/data/hsds) is not here: no feed is asked.')

describe.runIf(present)('a live feed', () => {
  const box = sandbox()
  let server: Server
  let asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://feed')
      asked.push(pathname)
      const [, folder = '', , id] = pathname.split('/')
      const from = folder === 'uk' ? 'feeds/uk-default/' : 'examples/'
      const file = new URL(`${from}${id ? 'service_full' : 'service_list'}.json`, shared)
      const document = JSON.parse(readFileSync(file, 'utf8')) as { contents?: unknown[] }
      // The example says that it is one page of several, which are not there.
      const one = { total_items: document.contents?.length, total_pages: 1, page_number: 1, last_page: true }
      const said = document.contents ? { ...document, ...one } : document
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(said))
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  })
  afterAll(() => new Promise(done => server.close(done)))

  test.each(['uk', 'examples'])('%s: its services come whole', async folder => {
    asked = []
    const partnershipId = await aPartnership(box.database, `feed-${folder}`)
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${folder}`
    const { outgoing } = box.installation.house
    const { database, files } = box.installation
    const answer = await askFeed(
      { database, files, outgoing, now: () => box.now, pauseMs: 0 },
      { partnershipId, actor: { kind: 'system', name: 'reference' }, address },
      () => {},
    )
    console.log(folder, asked, answer)
    expect(answer).toMatchObject({ ok: true })
    const kept = await box.database.inPartnership(partnershipId, 'read', db => db.select().from(services))
    expect(kept.length).toBeGreaterThan(0)
    expect(asked.some(path => /\/services\/.+/.test(path))).toBe(true)
  })
})

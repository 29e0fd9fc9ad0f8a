import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { runWaiting } from '#platform/jobs/waiting.ts'
import { type Founded, fieldIn, found, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { features } from '../../../features.ts'
import { importFile } from '../index.ts'
import { services } from '../tables.ts'

const box = sandbox()
let here: Founded
beforeEach(async () => {
  here = await found(box)
})

const staff = { kind: 'system', name: 'Amira' } as const
const work = () => {
  const { installation } = box
  const tools = { ...installation, origin, outgoing: installation.house.outgoing, now: () => box.now }
  return runWaiting(
    features.flatMap(feature => feature.jobs ?? []),
    tools,
  )
}
type Visitor = Awaited<ReturnType<Founded['coordinator']>>
async function send(browser: Visitor, files: Record<string, string>) {
  const body = new FormData()
  for (const [name, text] of Object.entries(files)) body.append('file', new File([text], name))
  body.set('_once', newId())
  const request = new Request(`${origin}/lakeside/services/import`, { method: 'POST', body })
  const answer = await browser.open('/lakeside/services/import', {
    method: 'POST',
    body: await request.arrayBuffer(),
    headers: { 'content-type': request.headers.get('content-type') ?? '', origin },
  })
  return answer.headers.get('location') ?? ''
}
const page = async (browser: Visitor, path: string) => {
  const html = await (await browser.open(path)).text()
  return { html, text: textOf(html) }
}
const hsds = (count: number, more: Record<string, unknown> = {}) =>
  JSON.stringify(
    Array.from({ length: count }, (_, n) => ({
      id: `${n}2222222-2222-4222-8222-222222222222`,
      name: `Soup ${n}`,
      status: 'active',
      organization: {
        id: '11111111-1111-4111-8111-111111111111',
        name: 'Lakeside Kitchen',
        description: 'x',
      },
      ...more,
    })),
  )
const kept = () => here.inside(db => db.select().from(services))

describe('a list that is handed in', () => {
  test('is looked through first; left, nothing of it was taken; taken, all of it', async () => {
    const coordinator = await here.coordinator()
    const left = await send(coordinator, { 'list.json': hsds(6) })
    await work()
    const shown = await page(coordinator, left)
    expect(shown.text).toContain('6 new services, none changed, none the same')
    expect(shown.text).toContain('Take 6 services in')
    expect(await kept()).toEqual([])
    expect((await page(coordinator, '/lakeside/today')).text).toContain('list.json waits to be taken in')
    await coordinator.post(`${left}/leaving`, { _once: fieldIn(shown.html, '_once') })
    expect((await page(coordinator, left)).text).toContain('nothing was taken')
    await coordinator.post(`${left}/taking`, { _once: newId() })
    await work()
    expect(await kept()).toEqual([])
    const taken = await send(coordinator, { 'list.json': hsds(6) })
    await work()
    await coordinator.post(`${taken}/taking`, { _once: newId() })
    await work()
    expect(await kept()).toHaveLength(6)
  })

  test('says what would be gone, and asks when it is more than half', async () => {
    await importFile(box.database, here.id, staff, Buffer.from(hsds(6)), { name: 'list.json' }, box.now)
    const coordinator = await here.coordinator()
    const path = await send(coordinator, { 'list.json': hsds(2) })
    await work()
    const shown = await page(coordinator, path)
    expect(shown.text).toContain('More than half of the list is missing from this file: 4 services')
    await coordinator.post(`${path}/taking`, { _once: newId() })
    await work()
    expect((await kept()).filter(each => each.unlistedAt)).toEqual([])
    expect((await page(coordinator, '/lakeside/today')).text).toContain('4 services seem to be gone')
    await coordinator.post(`${path}/gone`, { gone: 'yes', _once: newId() })
    expect((await kept()).filter(each => each.unlistedAt)).toHaveLength(4)
  })

  test('several tables together are one list', async () => {
    const coordinator = await here.coordinator()
    const path = await send(coordinator, {
      'organizations.csv': 'id,name\n1,Lakeside Kitchen\n',
      'locations.csv': 'id,organization_id,name,virtual\n1,1,Hall,false\n',
      'services.csv': 'id,location_id,name,status\n1,1,Soup,active\n',
    })
    await work()
    expect((await page(coordinator, path)).text).toContain('1 new service')
  })
})

describe('a table', () => {
  const table = `Agency,Program,Telephone,Where it is,Town
Lakeside Kitchen,Soup on Mondays,705 555-0101,12 Water Street,Peterborough
Lakeside Kitchen,Bread,705 555-0102,,Peterborough
,,705 555-0103,,
`
  test('goes by the page where its columns are told, is previewed, taken, remembered and taken back', async () => {
    const coordinator = await here.coordinator()
    const columns = await send(coordinator, { 'services.csv': table })
    expect(columns).toMatch(/\/bring\/[^/]+\/columns$/)
    const told = await page(coordinator, columns)
    const of = (key: string) =>
      new RegExp(`<select[^>]*name="${key}"[\\s\\S]*?</select>`).exec(told.html)?.[0] ?? ''
    const chosen = (key: string) => /<option value="(\d+)" selected/.exec(of(key))?.[1]
    expect([chosen('organisation'), chosen('name'), chosen('phone'), chosen('city')]).toEqual([
      '0',
      '1',
      '2',
      '4',
    ])
    const answer = await coordinator.post(columns, {
      heading: '0',
      organisation: '0',
      name: '1',
      phone: '2',
      street: '3',
      city: '4',
      _once: newId(),
    })
    const preview = answer.headers.get('location') ?? ''
    const shown = await page(coordinator, preview)
    expect(shown.text).toContain('Soup on Mondays')
    expect(shown.text).toContain('The row names neither a service nor an organisation.')
    await coordinator.post(`${preview}/taking`, { _once: newId() })
    expect((await kept()).map(each => each.listing.name?.en).sort()).toEqual(['Bread', 'Soup on Mondays'])
    const again = await send(coordinator, { 'services.csv': table })
    const second = await page(coordinator, again)
    expect(/name="street"[\s\S]*?<option value="3" selected/.test(second.html)).toBe(true)
    await coordinator.post(`${preview}/undoing`, { _once: newId() })
    expect(await kept()).toEqual([])
  })
})

describe('differences and other directories have pages', () => {
  test('both sides, and a person chooses', async () => {
    const coordinator = await here.coordinator()
    expect((await page(coordinator, '/lakeside/services/differences')).text).toContain(
      'Lists and listings agree',
    )
    const take = (name: string, email: string) =>
      importFile(box.database, here.id, staff, Buffer.from(hsds(1, { email })), { name }, box.now)
    await take('first.json', 'soup@first.example')
    await take('second.json', 'soup@second.example')
    expect((await page(coordinator, '/lakeside/today')).text).toContain('A list says something else')
    const lists = await page(coordinator, '/lakeside/services/differences')
    const path = /href="(\/lakeside\/services\/differences\/[^"]+)"/.exec(lists.html)?.[1] ?? ''
    const both = await page(coordinator, path)
    expect(both.text).toContain('soup@first.example')
    expect(both.text).toContain('soup@second.example')
    const difference = fieldIn(both.html, 'difference')
    await coordinator.post(`${path}/settlement`, { difference, as: 'theirs', _once: newId() })
    expect((await kept())[0]?.listing.email).toBe('soup@second.example')
  })

  test('a directory is added, its key never shown again, and it is asked no more when ended', async () => {
    const coordinator = await here.coordinator()
    const wrong = await coordinator.post('/lakeside/services/feeds', {
      name: 'Lakeside 211',
      address: 'ftp://x',
      keyValue: 'k',
      _once: newId(),
    })
    expect(wrong.status).toBe(422)
    const added = await coordinator.post('/lakeside/services/feeds', {
      name: 'Lakeside 211',
      address: 'http://127.0.0.1:1/hsds',
      rhythm: 'weekly',
      tongue: 'en',
      keyHeader: 'X-Api-Key',
      keyValue: 'very-secret-key',
      _once: newId(),
    })
    const path = added.headers.get('location') ?? ''
    expect((await page(coordinator, path)).text).toContain('Asking it one question')
    await work()
    expect((await page(coordinator, path)).text).toContain('It broke on their side')
    const change = await page(coordinator, `${path}/change`)
    expect(change.html).not.toContain('very-secret-key')
    const stale = await coordinator.post(`${path}/change`, {
      name: 'Other',
      address: 'https://example.org/hsds',
      version: '0',
      _once: newId(),
    })
    expect(stale.status).toBe(409)
    await coordinator.post(`${path}/ending`, { _once: newId() })
    expect((await coordinator.open(path)).status).toBe(404)
  })
})

import { expect, it } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addService } from '../commands/add-service.ts'
import { changeService } from '../commands/change-service.ts'
import { findListing } from '../queries/one.ts'
import { lookNow } from './commands/look.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const
const base = '/lakeside/services/twins'

async function told(here: Founded) {
  const ids = await here.inside(async db => {
    const name = { en: 'Old Mill Centre' }
    const mill = await addOrganisation(db, ada, { name, phone: '705 555 0101' }, box.now)
    const place = { street: '12 Water Street', city: 'Lakeside', province: 'ON' as const }
    const add = (fields: object) =>
      addService(db, ada, { organisationId: mill, fields: { kinds: ['housing'], ...fields }, place }, box.now)
    const a = (await add({ name: { en: 'Help to find a home' } })) ?? ''
    const b = (await add({ name: { en: 'Help finding a home' }, email: 'home@mill.example' })) ?? ''
    for (let n = 0; n < 12; n++) {
      const organisationId = await addOrganisation(
        db,
        ada,
        { name: { en: `Society ${n} of friends` } },
        box.now,
      )
      const there = { ...place, street: `${100 + n} Long Road` }
      await addService(
        db,
        ada,
        { organisationId, fields: { name: { en: `Class ${n}` } }, place: there },
        box.now,
      )
    }
    return { mill, a, b }
  })
  const found = await lookNow(box.database, here.id, ada, box.now)
  expect(found.services).toMatchObject({ things: 14 })
  return ids
}

const pairIn = (page: string) => page.match(/href="([^"]*\/twins\/pairs\/[0-9a-f-]{36})"/)?.[1] ?? ''

it('looks, shows side by side, merges, redirects, and undoes', async () => {
  const here = await found(box)
  const { a, b } = await told(here)
  const browser = await here.coordinator()
  const today = await (await browser.open('/lakeside/today')).text()
  expect(textOf(today)).toMatch(/may be written twice in the list of services/)
  const list = await (await browser.open(base)).text()
  expect(textOf(list)).toContain('Help to find a home · Help finding a home')
  const path = pairIn(list)
  const page = await (await browser.open(path)).text()
  expect(textOf(page)).toContain('Why we ask')
  expect(textOf(page)).toMatch(/Street address the same/)
  expect(textOf(page)).toContain('typed here by Ada')
  const form = {
    _once: fieldIn(page, '_once'),
    seen: fieldIn(page, 'seen'),
    kept: a,
    with: [a, b],
    'stays-name': b,
    because: 'One desk',
  }
  expect((await browser.post(`${path}/merger`, { ...form, _once: '', with: [a] })).status).toBe(422)
  expect(
    (await browser.post(`${path}/merger`, { ...form, _once: '', because: 'x'.repeat(1001) })).status,
  ).toBe(422)
  const done = await browser.post(`${path}/merger`, form)
  expect(done.status).toBe(303)
  const merger = done.headers.get('location') ?? ''
  expect(textOf(await (await browser.open(merger)).text())).toMatch(
    /Help to find a home typed here by Ada.* Help finding a home/,
  )
  const old = await box.request(`/lakeside/services/${b}`)
  expect([old.status, old.headers.get('location')]).toEqual([301, `/lakeside/services/${a}`])
  expect(textOf(await (await box.request(`/lakeside/services/${a}`)).text())).toContain('Help finding a home')
  const undone = await browser.post(`${merger}/undoing`, {})
  expect(undone.headers.get('location')).toBe(merger)
  expect((await box.request(`/lakeside/services/${b}`)).status).toBe(200)
  const again = await browser.post(`${merger}/undoing`, {})
  expect(again.status).toBe(409)
  expect(textOf(await again.text())).toContain('Somebody has undone this already')
})

it('shows how things stand now when one changed meanwhile, and does nothing', async () => {
  const here = await found(box)
  const { a, b } = await told(here)
  const browser = await here.coordinator()
  const path = pairIn(await (await browser.open(base)).text())
  const page = await (await browser.open(path)).text()
  await here.inside(async db => {
    const row = (await findListing(db, b, box.now))?.service
    if (!row) throw new Error('gone')
    const fields = { ...row.listing, email: 'new@mill.example' }
    await changeService(db, ada, b, { fields, by: 'staff' }, box.now)
  })
  const answer = await browser.post(`${path}/merger`, { seen: fieldIn(page, 'seen'), kept: a, with: [a, b] })
  expect(answer.status).toBe(409)
  const text = textOf(await answer.text())
  expect(text).toContain('changed while you were looking')
  expect(text).toContain('new@mill.example')
  expect((await box.request(`/lakeside/services/${b}`)).status).toBe(200)
})

it('remembers what is told apart with its reason, and opens it again', async () => {
  const here = await found(box)
  await told(here)
  const browser = await here.coordinator()
  const path = pairIn(await (await browser.open(base)).text())
  await browser.post(`${path}/difference`, { because: 'Two teams' })
  expect(pairIn(await (await browser.open(base)).text())).not.toBe(path)
  const decided = await (await browser.open(`${base}/decided`)).text()
  expect(textOf(decided)).toContain('Two teams')
  await browser.post(`${path}/reopening`, {})
  expect(pairIn(await (await browser.open(base)).text())).toBe(path)
  await browser.post(`${path}/postponement`, {})
  expect(textOf(await (await browser.open(base)).text())).toContain('Put off')
})

it('refuses what was not among those shown, and merges many exact copies by one form', async () => {
  const here = await found(box)
  await told(here)
  const browser = await here.coordinator()
  const list = await (await browser.open(`${base}/locations?band=same`)).text()
  const path = pairIn(list)
  const page = await (await browser.open(path)).text()
  const seen = fieldIn(page, 'seen')
  expect((await browser.post(`${path}/merger`, { seen, kept: 'x', with: ['y'] })).status).toBe(422)
  const all = [...page.matchAll(/name="with" value="([^"]*)"/g)].map(match => match[1] ?? '')
  const done = await browser.post(`${path}/merger`, { seen, kept: all[0] ?? '', with: all })
  expect(done.headers.get('location')).toMatch(/twins\/mergers/)
  const bulk = await (await browser.open(`${base}/services/mergers`)).text()
  expect((await browser.post(`${base}/services/mergers`, { seen: 'x' })).status).toBe(409)
  const taken = await browser.post(`${base}/services/mergers`, { seen: fieldIn(bulk, 'seen') })
  expect(taken.status).toBe(303)
})

it('is not there for another partnership, nor without a role', async () => {
  const here = await found(box)
  const there = await found(box, prairie)
  await told(here)
  const browser = await here.coordinator()
  const path = pairIn(await (await browser.open(base)).text())
  const neighbour = await there.coordinator()
  expect((await neighbour.open(path)).status).toBe(404)
  expect((await neighbour.open(path.replace('/lakeside/', '/prairie/'))).status).toBe(404)
  const merging = await neighbour.post(`${path.replace('/lakeside/', '/prairie/')}/difference`, {})
  expect(merging.status).toBe(404)
  expect((await box.request(base)).status).toBe(303)
})

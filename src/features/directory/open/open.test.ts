import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addOrganisation, organisations } from '#features/people/index.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { found } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { addService } from '../commands/add-service.ts'
import { changeService, confirmService } from '../commands/change-service.ts'
import { importFile } from '../commands/import/import-file.ts'
import { Checker } from '../hsds/checking/checker.ts'
import type { ObjectName } from '../hsds/shape.ts'
import type { Written } from '../hsds/written.ts'
import { services } from '../tables.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'test' } as const
const id = (n: number) => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`
const term = { id: id(901), name: 'Rent', description: '', taxonomy: 'Needs', taxonomy_id: id(900) }
const serviceOf = (n: number) => ({
  id: id(n),
  name: `Rent help ${n}`,
  description: 'Help to keep a home.',
  status: 'active',
  schedules: [{ id: id(n + 100), freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', x_local: 'kept' }],
  attributes: [{ id: id(n + 200), taxonomy_term: term }],
  organization: { id: id(500), name: 'Harbour Tenants', description: 'For tenants.' },
  service_at_locations: [
    {
      id: id(n + 300),
      location: { id: id(n + 400), location_type: 'physical', latitude: 44.3 + n / 100, longitude: -78.3 },
    },
  ],
})

async function here(many = 5) {
  const lakeside = await found(box)
  const take = (records: unknown, listName = 'a list') =>
    importFile(
      box.database,
      lakeside.id,
      actor,
      Buffer.from(JSON.stringify(records)),
      { name: 'list.json', told: { listName } },
      box.now,
    )
  if (many > 0) await take(Array.from({ length: many }, (_, n) => serviceOf(n + 1)))
  return { ...lakeside, take }
}
const get = (path: string, init?: RequestInit) => box.request(`/lakeside/hsds${path}`, init)
const json = async (path: string, init?: RequestInit) => (await get(path, init)).json()
const checker = new Checker()
const faults = (name: ObjectName, record: Written) =>
  checker.check(name, record, { place: '' }).filter(each => !each.isNote)

test('what was taken in goes out as it was written', async () => {
  await here()
  expect(await json(`/services/${id(1)}`)).toEqual(serviceOf(1))
})

test('first, middle and last pages, and one beyond the end', async () => {
  await here()
  const page = async (n: number) => {
    const { contents, ...rest } = await json(`/services?per_page=2&page=${n}`)
    return { ...rest, ids: contents.map((each: Written) => each.id) }
  }
  const of = { total_items: 5, total_pages: 3, first_page: false, last_page: false, empty: false }
  expect(await page(1)).toEqual({ ...of, page_number: 1, size: 2, first_page: true, ids: [id(1), id(2)] })
  expect(await page(2)).toEqual({ ...of, page_number: 2, size: 2, ids: [id(3), id(4)] })
  expect(await page(3)).toEqual({ ...of, page_number: 3, size: 1, last_page: true, ids: [id(5)] })
  expect(await page(4)).toEqual({ ...of, page_number: 4, size: 0, last_page: true, empty: true, ids: [] })
})

test('nothing at all is one empty page', async () => {
  await here(0)
  expect(await json('/services')).toEqual({
    ...{ total_items: 0, total_pages: 1, page_number: 1, size: 0 },
    ...{ first_page: true, last_page: true, empty: true, contents: [] },
  })
})

test.each([
  ['page=0', 'page'],
  ['page=-1', 'page'],
  ['per_page=many', 'per_page'],
  ['full=perhaps', 'full'],
  ['modified_after=yesterday', 'modified_after'],
  ['modified_after=2026-13-45', 'modified_after'],
  ['format=xml', 'format'],
  [`search=${'x'.repeat(301)}`, 'search'],
])('%s is refused in words', async (question, parameter) => {
  await here(0)
  const answer = await get(`/services?${question}`)
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toMatch('application/problem+json')
  expect(await answer.json()).toMatchObject({
    status: 400,
    parameter,
    detail: expect.stringContaining(parameter),
  })
})

test('a POST asks what a GET does, from any site, and leaves no trace', async () => {
  await here()
  const asked = { per_page: '2', page: '2' }
  const wanted = await json('/services?per_page=2&page=2')
  const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const form = formOf({ ...asked, _once: id(1) })
  const byForm = await get('/services', { ...form, headers: { ...(form.headers as object), ...elsewhere } })
  const body = JSON.stringify({ per_page: 2, page: 2 })
  const headers = { ...elsewhere, 'content-type': 'application/json' }
  const byJson = await get('/services', { method: 'POST', body, headers })
  for (const answer of [byForm, byJson]) {
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(await answer.json()).toEqual(wanted)
  }
  const broken = await get('/services', { method: 'POST', body: '[1', headers })
  expect([broken.status, (await broken.json()).parameter]).toEqual([400, 'body'])
})

test('only what says it is open is open: a form elsewhere still refuses other sites', async () => {
  await here()
  const form = formOf({ said: 'wrong' })
  const headers = { ...(form.headers as object), 'sec-fetch-site': 'cross-site' }
  const answer = await box.request(`/lakeside/services/${id(1)}/mistakes`, { ...form, headers })
  expect(answer.status).toBe(403)
})

test('another site’s page may ask whether it may, and no cookie is ever set', async () => {
  await here()
  const asked = await get('/services', {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example' },
  })
  expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST'])
  const answer = await get('/services?lang=fr')
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('an answer that has not changed is not sent again', async () => {
  await here()
  const first = await get('/services')
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('last-modified')).toBe(box.now.toUTCString())
  expect((await get('/services', { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('asking by term, taxonomy, organization, change and words', async () => {
  const { take } = await here()
  const later = { ...serviceOf(6), name: 'Winter coats', attributes: [] }
  box.now = new Date('2026-11-05T12:00:00Z')
  await take([later], 'another list')
  const ids = async (question: string) =>
    (await json(`/services?${question}`)).contents.map((each: Written) => each.id)
  const five = [1, 2, 3, 4, 5].map(id)
  expect(await ids(`taxonomy_term_id=${term.id}`)).toEqual(five)
  expect(await ids(`taxonomy_id=${term.taxonomy_id}`)).toEqual(five)
  expect(await ids(`organization_id=${id(500)}`)).toEqual([...five, id(6)])
  expect(await ids('organization_id=nobody')).toEqual([])
  expect(await ids('modified_after=2026-11-04')).toEqual([id(6)])
  expect(await ids('modified_after=2026-11-05T12:00:00Z')).toEqual([id(6)])
  expect(await ids('modified_after=2026-11-05T08:00:01-04:00')).toEqual([])
  expect(await ids('search=coats')).toEqual([id(6)])
  expect(await ids('minimal=true')).toHaveLength(6)
  const { contents } = await json('/services?minimal=true&modified_after=2026-11-04')
  expect(contents).toEqual([{ id: id(6), modified_date: '2026-11-05T12:00:00.000Z' }])
})

test('near a place, by metres', async () => {
  await here()
  const near = async (question: string) =>
    (await json(`/service_at_locations?${question}`)).contents.map((each: Written) => each.id)
  // A hundredth of a degree of latitude is 1,112 metres.
  expect(await near('proximity=44.31,-78.3,1000')).toEqual([id(301)])
  expect(await near('proximity=44.31,-78.3,1200')).toEqual([id(301), id(302)])
  for (const wrong of [
    'proximity=3000',
    'proximity=95,0,10',
    'proximity=here',
    'postcode=K9J1A1&proximity=10',
  ])
    expect((await get(`/service_at_locations?${wrong}`)).status).toBe(400)
})

test('lines hold everything, a record each, and say the same as single answers', async () => {
  await here()
  const answer = await get('/services?format=ndjson&full=true')
  expect(answer.headers.get('content-type')).toMatch('application/x-ndjson')
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines).toEqual([1, 2, 3, 4, 5].map(serviceOf))
})

test('what was typed here is laid over what the source wrote, and nothing else is touched', async () => {
  const { inside } = await here(1)
  await inside(async db => {
    const [row] = await db.select().from(services)
    if (!row) throw new Error('no service')
    const fields = {
      ...row.listing,
      alert: { en: 'Closed on Friday', fr: 'Fermé vendredi' },
      kinds: ['housing' as const],
      eligibility: { statuses: { 'refugee-claimant': 'yes' as const, visitor: 'no' as const } },
    }
    await changeService(db, { kind: 'system', name: 'Bo' }, row.id, { fields, by: 'provider' }, box.now)
    await confirmService(db, actor, row.id, box.now)
  })
  const told = await json(`/services/${id(1)}`)
  const { attributes, metadata, alert, last_modified, assured_date, ...rest } = told
  const { attributes: _, ...untouched } = serviceOf(1)
  expect(rest).toEqual(untouched)
  expect([alert, last_modified, assured_date]).toEqual([
    'Closed on Friday',
    box.now.toISOString(),
    '2026-11-03',
  ])
  expect(attributes[0]).toEqual(serviceOf(1).attributes[0])
  const says = attributes
    .slice(1)
    .map(({ value, label, taxonomy_term: of }: Written) => [(of as Written).code, value, label])
  expect(says).toEqual([
    ['housing', undefined, undefined],
    ['refugee-claimant', 'yes', undefined],
    ['visitor', 'no', undefined],
    ['alert', 'Fermé vendredi', 'fr'],
  ])
  expect(metadata.map((each: Written) => [each.field_name, each.updated_by])).toContainEqual([
    'alert',
    'provider',
  ])
  expect(JSON.stringify(told)).not.toContain('"Bo"')
  expect(faults('service', told)).toEqual([])
  const page = await json(`/services?taxonomy_term_id=${attributes[1].taxonomy_term.id}`)
  expect(page.total_items).toBe(1)
})

test('another installation reads back what one says by its profile', async () => {
  const { inside, take } = await here(1)
  await inside(async db => {
    const [row] = await db.select().from(services)
    if (!row) throw new Error('no service')
    const fields = {
      ...row.listing,
      name: { en: 'Rent help', fr: 'Aide au loyer', ar: 'مساعدة في الإيجار' },
      kinds: ['housing' as const],
      audiences: ['women' as const],
      eligibility: { statuses: { citizen: 'no' as const }, minimumAge: 18 },
      languages: [
        { written: 'Arabic', code: 'ar' },
        { written: 'Dari', code: 'prs', by: 'interpreter' as const },
      ],
      room: { is: 'waiting' as const, weeks: 6, on: '2026-11-01' as never },
    }
    await changeService(db, actor, row.id, { fields, by: 'staff' }, box.now)
  })
  const told = await json(`/services/${id(1)}`)
  await take([{ ...told, id: id(77), service_at_locations: [] }], 'the other')
  const [read] = await inside(db =>
    db
      .select()
      .from(services)
      .then(rows => rows.filter(row => row.externalId?.endsWith(id(77)))),
  )
  expect(read?.listing).toMatchObject({
    name: { en: 'Rent help', fr: 'Aide au loyer', ar: 'مساعدة في الإيجار' },
    kinds: ['housing'],
    audiences: ['women'],
    eligibility: { statuses: { citizen: 'no' }, minimumAge: 18 },
    room: { is: 'waiting', weeks: 6, on: '2026-11-01' },
  })
  expect(read?.listing.languages?.map(each => [each.code, each.by])).toEqual([
    ['ar', undefined],
    ['prs', 'interpreter'],
  ])
})

test('services of the federal list and typed here go out by the standard too', async () => {
  const { inside, id: partnershipId } = await here(0)
  const file = fileOf([
    federalRecord('Lakeside School', { Lang_training: 'yes', Women: 'yes' }, { Note: 'Ring' }),
  ])
  await importFile(box.database, partnershipId, actor, file, { name: 'federal.json' }, box.now)
  await inside(async db => {
    const [organisation] = await db.select().from(organisations)
    const cost = { is: 'free' as const, options: [] }
    const fields = { name: { fr: 'Cours' }, cost, documents: ['Passport'] }
    const place = { street: '1 Main Street', city: 'Peterborough', province: 'ON' as const }
    await addService(db, actor, { organisationId: organisation?.id ?? '', fields, place }, box.now)
  })
  for (const [path, name] of [
    ['services', 'service'],
    ['organizations', 'organization'],
    ['service_at_locations', 'service_at_location'],
    ['taxonomies', 'taxonomy'],
    ['taxonomy_terms', 'taxonomy_term'],
  ] as const) {
    const { contents } = await json(`/${path}?full=true&per_page=100`)
    expect(contents.length).toBeGreaterThan(0)
    for (const each of contents) {
      expect([path, ...faults(name, each)]).toEqual([path])
      expect(await json(`/${path}/${each.id}`)).toMatchObject({ id: each.id })
    }
  }
})

test('values the standard refuses are kept beside, and what it asks for is there', async () => {
  const { take } = await here(0)
  await take([
    {
      ...serviceOf(1),
      minimum_age: 'sixteen',
      url: 'not a place',
      phones: [{ number: '705 555 0100', extension: '007' }, { description: 'no number' }],
      schedules: [{ freq: 'DAILY', timezone: 'America/Toronto' }],
      alert: null,
    },
  ])
  const told = await json(`/services/${id(1)}`)
  expect(faults('service', told)).toEqual([])
  expect(told).toMatchObject({
    x_minimum_age: 'sixteen',
    x_url: 'not a place',
    phones: [{ number: '705 555 0100', extension: 7, x_extension: '007' }],
    x_phones: [{ description: 'no number' }],
    schedules: [{ x_freq: 'DAILY', x_timezone: 'America/Toronto' }],
  })
  expect(told).not.toHaveProperty('alert')
  expect((await json(`/services/${id(1)}`)).phones).toEqual(told.phones)
})

test('another partnership’s services are not here', async () => {
  await here()
  expect((await get(`/services/${id(999)}`)).status).toBe(404)
  expect((await box.request(`/prairie/hsds/services/${id(1)}`)).status).toBe(404)
})

test('the base document, the description and the schemas lead to each other', async () => {
  await here(0)
  const base = await json('')
  expect(base).toMatchObject({ version: '3.1' })
  const at = (url: string) => box.request(new URL(url).pathname)
  expect((await at(base.profile)).status).toBe(200)
  const { paths } = await (await at(base.openapi_url)).json()
  expect(Object.keys(paths)).toContain('/service_at_locations/{id}')
  const schema = await json('/schema/service.json')
  expect((await at(schema.$id)).status).toBe(200)
  expect((await get('/schema/nothing.json')).status).toBe(404)
})

test('the fixture of a feed with faults still goes out right', async () => {
  const { id: partnershipId } = await here(0)
  const file = readFileSync(
    new URL('../../../../test/fixtures/directory/hsds-services.json', import.meta.url),
  )
  await importFile(box.database, partnershipId, actor, file, { name: 'feed.json' }, box.now)
  const told = await json('/services/a1')
  expect(told).toMatchObject({ id: 'a1', x_local_note: 'kept', minimum_age: 18 })
  expect(faults('service', told)).toEqual([])
})

test('pages and distances that nothing can be at are answered, not broken at', async () => {
  await here(1)
  for (const page of [
    '/services?search=rent&page=999999999',
    '/services?search=rent&page=999999999&per_page=500',
  ])
    expect(await json(page)).toMatchObject({ total_items: 1, empty: true, last_page: true })
  for (const proximity of ['44.3,-78.3,1e-320', '1e-320,0,5', '44.3,-78.3,1e999', '0x10,0,5'])
    expect([proximity, (await get(`/service_at_locations?proximity=${proximity}`)).status]).toEqual([
      proximity,
      400,
    ])
  expect((await get('/service_at_locations?proximity=44.3,-78.3,100000')).status).toBe(200)
})

test('an organization that offers nothing listed is not told of, by its id either', async () => {
  const lakeside = await here(1)
  const other = await lakeside.inside(db =>
    addOrganisation(db, actor, { name: { en: 'Quiet Circle' }, email: 'one@person.example' }, box.now),
  )
  expect((await get(`/organizations/${other}`)).status).toBe(404)
  expect(await json(`/services?organization_id=${other}`)).toMatchObject({ total_items: 0 })
  expect((await get(`/organizations/${id(500)}`)).status).toBe(200)
})

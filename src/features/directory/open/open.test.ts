import { expect, test } from 'vitest'
import { addOrganisation } from '#features/people/index.ts'
import { id, openInterface, serviceOf, system, term } from '#test/open-interface.ts'
import { formOf } from '#test/sandbox.ts'
import type { Written } from '../hsds/written.ts'

const { box, get, here, json } = openInterface()

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

test('a slash at the end leads to the same place', async () => {
  await here(1)
  expect(await json('/')).toEqual(await json(''))
  const list = await get('/services/?per_page=1')
  expect([list.status, list.headers.get('location')]).toEqual([301, '/lakeside/hsds/services?per_page=1'])
  expect((await get('/nothing')).status).toBe(404)
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

test('what is too long to stand in the addresses of the other pages is refused in words', async () => {
  await here()
  const fits = await get(`/services?per_page=2&x=${'a'.repeat(1_900)}`)
  expect([fits.status, fits.headers.get('link')?.length]).toEqual([200, expect.any(Number)])
  expect(fits.headers.get('link')?.length).toBeLessThan(8_192)
  for (const path of ['/services', '/services/unknown', '/taxonomies']) {
    const answer = await get(`${path}?x=${'a'.repeat(2_000)}`)
    expect([answer.status, answer.headers.get('link')]).toEqual([400, null])
    expect(await answer.json()).toMatchObject({ parameter: 'query', detail: expect.stringContaining('POST') })
  }
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
    addOrganisation(db, system, { name: { en: 'Quiet Circle' }, email: 'one@person.example' }, box.now),
  )
  expect((await get(`/organizations/${other}`)).status).toBe(404)
  expect(await json(`/services?organization_id=${other}`)).toMatchObject({ total_items: 0 })
  expect((await get(`/organizations/${id(500)}`)).status).toBe(200)
})

test('nothing is changed here: said to programs, with what may be asked', async () => {
  await here(1)
  const answered = async (method: string, path: string) => {
    const answer = await get(path, { method })
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    return [answer.status, answer.headers.get('allow')]
  }
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    expect(await answered(method, '/services')).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect(await answered(method, `/services/${id(1)}`)).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(await answered(method, '/services/a/b')).toEqual([404, null])
  }
  expect(await answered('POST', `/services/${id(1)}`)).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect(await answered('POST', '/profile')).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect(await answered('POST', '/nothing')).toEqual([404, null])
  expect((await json(`/services/${id(1)}`)).name).toBe('Rent help 1')
})

test('names held back or passed on are a change that who follows us sees', async () => {
  const { take } = await here(2)
  const changed = async () => (await json('/services?minimal=true&modified_after=2026-11-05')).total_items
  const all = [1, 2].map(serviceOf)
  box.now = new Date('2026-11-05T12:00:00Z')
  await take(all, 'a list', { persons: 'pass-on' })
  expect(await changed()).toBe(0)
  await take(all, 'a list', { persons: 'hold-back' })
  expect(await changed()).toBe(2)
})

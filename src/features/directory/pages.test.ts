import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { type Founded, fieldIn, found, prairie, textOf } from '#test/as.ts'
import { origin, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import { importFile, searchServices } from './index.ts'
import { importJob } from './jobs.ts'
import { findListing } from './queries/one.ts'

const box = sandbox()
const staff = { kind: 'system', name: 'Ada Osei' } as const
const ontario = {
  Province: 'Ontario',
  Postal: 'K9J 1A1',
  City: 'Lakeside',
  Longitude: '-78.3',
  Latitude: '44.3',
}
const school = federalRecord(
  'Harbour Language School',
  { Lang_training: 'yes', Women: 'yes' },
  {
    ...ontario,
    French: 'École de langues du Port',
    Email: 'hello@harbour.example',
    Telephone: '705-555-0142',
  },
)
const centre = federalRecord('Lakeside Job <Centre> & “Friends” 🏡', { Job_search: 'yes' }, ontario)

let here: Founded
let id: string

const listing = (of = id) => here.inside(db => findListing(db, of, box.now))
const stranger = () =>
  new Visitor(origin, async request => {
    const body = request.method === 'GET' ? undefined : await request.arrayBuffer()
    const { pathname, search } = new URL(request.url)
    const init = { method: request.method, headers: request.headers, ...(body ? { body } : {}) }
    return box.request(pathname + search, init)
  })
const page = async (path: string) => {
  const answer = await box.request(path)
  return { status: answer.status, text: textOf(await answer.text()) }
}

beforeEach(async () => {
  here = await found(box)
  await importFile(box.database, here.id, staff, fileOf([school, centre]), { name: 'list.json' }, box.now)
  id = await here.inside(async db => {
    const {
      found: [first],
    } = await searchServices(db, 'language', {}, box.now)
    return first?.id ?? ''
  })
})

describe('finding help', () => {
  test('says how many, why, how fresh, and for whom what is not known', async () => {
    const { text } = await page('/lakeside/services?q=englsh%20clas')
    expect(text).toContain('1 service')
    expect(text).toContain('You wrote “englsh clas”')
    expect(text).toContain('Not confirmed for 3 years. Call before you go.')
    expect(text).toContain('Here because it is language classes')
    expect(text).toContain('languages not listed: ask')
  })

  test.each([
    ['fr', 'cours d’anglais', 'Pas confirmé depuis 3 ans. Appelez avant d’y aller.'],
    ['ar', 'دروس الإنجليزية', 'لم تُؤكَّد منذ 3 سنوات. اتصلوا قبل أن تذهبوا.'],
  ])('in %s', async (lang, q, says) => {
    const { status, text } = await page(`/lakeside/services?lang=${lang}&q=${encodeURIComponent(q)}`)
    expect(status).toBe(200)
    expect(text).toContain(says)
    expect(text).toContain(lang === 'fr' ? 'École de langues du Port' : 'Harbour Language School')
  })

  test('teaches what to try when nothing fits', async () => {
    const { text } = await page('/lakeside/services?q=submarine%20repair&kind=job-search')
    expect(text).toContain('Nothing fits all of that')
    expect(text).toContain('See all services')
  })

  test('nothing in the address breaks it', async () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('', '-1', '99999999', "' | & !", 'a'.repeat(5_000), newId()),
    )
    const asked = fc.record(
      { q: written, kind: written, audience: written, language: written, community: written, page: written },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(asked, async query => {
        const answer = await box.request(`/lakeside/services?${new URLSearchParams(query)}`)
        expect([200, 404]).toContain(answer.status)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a listing', () => {
  test('shows what, where, how to reach them, and where each thing comes from', async () => {
    const answer = await box.request(`/lakeside/services/${id}`)
    const html = await answer.text()
    expect(html).toContain('href="tel:+17055550142"')
    expect(html).toContain('href="mailto:hello@harbour.example"')
    expect(textOf(html)).toContain('Federal list of newcomer services, as of December 15, 2022')
    expect(textOf(html)).toContain('Languages Not listed: ask')
  })

  test('markup in a name is text', async () => {
    const html = await (await box.request('/lakeside/services?q=job')).text()
    expect(html).toContain('Lakeside Job &lt;Centre&gt; &amp; “Friends” 🏡')
  })

  test('another partnership’s is not here, nor is one that never was', async () => {
    await found(box, prairie)
    const other = (await listing())?.organisation.id
    const paths = [id, newId(), 'nonsense', `${id}/mistakes`, `organisations/${other}`]
    const answers = await Promise.all(paths.map(path => page(`/prairie/services/${path}`)))
    expect(answers.map(answer => answer.status)).toEqual([404, 404, 404, 404, 404])
    expect((await page(`/lakeside/services/${id}`)).status).toBe(200)
  })

  test('a visitor says what is wrong, and it waits for staff', async () => {
    const visitor = stranger()
    const path = `/lakeside/services/${id}/mistakes`
    const form = await (await visitor.open(path)).text()
    const sent = { said: 'They moved.', replyTo: '', _once: fieldIn(form, '_once') }
    expect((await visitor.post(path, sent)).status).toBe(303)
    expect((await visitor.post(path, { said: ' ', _once: newId() })).status).toBe(422)
    const coordinator = await here.coordinator()
    const tend = textOf(await (await coordinator.open('/lakeside/services/tend')).text())
    expect(tend).toContain('They moved.')
    for (let n = 0; n < 4; n++) await visitor.post(path, { said: 'again', _once: newId() })
    expect((await visitor.post(path, { said: 'again', _once: newId() })).status).toBe(429)
  })
})

describe('staff', () => {
  test('pages are closed to a visitor and open to the coordinator', async () => {
    const paths = ['tend', 'new', 'import', `${id}/change`].map(path => `/lakeside/services/${path}`)
    for (const path of paths) expect((await box.request(path)).status).toBe(303)
    const coordinator = await here.coordinator()
    for (const path of paths) expect([path, (await coordinator.open(path)).status]).toEqual([path, 200])
  })

  test('change only what they change, and not over somebody else', async () => {
    const coordinator = await here.coordinator()
    const path = `/lakeside/services/${id}/change`
    const html = await (await coordinator.open(path)).text()
    const shown = {
      kinds: 'language-training',
      audiences: 'women',
      cost: 'unknown',
      state: 'active',
      phone: '705-555-0142',
      email: 'hello@harbour.example',
      version: fieldIn(html, 'version'),
    }
    const first = await coordinator.post(path, {
      ...shown,
      aboutEn: 'Day and evening classes.',
      _once: newId(),
    })
    expect(first.status).toBe(303)
    expect(Object.keys((await listing())?.service.origins ?? {})).toEqual(['about'])
    const second = await coordinator.post(path, { ...shown, aboutEn: 'Closed.', _once: newId() })
    expect(second.status).toBe(422)
    expect(textOf(await second.text())).toContain('Somebody changed this listing while you were writing')
  })

  test('add a service by hand, found at once, with a place believed only in its province', async () => {
    const coordinator = await here.coordinator()
    const organisationId = (await listing())?.organisation.id ?? ''
    const typed = {
      organisationId,
      nameEn: 'Tax clinic',
      kinds: 'taxes-and-money',
      cost: 'free',
      state: 'active',
      city: 'Lakeside',
      province: 'ON',
      languages: 'English, français, Tigrinya',
    }
    const path = '/lakeside/services/new'
    const swapped = await coordinator.post(path, {
      ...typed,
      latitude: '-78.3',
      longitude: '44.3',
      _once: newId(),
    })
    expect(swapped.status).toBe(422)
    const added = await coordinator.post(path, {
      ...typed,
      latitude: '44.3',
      longitude: '-78.3',
      _once: newId(),
    })
    expect(added.status).toBe(303)
    const { text } = await page('/lakeside/services?q=impots')
    expect(text).toContain('Tax clinic')
    expect(text).toContain('English, French, and Tigrinya')
  })
})

describe('importing a file', () => {
  const handIn = (bytes: Uint8Array<ArrayBuffer>, name = 'list.json') => {
    const body = new FormData()
    body.set('file', new File([bytes], name))
    body.set('_once', newId())
    return body
  }
  const send = async (browser: Visitor, body: FormData) => {
    const request = new Request(`${origin}/lakeside/services/import`, { method: 'POST', body })
    const type = request.headers.get('content-type') ?? ''
    return browser.open('/lakeside/services/import', {
      method: 'POST',
      body: await request.arrayBuffer(),
      headers: { 'content-type': type, origin },
    })
  }
  const work = async (path: string) => {
    const { installation } = box
    const tools = { ...installation, origin, now: () => box.now }
    await importJob.run({ partnershipId: here.id, import: path.split('/').at(-1) ?? '' }, tools)
  }

  test('is watched to its end, and says what was refused on which line', async () => {
    const coordinator = await here.coordinator()
    const more = federalRecord('=HYPERLINK("x")', { Seniors: 'yes' }, ontario)
    const answer = await send(coordinator, handIn(new Uint8Array(fileOf([school, more]))))
    const path = answer.headers.get('location') ?? ''
    expect(answer.status).toBe(303)
    const waiting = await (await coordinator.open(path)).text()
    expect(waiting).toContain('<live-region src="')
    await work(path)
    const seen = await (await coordinator.open(path)).text()
    expect(textOf(seen)).toContain('What would become of list.json')
    expect(textOf(seen)).toContain('Nothing is taken yet.')
    await coordinator.post(`${path}/taking`, { _once: fieldIn(seen, '_once') })
    await work(path)
    await work(path)
    const done = textOf(await (await coordinator.open(path)).text())
    expect(done).toContain('No new services, none changed, 1 as before. 1 line was refused.')
    expect(done).toContain('No kind of service is marked yes.')
    const fragment = await (await coordinator.open(`${path}/progress`)).text()
    expect(fragment).toContain('data-done')
    const csv = await (await coordinator.open(`${path}/refused.csv`)).text()
    expect(csv).not.toMatch(/^[^\n]*\n[^\n]*,=/)
  })

  test('no bytes and no name of a file break it', async () => {
    const coordinator = await here.coordinator()
    const record = fc.oneof(
      fc.json().map(text => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 200 }),
      fc.record({ Type: fc.anything(), Services: fc.anything(), Coordinates: fc.anything() }).map(row => {
        const text = JSON.stringify([{ ...school, ...row }, school], (_key, value) =>
          typeof value === 'bigint' ? String(value) : value,
        )
        return new TextEncoder().encode(text)
      }),
    )
    await fc.assert(
      fc.asyncProperty(record, fc.string({ unit: 'grapheme', maxLength: 40 }), async (bytes, name) => {
        const answer = await send(coordinator, handIn(new Uint8Array(bytes), name))
        expect([303, 422]).toContain(answer.status)
        const path = answer.headers.get('location')
        if (!path) return
        await work(path)
        expect((await coordinator.open(path)).status).toBe(200)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a provider, by a signed link', () => {
  async function asked(): Promise<string> {
    const coordinator = await here.coordinator()
    const answer = await coordinator.post(`/lakeside/services/${id}/confirmation`, { _once: newId() })
    expect(answer.status).toBe(303)
    const { rows } = await here.inside(db =>
      db.execute<{ text: string }>(sql`select text from mails order by queued_at desc limit 1`),
    )
    return /https?:\/\/[^/]+(\/lakeside\/l\/[^\s?)>\]]+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  }

  test('opening changes nothing; one press confirms it', async () => {
    const link = await asked()
    const provider = stranger()
    const html = await (await provider.open(link)).text()
    expect(textOf(html)).toContain('All of this is right')
    expect((await listing())?.service.confirmedAt).toBeNull()
    const answer = await provider.post(link, { answer: 'right', _once: fieldIn(html, '_once') })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${link}/done`])
    expect((await listing())?.spoken).toMatchObject({
      freshness: 'confirmed',
      confirmedBy: 'Harbour Language School',
    })
    expect(textOf(await (await provider.open(`${link}/done`)).text())).toContain('was confirmed today')
  })

  test('corrects what has changed, which then is theirs and no import takes it back', async () => {
    const link = await asked()
    const changed = await stranger().post(link, {
      answer: 'changed',
      phone: '705-555-0199',
      email: 'hello@harbour.example',
      cost: 'free',
      _once: newId(),
    })
    expect(changed.status).toBe(303)
    await importFile(box.database, here.id, staff, fileOf([school]), { name: 'list.json' }, box.now)
    const { service } = (await listing()) ?? {}
    expect(service?.listing.phones[0]?.normal).toBe('+17055550199')
    expect(service?.origins).toMatchObject({ phones: { by: 'provider' }, cost: { by: 'provider' } })
    expect(Object.keys(service?.origins ?? {}).sort()).toEqual(['cost', 'phones'])
    const refused = await stranger().post(link, {
      answer: 'changed',
      languages: 'Klingonese',
      _once: newId(),
    })
    expect(refused.status).toBe(422)
  })

  test('says it is no longer offered: it is not found any more', async () => {
    const link = await asked()
    expect((await stranger().post(link, { answer: 'ended', _once: newId() })).status).toBe(303)
    expect((await page('/lakeside/services?q=language')).text).toContain('Nothing fits all of that')
    expect((await page(`/lakeside/services/${id}`)).text).toContain('no longer offered')
  })

  test('all who have an address are asked at once, and nobody twice in two weeks', async () => {
    const coordinator = await here.coordinator()
    const ask = () => coordinator.post('/lakeside/services/confirmations', { _once: newId() })
    const letters = async () =>
      Number(
        (await here.inside(db => db.execute<{ count: string }>(sql`select count(*) from mails`))).rows[0]
          ?.count,
      )
    await ask()
    expect(await letters()).toBe(1)
    await ask()
    expect(await letters()).toBe(1)
  })
})

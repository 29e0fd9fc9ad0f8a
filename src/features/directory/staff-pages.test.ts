import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { fileOf } from '#test/a-list.ts'
import { fieldIn, textOf } from '#test/as.ts'
import { lakeside, lister, school } from '#test/lakeside.ts'
import { importFile } from './index.ts'
import { findListing } from './queries/one.ts'

const lake = lakeside()
const { box, page, stranger } = lake
const listing = (of = lake.id) => lake.here.inside(db => findListing(db, of, box.now))

describe('staff', () => {
  test('pages are closed to a visitor and open to the coordinator', async () => {
    const paths = ['tend', 'new', 'import', `${lake.id}/change`].map(path => `/lakeside/services/${path}`)
    for (const path of paths) expect((await box.request(path)).status).toBe(303)
    const coordinator = await lake.here.coordinator()
    for (const path of paths) expect([path, (await coordinator.open(path)).status]).toEqual([path, 200])
  })

  test('change only what they change, and not over somebody else', async () => {
    const coordinator = await lake.here.coordinator()
    const path = `/lakeside/services/${lake.id}/change`
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
    expect(second.status).toBe(409)
    expect(textOf(await second.text())).toContain('Somebody changed this listing while you were writing')
  })

  test('add a service by hand, found at once, with a place believed only in its province', async () => {
    const coordinator = await lake.here.coordinator()
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

describe('a provider, by a signed link', () => {
  async function asked(): Promise<string> {
    const coordinator = await lake.here.coordinator()
    const answer = await coordinator.post(`/lakeside/services/${lake.id}/confirmation`, { _once: newId() })
    expect(answer.status).toBe(303)
    const { rows } = await lake.here.inside(db =>
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
    await importFile(box.database, lake.here.id, lister, fileOf([school]), { name: 'list.json' }, box.now)
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
    expect((await page(`/lakeside/services/${lake.id}`)).text).toContain('no longer offered')
  })

  test('all who have an address are asked at once, and nobody twice in two weeks', async () => {
    const coordinator = await lake.here.coordinator()
    const ask = () => coordinator.post('/lakeside/services/confirmations', { _once: newId() })
    const letters = async () =>
      Number(
        (await lake.here.inside(db => db.execute<{ count: string }>(sql`select count(*) from mails`))).rows[0]
          ?.count,
      )
    await ask()
    expect(await letters()).toBe(1)
    await ask()
    expect(await letters()).toBe(1)
  })
})

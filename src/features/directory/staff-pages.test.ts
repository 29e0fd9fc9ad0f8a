import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { listOrganisations } from '#features/people/index.ts'
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
    expect(textOf(await second.text())).toMatch(/Ada Osei saved it .*Day and evening classes\..*Closed\./s)
  })

  test('add a service by hand, found at once, with a place believed only in its province', async () => {
    const coordinator = await lake.here.coordinator()
    const organisationId = (await listing())?.organisation.id ?? ''
    const typed = {
      organisation: organisationId,
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

  describe('list a service for an organisation', () => {
    const path = '/lakeside/services/new'
    const typed = { nameEn: 'Tax clinic', kinds: 'taxes-and-money', cost: 'free', state: 'active' }
    const add = async (more: Record<string, string>) =>
      (await lake.here.coordinator()).post(path, { ...typed, ...more, _once: newId() })
    const organisations = () => lake.here.inside(listOrganisations)

    test('that is here, by its name in either language', async () => {
      const before = (await organisations()).length
      expect((await add({ organisation: 'école de langues du port' })).status).toBe(303)
      expect(await organisations()).toHaveLength(before)
    })

    test('that is not here yet: it is added with the service', async () => {
      const answer = await add({ organisation: 'Prairie Tax Volunteers' })
      expect(answer.status).toBe(303)
      expect((await organisations()).map(({ name }) => name.en)).toContain('Prairie Tax Volunteers')
      expect((await page('/lakeside/services?q=tax')).text).toContain('Prairie Tax Volunteers')
    })

    test('whose name is near one that is here: asked which, nothing kept until it is said', async () => {
      const before = (await organisations()).length
      const organisation = 'Harbor Langage School'
      const asked = await add({ organisation, documents: 'Last year’s slips' })
      expect(asked.status).toBe(422)
      const html = await asked.text()
      expect(textOf(html)).toMatch(/Is it one of these\? Harbour Language School/)
      for (const kept of [organisation, 'Last year’s slips', 'Tax clinic']) expect(html).toContain(kept)
      expect(await organisations()).toHaveLength(before)
      const it = (await organisations()).find(({ name }) => name.en === 'Harbour Language School')
      expect((await add({ organisation, organisationId: it?.id ?? '' })).status).toBe(303)
      expect(await organisations()).toHaveLength(before)
      expect((await add({ organisation, organisationId: 'new' })).status).toBe(303)
      expect(await organisations()).toHaveLength(before + 1)
    })

    test('nothing is added with a service that is refused', async () => {
      const before = (await organisations()).length
      for (const wrong of [{ nameEn: '' }, { kinds: '' }, { languages: 'Klingonese' }, { latitude: '1' }])
        expect([wrong, (await add({ organisation: 'Prairie Tax Volunteers', ...wrong })).status]).toEqual([
          wrong,
          422,
        ])
      expect((await add({ organisation: '' })).status).toBe(422)
      expect(await organisations()).toHaveLength(before)
    })

    test.each([
      ['remote', { online: 'yes' }],
      ['area', { areas: 'Lakeside' }],
      ['phone', { phone: '705 555 0177' }],
      ['in-person', { street: '1 Main Street', city: 'Lakeside' }],
    ])('given %s, and found so', async (way, more) => {
      expect((await add({ organisation: 'Harbour Language School', ...more })).status).toBe(303)
      expect((await page(`/lakeside/services?q=tax&way=${way}`)).text).toContain('Tax clinic')
      for (const other of ['remote', 'area', 'in-person'])
        if (other !== way && !(way === 'remote' && other === 'area'))
          expect((await page(`/lakeside/services?q=tax&way=${other}`)).text).not.toContain('Tax clinic')
    })
  })

  describe('say where it is given', () => {
    const places = async () => (await listing())?.places ?? []
    const path = () => `/lakeside/services/${lake.id}/places`
    const post = async (to: string, typed: Record<string, string>) =>
      (await lake.here.coordinator()).post(to, { ...typed, _once: newId() })

    test('online besides, and no import takes it away', async () => {
      expect((await post(path(), { way: 'online' })).status).toBe(303)
      expect((await places()).map(({ fields }) => fields.form).sort()).toEqual(['physical', 'virtual'])
      expect((await page('/lakeside/services?q=language&way=remote')).text).toContain('Harbour')
      const moved = { ...school, Note: { en: 'New', fr: 'Neuf' } }
      await importFile(box.database, lake.here.id, lister, fileOf([moved]), { name: 'list.json' }, box.now)
      expect(await places()).toHaveLength(2)
    })

    test('at another address, told in the open and kept when the list comes again', async () => {
      const [first] = await places()
      const to = `${path()}/${first?.id}`
      const html = await (await (await lake.here.coordinator()).open(to)).text()
      const typed = { way: 'door', street: '12 Water Street', city: 'Lakeside', province: 'ON' }
      const version = fieldIn(html, 'version')
      expect((await post(to, { ...typed, version, accessibilityEn: 'Ramp at the back' })).status).toBe(303)
      const { text } = await page(`/lakeside/services/${lake.id}`)
      for (const said of ['12 Water Street', 'Ramp at the back']) expect(text).toContain(said)
      const late = await post(to, { ...typed, version, street: '14 Water Street' })
      expect(late.status).toBe(409)
      expect(textOf(await late.text())).toMatch(/14 Water Street.*12 Water Street/s)
      const changed = { ...school, Telephone: { en: '705-555-0199', fr: '705-555-0199' } }
      await importFile(box.database, lake.here.id, lister, fileOf([changed]), { name: 'list.json' }, box.now)
      expect((await places())[0]?.fields.address?.street.en).toBe('12 Water Street')
    })

    test('not there any more', async () => {
      const [first] = await places()
      const leaving = `${path()}/${first?.id}/leaving`
      expect((await post(leaving, {})).status).toBe(303)
      expect(await places()).toEqual([])
      expect((await post(leaving, {})).status).toBe(404)
    })

    test('a door without an address is refused, and what is not here is not there', async () => {
      expect((await post(path(), { way: 'door' })).status).toBe(422)
      const coordinator = await lake.here.coordinator()
      for (const to of [
        `${path()}/${newId()}`,
        `${path()}/nonsense`,
        `/lakeside/services/${newId()}/places/new`,
      ])
        expect([to, (await coordinator.open(to)).status]).toEqual([to, 404])
      for (const to of [
        `${path()}/${newId()}`,
        `${path()}/x/leaving`,
        `/lakeside/services/${newId()}/places`,
      ])
        expect([to, (await post(to, { way: 'online' })).status]).toEqual([to, 404])
    })
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

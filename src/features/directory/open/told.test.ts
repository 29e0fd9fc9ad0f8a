import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { organisations } from '#features/people/index.ts'
import { federalRecord, fileOf } from '#test/a-list.ts'
import { faults, id, openInterface, serviceOf, system } from '#test/open-interface.ts'
import { addService } from '../commands/add-service.ts'
import { changeService, confirmService } from '../commands/change-service.ts'
import { importFile } from '../commands/import/import-file.ts'
import type { Written } from '../hsds/written.ts'
import { services } from '../tables.ts'

const { box, here, json } = openInterface()

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
    await confirmService(db, system, row.id, box.now)
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
    await changeService(db, system, row.id, { fields, by: 'staff' }, box.now)
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
  await importFile(box.database, partnershipId, system, file, { name: 'federal.json' }, box.now)
  await inside(async db => {
    const [organisation] = await db.select().from(organisations)
    const cost = { is: 'free' as const, options: [] }
    const fields = { name: { fr: 'Cours' }, cost, documents: ['Passport'] }
    const place = { street: '1 Main Street', city: 'Peterborough', province: 'ON' as const }
    await addService(db, system, { organisationId: organisation?.id ?? '', fields, place }, box.now)
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

test('the fixture of a feed with faults still goes out right', async () => {
  const { id: partnershipId } = await here(0)
  const file = readFileSync(
    new URL('../../../../test/fixtures/directory/hsds-services.json', import.meta.url),
  )
  await importFile(box.database, partnershipId, system, file, { name: 'feed.json' }, box.now)
  const told = await json('/services/a1')
  expect(told).toMatchObject({ id: 'a1', x_local_note: 'kept', minimum_age: 18 })
  expect(faults('service', told)).toEqual([])
})

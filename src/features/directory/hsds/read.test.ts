import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../language.ts'
import { readServicesFile } from '../read-file.ts'
import { formOf } from './record.ts'

const file = readFileSync(new URL('../../../../test/fixtures/directory/hsds-services.json', import.meta.url))
const { rows, refused, scope, format } = readServicesFile(file)
const [row] = rows
const reasonOf = (document: unknown) =>
  readServicesFile(Buffer.from(JSON.stringify(document))).refused[0]?.reason

describe('HSDS JSON', () => {
  test('a page of services becomes listings', () => {
    expect(format).toBe('hsds')
    expect(scope).toEqual({})
    expect(rows).toHaveLength(1)
    expect(row?.services[0]).toMatchObject({
      externalId: 'hsds:a1',
      organisation: 'hsds:o1',
      locations: ['hsds:loc1'],
      name: { en: 'Evening rent help' },
      kinds: ['housing'],
      cost: { is: 'free' },
      eligibility: { statuses: {}, minimumAge: 18 },
      languages: [{ written: 'Arabic', code: 'ar' }, { written: 'Klingon' }],
      phones: [{ written: '705-555-0133', normal: '+17055550133', extension: '7' }],
      schedules: [{ days: ['MO', 'WE'], opens: '09:00', closes: '16:30', every: 'week', from: '2026-01-05' }],
      aside: {},
      written: { x_local_note: 'kept', minimum_age: '18', service_at_locations: [] },
      at: { 'hsds:loc1': { id: 'z' } },
    })
    expect(row?.locations[0]).toMatchObject({
      coordinates: { latitude: 44.3, longitude: -78.32 },
      address: { province: 'ON', postalCode: 'K9J 1A1', city: { en: 'Peterborough' } },
      accessibility: { en: 'Ramp at the back' },
    })
    expect(row?.remarks).toEqual([])
  })

  test('each record refused has its line and reason', () => {
    expect(refused.map(each => each.reason)).toEqual([
      'organisation-missing',
      'listed-twice',
      'id-missing',
      'field-has-wrong-form',
    ])
    const lines = file.toString().split('\n')
    for (const { line } of refused) expect(lines[line - 1]?.trim()).toBe('{')
  })

  test('what is valid but lists nothing is refused by name', () => {
    expect(reasonOf({ version: '3.1', profile: 'https://here', openapi_url: '' })).toBe('not-a-listing')
    expect(reasonOf({ hello: 'there' })).toBe('unknown-record')
    expect(reasonOf({ contents: [] })).toBe('no-records')
    expect(reasonOf([])).toBe('no-records')
    expect(reasonOf([1, 2])).toBe('not-an-object')
    expect(reasonOf({ id: 'o', name: '', website: 'x' })).toBe('name-missing')
  })

  test('forms are told by the fields only they have', () => {
    expect(formOf({ id: '1', service: {}, location: {} })).toBe('service_at_location')
    expect(formOf({ id: '1', name: 'x', status: 'active' })).toBe('service')
    expect(formOf({ id: '1', name: 'x', services: [] })).toBe('organization')
    expect(formOf({ id: '1', location_type: 'physical' })).toBe('location')
  })
})

test('languages by code or name', () => {
  const written = ['fra', 'FR-ca', 'French', 'français', 'Tigrinya', 'tir', 'Dari', 'xx', '']
  expect(written.map(each => languageOf(each)?.code)).toEqual([
    'fr',
    'fr',
    'fr',
    'fr',
    'ti',
    'ti',
    'prs',
    undefined,
    undefined,
  ])
})

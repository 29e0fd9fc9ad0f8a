import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Json } from '../intake/json.ts'
import { readServicesFile } from '../read-file.ts'
import { organisationKeys } from './same-organisation.ts'

const file = readFileSync(new URL('../../../../test/fixtures/directory/federal-list.json', import.meta.url))
const { rows, refused, scope, format } = readServicesFile(file)
const named = (name: string) => rows.filter(row => row.organisation.name.en?.startsWith(name))
const remarks = (name: string) => named(name).flatMap(row => row.remarks.map(remark => remark.code))
const startOf = (name: string) =>
  file
    .toString()
    .split('\n')
    .findIndex(line => line.includes(`"en": "${name}`)) - 1

describe('the federal list', () => {
  test('is known by its fields, and speaks for its kinds and provinces only', () => {
    expect(format).toBe('federal-list')
    expect(scope.provinces).toEqual(['MB'])
    expect(scope.kinds).toHaveLength(9)
    expect(scope.kinds).not.toContain('housing')
    expect(scope.asOf).toBe('2022-12-15')
  })

  test('one service for each kind marked; audiences qualify them all; languages stay unknown', () => {
    const [first] = rows
    expect(first?.services.map(service => service.kinds)).toEqual([
      ['language-training'],
      ['general-settlement'],
    ])
    for (const service of first?.services ?? []) {
      expect(service.audiences).toEqual(['women', 'youth'])
      expect(service.about).toEqual({ en: 'English Circle', fr: 'Cercle anglais' })
      expect(service.languages).toBeUndefined()
      expect(service.eligibility.statuses).toEqual({})
      expect(service.locations).toEqual([first?.locations[0]?.externalId])
    }
    expect(first?.organisation.name).toEqual({
      en: 'Otter Bend Newcomer House',
      fr: 'Maison des nouveaux arrivants Otter Bend',
    })
    expect(first?.locations[0]?.address?.street.en).toBe('200 - 614 Heron St')
  })

  test('each row knows its line', () => {
    expect(rows[0]?.line).toBe(2)
    expect(named('Lantern')[0]?.line).toBe(startOf('Lantern Society'))
  })

  test('one organisation at two locations where name and site agree; by name alone, two', () => {
    const otter = rows.filter(row => row.organisation.name.en?.toLowerCase().startsWith('otter bend'))
    expect(new Set(otter.map(row => row.organisation.externalId)).size).toBe(2)
    const [first, brandon] = otter
    expect(brandon?.organisation).toEqual(first?.organisation)
    expect(brandon?.locations[0]?.externalId).not.toBe(first?.locations[0]?.externalId)
  })

  test('a place listed twice is refused with the line it was taken on, or adds what is new', () => {
    const twice = refused.find(each => each.reason === 'listed-twice')
    expect(twice?.firstLine).toBe(2)
    const again = rows.find(row => row.remarks.some(remark => remark.code === 'listed-again-with-more'))
    expect(again?.services.map(service => service.kinds)).toEqual([['volunteering']])
    expect(again?.locations).toEqual(rows[0]?.locations)
  })

  test('refusals, each with its reason', () => {
    expect(refused.map(each => each.reason)).toEqual([
      'listed-twice',
      'no-kind-marked',
      'outside-scope',
      'name-missing',
      'not-an-object',
      'field-has-wrong-form',
    ])
  })

  test('what is doubtful is said and left out, and the row is taken', () => {
    expect(remarks('Lantern')).toEqual(
      expect.arrayContaining([
        'coordinates-swapped',
        'mark-unanswered',
        'phone-missing',
        'same-address-as',
        'email-missing',
      ]),
    )
    expect(remarks('Zero')).toEqual(
      expect.arrayContaining(['coordinates-zero', 'email-unreadable', 'site-unreadable', 'phone-unreadable']),
    )
    expect(remarks('Faraway')).toEqual(
      expect.arrayContaining(['coordinates-outside-canada', 'postal-code-of-another-province']),
    )
    expect(remarks('Next Door')).toEqual(
      expect.arrayContaining([
        'coordinates-outside-province',
        'address-missing',
        'city-missing',
        'postal-code-unreadable',
      ]),
    )
    expect(remarks('Copied')).toContain('coordinates-of-another-city')
    for (const name of ['Lantern', 'Zero', 'Faraway', 'Next Door'])
      expect(named(name)[0]?.locations[0]?.coordinates).toBeUndefined()
    expect(remarks('مركز النور 🏮 <b>')).toEqual(
      expect.arrayContaining(['province-unknown', 'coordinates-missing']),
    )
  })

  test('all on one line, records are told apart by their number', () => {
    const packed = readServicesFile(Buffer.from(JSON.stringify(JSON.parse(file.toString()))))
    expect(packed.rows.map(row => row.remarks.map(remark => remark.code))).toEqual(
      rows.map(row => row.remarks.map(remark => remark.code)),
    )
    expect(packed.refused.map(each => each.record)).toEqual(refused.map(each => each.record))
    expect(new Set(packed.rows.map(row => row.record)).size).toBe(rows.length)
  })

  test('reading again gives the same, and the order of records changes no id', () => {
    expect(readServicesFile(file).rows).toEqual(rows)
    const records = JSON.parse(file.toString()) as Json[]
    const turned = readServicesFile(Buffer.from(JSON.stringify(records.toReversed())))
    const ids = (all: typeof rows) =>
      new Set(all.flatMap(row => [row.organisation.externalId, ...row.services.map(s => s.externalId)]))
    expect(ids(turned.rows)).toEqual(ids(rows))
  })
})

test('different names are never joined, whatever else agrees', () => {
  const seen = { province: 'MB', host: 'x.example', phone: '+12045550101', address: 'a' }
  const [one, other, third] = organisationKeys([
    { ...seen, name: 'One' },
    { ...seen, name: 'Two' },
    { ...seen, name: 'ONE ', host: undefined, address: 'b' },
  ])
  expect(one).not.toEqual(other)
  expect(third).toEqual(one)
})

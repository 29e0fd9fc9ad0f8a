import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListedService, ListScope, ServiceKind } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { judge, reach } from './cell.ts'

const now = new Date('2026-11-03T15:00:00Z')
const morden: Community = {
  id: 'm',
  name: 'Morden',
  province: 'MB',
  lon: -98.1,
  lat: 49.19,
  censusArea: null,
  population: null,
  version: 1,
}
const federal: ListScope = {
  source: { id: 'f', name: { en: 'Federal list' } },
  kinds: ['language-training', 'job-search'],
  provinces: ['MB'],
  asOf: '2026-06-01' as ListScope['asOf'],
}
const service = (part: Partial<ListedService> = {}): ListedService => ({
  id: 's',
  name: { en: 'Evening English' },
  organisationId: 'o',
  kinds: ['language-training'],
  audiences: [],
  eligibility: { statuses: {} },
  schedules: [],
  terms: [],
  languages: undefined,
  at: [{ lon: -98.1, lat: 49.19, city: { en: 'Morden' }, province: 'MB' }],
  unplaced: [],
  areaWide: false,
  listId: 'f',
  confirmedAt: undefined,
  sourceAsOf: undefined,
  freshness: 'listed',
  ...part,
})
const inWinnipeg = [{ lon: -97.14, lat: 49.9, city: { en: 'Winnipeg' }, province: 'MB' as const }]
const english: ServiceKind[] = ['language-training']
const verdict = (services: ListedService[], scopes = [federal], kinds = english) =>
  judge(kinds, morden, services, scopes, now).verdict

describe('the first test that fails is the reason', () => {
  test('no list speaks for the kind: we cannot tell, whatever the silence', () => {
    expect(verdict([], [federal], ['housing'])).toBe('cannot-tell')
    expect(verdict([], [{ ...federal, provinces: ['ON'] }])).toBe('cannot-tell')
  })
  test('a list speaks for part of the need only: still we cannot tell', () => {
    expect(verdict([], [federal], ['language-training', 'housing'])).toBe('cannot-tell')
  })
  test('a list speaks for it and shows none: nothing', () => expect(verdict([])).toBe('nothing'))
  test('one beyond reach: too far', () => expect(verdict([service({ at: inWinnipeg })])).toBe('too-far'))
  test('one near that nobody confirmed within a year: not fresh', () =>
    expect(verdict([service({ freshness: 'old' })])).toBe('not-fresh'))
  test('one in the province that is not on the map: we cannot tell', () =>
    expect(verdict([service({ at: [], unplaced: [{ city: { en: 'Carman' }, province: 'MB' }] })])).toBe(
      'cannot-tell',
    ))
  test('only by phone: remote only', () =>
    expect(verdict([service({ at: [], areaWide: true })])).toBe('remote-only'))
  test('one near and fresh: listed, even where no list speaks', () => {
    expect(verdict([service()])).toBe('listed')
    expect(verdict([service()], [])).toBe('listed')
  })
})

test('reach is measured to the nearest of a service’s places', () => {
  const cell = judge(english, morden, [service({ at: [...inWinnipeg, ...service().at] })], [federal], now)
  expect(cell.near).toHaveLength(1)
  expect(cell.near[0]?.kilometres).toBe(0)
})

test('what is not known is listed, with how much', () => {
  const old = { ...federal, asOf: '2022-12-15' as ListScope['asOf'] }
  const cell = judge(['language-training', 'housing'], morden, [service({ freshness: 'old' })], [old], now)
  expect(cell.unknowns).toEqual([
    { what: 'nobody-speaks-for', kinds: ['housing'] },
    { what: 'list-is-old', list: old, months: 46 },
    { what: 'not-confirmed', services: 1 },
    { what: 'who-may-use-it', services: 1 },
    { what: 'in-which-languages', services: 1 },
  ])
})

const anyService = fc.record({
  lon: fc.double({ min: -102, max: -95, noNaN: true }),
  lat: fc.double({ min: 49, max: 55, noNaN: true }),
  freshness: fc.constantFrom('confirmed' as const, 'listed' as const, 'old' as const, 'unknown' as const),
  placed: fc.boolean(),
  areaWide: fc.boolean(),
})

test('whatever is listed, the range holds and “nothing” is only said where a list speaks', () => {
  fc.assert(
    fc.property(fc.array(anyService, { maxLength: 12 }), fc.boolean(), (places, speaks) => {
      const services = places.map(({ lon, lat, placed, ...part }) =>
        service({ ...part, at: placed ? [{ lon, lat, city: {}, province: 'MB' }] : [] }),
      )
      const cell = judge(english, morden, services, speaks ? [federal] : [], now)
      expect(cell.range.least).toBeLessThanOrEqual(cell.range.most)
      expect(cell.near.every(({ kilometres }) => (kilometres ?? Number.POSITIVE_INFINITY) <= reach)).toBe(
        true,
      )
      if (!speaks) expect(['nothing', 'too-far']).not.toContain(cell.verdict)
      if (cell.verdict === 'listed') expect(cell.range.least).toBeGreaterThan(0)
    }),
  )
})

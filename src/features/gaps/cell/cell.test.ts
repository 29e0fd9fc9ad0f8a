import { describe, expect, test } from 'vitest'
import type { ListedService, Schedule, ServiceKind } from '#features/directory/index.ts'
import { carman, federal, morden, now, service, today, winnipeg } from '#test/listed.ts'
import type { SourceScope } from '../sources/scope.ts'
import { judge } from './cell.ts'
import type { Lens } from './lens.ts'
import type { Stead } from './reach.ts'
import { outcomeAt, type Test } from './tests.ts'
import type { Verdict } from './verdict.ts'

const english: ServiceKind[] = ['language-training']
const cellOf = (
  services: ListedService[],
  more: { lens?: Lens; scopes?: SourceScope[]; kinds?: ServiceKind[]; stead?: Stead; reach?: number } = {},
) => judge({ kinds: english, stead: morden, services, scopes: [federal], ...more }, now)

describe('the tests in their order, each passed, failed or not known', () => {
  const arabic: Lens = { language: 'ar' }
  const claimant: Lens = { status: 'refugee-claimant' }
  const evening: Lens = { time: 'evening' }
  const said = (written: string, code?: string) => ({ written, ...(code ? { code } : {}) })
  test.each<[Test, string, Partial<ListedService>, Lens, string]>([
    ['exists', 'it is open', {}, {}, 'pass'],
    ['exists', 'it is closed for now', { paused: true }, {}, 'fail'],
    ['fresh', 'its provider said so', { freshness: 'confirmed' }, {}, 'pass'],
    ['fresh', 'nobody said so within a year', { freshness: 'old' }, {}, 'unknown'],
    ['fresh', 'nobody can say when', { freshness: 'unknown' }, {}, 'unknown'],
    ['reachable', 'it is here', {}, {}, 'pass'],
    ['reachable', 'it is far', { at: winnipeg }, {}, 'fail'],
    ['reachable', 'it is somewhere in the province', { at: [], unplaced: carman }, {}, 'unknown'],
    ['reachable', 'nothing is said of where', { at: [] }, {}, 'unknown'],
    ['reachable', 'it is by phone, for nobody knows whom', { at: [], areaWide: true }, {}, 'unknown'],
    [
      'reachable',
      'its area names the town',
      { at: [], areaWide: true, areas: [{ en: 'Morden, Winkler' }] },
      {},
      'pass',
    ],
    [
      'reachable',
      'its area is the province',
      { at: [], areaWide: true, areas: [{ fr: 'Manitoba' }] },
      {},
      'pass',
    ],
    ['eligible', 'no status is asked', { eligibility: { statuses: {} } }, {}, 'not-asked'],
    ['eligible', 'it is for them', {}, claimant, 'pass'],
    ['eligible', 'it is not for them', {}, { status: 'visitor' }, 'fail'],
    ['eligible', 'it does not say', {}, { status: 'citizen' }, 'unknown'],
    ['language', 'no language is asked', { languages: undefined }, {}, 'not-asked'],
    ['language', 'an interpreter speaks it', {}, arabic, 'pass'],
    ['language', 'it does not say', { languages: undefined, spoken: undefined }, arabic, 'unknown'],
    ['language', 'it is in others', { languages: ['en'], spoken: [said('English', 'en')] }, arabic, 'fail'],
    [
      'language',
      'one of its languages is one nobody knows',
      { languages: ['en'], spoken: [said('English', 'en'), said('Low Elvish')] },
      arabic,
      'unknown',
    ],
    [
      'language',
      'interpreters may be asked for',
      {
        languages: ['en'],
        spoken: [said('English', 'en')],
        interpretation: { en: 'Interpreters on request' },
      },
      arabic,
      'unknown',
    ],
    ['room', 'there is room', {}, {}, 'pass'],
    ['room', 'people wait', { room: { is: 'waiting', weeks: 6, on: today } }, {}, 'fail'],
    ['room', 'it is full', { room: { is: 'no', on: today } }, {}, 'fail'],
    ['room', 'it was said long ago', { room: { is: 'no', on: '2026-01-01' as typeof today } }, {}, 'unknown'],
    ['room', 'nobody said', { room: undefined }, {}, 'unknown'],
    ['room', 'places are counted', { room: undefined, capacity: [{ available: 4 }] }, {}, 'pass'],
    [
      'room',
      'all places are taken',
      { room: undefined, capacity: [{ available: 0, on: today }] },
      {},
      'fail',
    ],
    [
      'room',
      'all were taken, on no known day',
      { room: undefined, capacity: [{ available: 0 }] },
      {},
      'unknown',
    ],
    ['hours', 'no time is asked', { schedules: [] }, {}, 'not-asked'],
    ['hours', 'it is open then', {}, evening, 'pass'],
    ['hours', 'it is closed then', {}, { time: 'weekend' }, 'fail'],
    ['hours', 'it does not say', { schedules: [] }, evening, 'unknown'],
    ['cost', 'it is free', {}, {}, 'pass'],
    ['cost', 'it costs money', { cost: { is: 'paid', options: [{ amount: 20 }] } }, {}, 'fail'],
    [
      'cost',
      'one way of it is free',
      { cost: { is: 'paid', options: [{ amount: 20 }, { amount: 0 }] } },
      {},
      'unknown',
    ],
    ['cost', 'it does not say', { cost: { is: 'unknown', options: [] } }, {}, 'unknown'],
  ])('%s: %s', (asked, _, part, lens, outcome) => {
    const [weighed] = cellOf([service(part)], { lens }).services
    expect(outcomeAt(weighed?.outcomes ?? [], asked)).toBe(outcome)
  })
})

describe('what they come to', () => {
  const evening: Schedule[] = [{ days: ['MO'], opens: '09:00', closes: '12:00' }]
  test.each<[string, ListedService[], Lens, Verdict, Test | undefined, [number, number]]>([
    ['nothing is listed', [], {}, 'nothing', 'exists', [0, 0]],
    ['all is closed for now', [service({ paused: true })], {}, 'nothing', 'exists', [0, 0]],
    ['one passes everything', [service()], {}, 'listed', undefined, [1, 1]],
    ['too far, and old', [service({ at: winnipeg, freshness: 'old' })], {}, 'too-far', 'reachable', [0, 0]],
    ['near, and old', [service({ freshness: 'old' })], {}, 'not-fresh', 'fresh', [0, 1]],
    ['not for them', [service()], { status: 'visitor' }, 'not-eligible', 'eligible', [0, 0]],
    ['not in the language', [service()], { language: 'ti' }, 'not-in-language', 'language', [0, 0]],
    ['full', [service({ room: { is: 'no', on: today } })], {}, 'full', 'room', [0, 0]],
    ['at other hours', [service({ schedules: evening })], { time: 'evening' }, 'not-then', 'hours', [0, 0]],
    ['it costs', [service({ cost: { is: 'paid', options: [] } })], {}, 'costs', 'cost', [0, 0]],
    ['room is not known', [service({ room: undefined })], {}, 'listed', 'room', [0, 1]],
    [
      'nobody knows for whom',
      [service({ room: undefined })],
      { status: 'citizen' },
      'cannot-tell',
      'eligible',
      [0, 1],
    ],
    ['only by phone', [service({ at: [], areaWide: true })], {}, 'remote-only', 'reachable', [0, 1]],
    ['not on the map', [service({ at: [], unplaced: carman })], {}, 'cannot-tell', 'reachable', [0, 1]],
    [
      'the reason is the furthest that any came',
      [service({ at: winnipeg }), service({ id: 't', cost: { is: 'paid', options: [] } })],
      {},
      'costs',
      'cost',
      [0, 0],
    ],
  ])('%s', (_, services, lens, verdict, reason, [least, most]) => {
    const cell = cellOf(services, { lens })
    expect([cell.verdict, cell.reason]).toEqual([verdict, reason])
    expect(cell.range).toEqual({ least, most })
  })
})

describe('who speaks for it', () => {
  test('no source speaks for the kind, or not here: we cannot tell, whatever the silence', () => {
    expect(cellOf([], { kinds: ['housing'] }).verdict).toBe('cannot-tell')
    expect(cellOf([], { scopes: [{ ...federal, provinces: ['ON'] }] }).verdict).toBe('cannot-tell')
    expect(cellOf([], { scopes: [{ ...federal, communities: ['elsewhere'] }] }).verdict).toBe('cannot-tell')
    expect(cellOf([], { scopes: [{ ...federal, communities: ['m'] }] }).verdict).toBe('nothing')
  })
  test('a source speaks for part of the need only: still we cannot tell', () =>
    expect(cellOf([], { kinds: ['language-training', 'housing'] }).verdict).toBe('cannot-tell'))
  test('what is there is there, even where no source speaks', () =>
    expect(cellOf([service()], { scopes: [] }).verdict).toBe('listed'))
  test('what is not known of the whole cell is said, and how old a list is', () => {
    const old = { ...federal, asOf: '2022-12-15' as SourceScope['asOf'] }
    expect(cellOf([], { kinds: ['language-training', 'housing'], scopes: [old] }).unknowns).toEqual([
      { what: 'nobody-speaks-for', kinds: ['housing'] },
      { what: 'list-is-old', source: old, months: 46 },
    ])
  })
})

describe('how far is near', () => {
  test('it is measured to the nearest of a service’s places', () =>
    expect(cellOf([service({ at: [...winnipeg, ...service().at] })]).services[0]?.kilometres).toBe(0))
  test('a partnership may say another distance', () => {
    expect(cellOf([service({ at: winnipeg })]).verdict).toBe('too-far')
    expect(cellOf([service({ at: winnipeg })], { reach: 150 }).verdict).toBe('listed')
  })
  test('a community that is not on the map cannot be told, and is no zero', () => {
    const lost = { ...morden, lon: null, lat: null }
    const cell = cellOf([service()], { stead: lost })
    expect(cell.range).toEqual({ least: 0, most: 1 })
    expect([cell.verdict, cell.reason]).toEqual(['cannot-tell', 'reachable'])
    expect(cell.unknowns).toContainEqual({ what: 'where-we-are' })
    expect(cellOf([], { stead: lost }).verdict).toBe('cannot-tell')
  })
})

test('what would have to be asked is listed by provider, of those alone that may still pass', () => {
  const { asks } = cellOf([
    service({ id: 'a', room: undefined, freshness: 'old' }),
    service({ id: 'b', cost: { is: 'unknown', options: [] } }),
    service({
      id: 'c',
      organisationId: 'p',
      organisation: { en: 'Far away' },
      at: winnipeg,
      room: undefined,
    }),
  ])
  expect(asks.map(({ organisationId }) => organisationId)).toEqual(['o'])
  expect(asks[0]?.services.map(({ service: { id }, tests: open }) => [id, open])).toEqual([
    ['b', ['cost']],
    ['a', ['fresh', 'room']],
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListedService, ServiceKind } from '#features/directory/index.ts'
import { carman, federal, morden, now, service, today, winnipeg } from '#test/listed.ts'
import type { SourceScope } from '../sources/scope.ts'
import { judge } from './cell.ts'
import { gridOver } from './grid.ts'
import type { Lens } from './lens.ts'
import { type Stead, standardReach } from './reach.ts'
import { tests } from './tests.ts'

const english: ServiceKind[] = ['language-training']
const cellOf = (
  services: ListedService[],
  more: { lens?: Lens; scopes?: SourceScope[]; kinds?: ServiceKind[]; stead?: Stead; reach?: number } = {},
) => judge({ kinds: english, stead: morden, services, scopes: [federal], ...more }, now)

const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })
const anyService = fc
  .record({
    freshness: fc.constantFrom('confirmed' as const, 'listed' as const, 'old' as const, 'unknown' as const),
    where: fc.constantFrom('here', 'far', 'unplaced', 'remote'),
    room: maybe(fc.constantFrom('yes' as const, 'waiting' as const, 'no' as const)),
    cost: fc.constantFrom('free' as const, 'paid' as const, 'unknown' as const),
    languages: maybe(fc.subarray(['en', 'ar', 'ti'])),
    status: maybe(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)),
    opens: maybe(fc.constantFrom('09:00', '18:30')),
    paused: fc.boolean(),
  })
  .map(({ where, room, cost, status, opens, languages, ...rest }) =>
    service({
      ...rest,
      languages,
      spoken: languages?.map(code => ({ code, written: code })),
      at: where === 'here' ? service().at : where === 'far' ? winnipeg : [],
      unplaced: where === 'unplaced' ? carman : [],
      areaWide: where === 'remote',
      room: room && { is: room, on: today },
      cost: { is: cost, options: [] },
      eligibility: { statuses: status ? { 'refugee-claimant': status } : {} },
      schedules: opens ? [{ days: ['MO'], opens, closes: '21:00' }] : [],
    }),
  )
const anyServices = fc
  .array(anyService, { maxLength: 12 })
  .map(all => all.map((each, at) => ({ ...each, id: `s${at}` })))
const anyLens = fc.record({
  language: maybe(fc.constantFrom('ar', 'ti')),
  status: maybe(fc.constant('refugee-claimant' as const)),
  time: maybe(fc.constantFrom('daytime' as const, 'evening' as const, 'weekend' as const)),
})

describe('whatever is listed', () => {
  test('the range holds, and nothing not known is counted as known or as none', () =>
    fc.assert(
      fc.property(anyServices, anyLens, (services, lens) => {
        const cell = cellOf(services, { lens })
        const all = cell.services.map(({ outcomes }) => outcomes)
        expect(cell.range.least).toBeLessThanOrEqual(cell.range.most)
        expect(cell.range.least).toBe(
          all.filter(each => !each.includes('fail') && !each.includes('unknown')).length,
        )
        expect(cell.range.most).toBe(all.filter(each => !each.includes('fail')).length)
        if (cell.range.least > 0) expect(['listed', 'remote-only']).toContain(cell.verdict)
        if (cell.range.most > 0)
          expect([
            'nothing',
            'too-far',
            'full',
            'costs',
            'not-then',
            'not-eligible',
            'not-in-language',
          ]).not.toContain(cell.verdict)
        if (cell.range.least === 0) expect(tests).toContain(cell.reason)
      }),
    ))

  test('no source, no “nothing”', () =>
    fc.assert(
      fc.property(anyServices, services => {
        const { verdict } = cellOf(services, { scopes: [] })
        expect(['cannot-tell', 'not-fresh', 'remote-only', 'listed']).toContain(verdict)
      }),
    ))

  test('one service fewer never makes more', () =>
    fc.assert(
      fc.property(anyServices, anyLens, fc.nat(), (services, lens, at) => {
        const fewer = services.filter((_, each) => each !== at % Math.max(services.length, 1))
        const [before, after] = [cellOf(services, { lens }).range, cellOf(fewer, { lens }).range]
        expect(after.least).toBeLessThanOrEqual(before.least)
        expect(after.most).toBeLessThanOrEqual(before.most)
      }),
    ))

  test('asking more narrowly never makes more', () =>
    fc.assert(
      fc.property(anyServices, anyLens, (services, lens) => {
        const [wide, narrow] = [cellOf(services).range, cellOf(services, { lens }).range]
        expect(narrow.least).toBeLessThanOrEqual(wide.least)
        expect(narrow.most).toBeLessThanOrEqual(wide.most)
      }),
    ))

  test('their order does not matter', () =>
    fc.assert(
      fc.property(anyServices, anyLens, (services, lens) => {
        const said = ({ verdict, reason, range, asks }: ReturnType<typeof cellOf>) => ({
          verdict,
          reason,
          range,
          asks,
        })
        expect(said(cellOf([...services].reverse(), { lens }))).toEqual(said(cellOf(services, { lens })))
      }),
    ))

  test('the grid says of a cell what its page says', () =>
    fc.assert(
      fc.property(anyServices, anyLens, (services, lens) => {
        const community = {
          ...morden,
          lon: -98.1,
          lat: 49.19,
          censusArea: null,
          population: null,
          version: 1,
        }
        const [row] = gridOver(
          {
            communities: [community],
            alike: services.map(each => ({ service: each, at: [each] })),
            scopes: [federal],
            lens,
            needs: ['language'],
          },
          now,
        )
        const { verdict, reason, range } = cellOf(services, {
          lens,
          kinds: ['language-training', 'job-language-training', 'language-assessment'],
          reach: standardReach,
        })
        expect(row?.cells[0]?.cell).toMatchObject({ verdict, range, ...(reason ? { reason } : {}) })
      }),
    ))
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Schedule } from '#features/directory/index.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Need } from '../need.ts'
import { dimensions, likenessOf, overlaps, shownFrom, type Work } from './likeness.ts'
import { leastOf, type Measured, measured } from './measure.ts'
import { overlapsAmong } from './pairs.ts'
import { dayByDay, inBoth, joined, minutesIn, weekOf } from './week.ts'

const today = '2026-11-03' as PlainDate
const evening = { days: ['TU', 'TH'], opens: '18:00', closes: '20:00' } as const satisfies Schedule
const work = (part: Partial<Work> = {}): Work => ({
  id: 'a',
  organisationId: 'one',
  needs: ['language'],
  at: [{ lon: -78.3, lat: 44.3 }],
  areaWide: false,
  unplaced: [],
  languages: ['en', 'ar'],
  audiences: ['women'],
  statuses: { 'permanent-resident': 'yes', visitor: 'no' },
  hours: weekOf([evening], today),
  ...part,
})

const someOf = <Part>(parts: readonly Part[]) => fc.subarray([...parts])
const anyWork = (id: string): fc.Arbitrary<Work> =>
  fc
    .record({
      needs: someOf<Need>(['language', 'work', 'housing', 'food']),
      at: fc.array(
        fc.record({
          lon: fc.double({ min: -79, max: -78, noNaN: true }),
          lat: fc.double({ min: 44, max: 45, noNaN: true }),
        }),
        { maxLength: 2 },
      ),
      areaWide: fc.boolean(),
      unplaced: someOf(['morden', 'winkler']),
      languages: fc.option(someOf(['en', 'fr', 'ar', 'uk']), { nil: undefined }),
      audiences: someOf(['women', 'youth', 'seniors'] as const),
      statuses: fc.dictionary(
        fc.constantFrom('permanent-resident', 'visitor', 'citizen'),
        fc.constantFrom('yes', 'no', 'unknown'),
      ),
      hours: fc.option(
        fc
          .array(
            fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 600 })).map(([from, long]) => ({
              from,
              to: from + long,
            })),
            { minLength: 1, maxLength: 5 },
          )
          .map(joined),
        { nil: undefined },
      ),
    })
    .map(part => ({ ...part, id, organisationId: id }) as Work)

describe('how alike two services are', () => {
  it('is the same either way round', () => {
    fc.assert(
      fc.property(anyWork('a'), anyWork('b'), (a, b) => {
        const [one, other] = [likenessOf(a, b), likenessOf(b, a)]
        expect([one.least, one.known, one.most]).toEqual([other.least, other.known, other.most])
        for (const name of dimensions) expect(one[name].alike).toBe(other[name].alike)
      }),
    )
  })

  it('is whole for a service and its like, in all that is known of it', () => {
    fc.assert(
      fc.property(anyWork('a'), a => {
        const likeness = likenessOf(a, { ...a, id: 'b', organisationId: 'two' })
        for (const name of dimensions) expect([1, undefined]).toContain(likeness[name].degree)
        expect(likeness.most).toBe(1)
      }),
    )
    const { least, known, most } = likenessOf(work(), work({ id: 'b' }))
    expect([least, known, most]).toEqual([1, 1, 1])
  })

  it('never puts a pair higher for what is not known, and never rules out what may be', () => {
    const forgotten = [
      { languages: undefined },
      { hours: undefined },
      { audiences: [], statuses: {} },
    ] satisfies Partial<Work>[]
    fc.assert(
      fc.property(anyWork('a'), anyWork('b'), fc.constantFrom(...forgotten), (a, b, unknown) => {
        const [before, after] = [likenessOf(a, b), likenessOf({ ...a, ...unknown }, b)]
        expect(after.least).toBeLessThanOrEqual(before.least + 1e-12)
        expect(after.most).toBeGreaterThanOrEqual(before.most - 1e-12)
        expect(after.least).toBeLessThanOrEqual(after.known + 1e-12)
        expect(after.known).toBeLessThanOrEqual(after.most + 1e-12)
      }),
    )
  })

  it('would put them higher, were unknown ones only left out', () => {
    const apart = work({ id: 'b', languages: ['uk'] })
    expect(likenessOf(work({ languages: undefined }), apart).known).toBeGreaterThan(
      likenessOf(work(), apart).known,
    )
  })

  test.each([
    ['nobody says the languages', { languages: undefined }, 'language', 'unknown'],
    ['a list that says none', { languages: [] }, 'language', 'unknown'],
    ['one language of three', { languages: ['en', 'fr'] }, 'language', 'partly'],
    ['no language in common', { languages: ['uk'] }, 'language', 'different'],
    ['nobody says for whom', { audiences: [], statuses: {} }, 'audience', 'unknown'],
    ['somebody turned away', { statuses: { 'permanent-resident': 'no' as const } }, 'audience', 'partly'],
    ['another day', { hours: weekOf([{ ...evening, days: ['MO'] }], today) }, 'hours', 'different'],
    [
      'by appointment',
      { hours: weekOf([{ days: [], about: { en: 'Call us' } }], today) },
      'hours',
      'unknown',
    ],
    [
      'within the other’s long day',
      { hours: weekOf([{ days: ['TU', 'TH'], opens: '09:00', closes: '21:00' }], today) },
      'hours',
      'same',
    ],
    ['the next town', { at: [{ lon: -78.3, lat: 44.5 }] }, 'place', 'partly'],
    ['far away', { at: [{ lon: -97.1, lat: 49.9 }] }, 'place', 'different'],
    ['a place nobody put on the map', { at: [], unplaced: ['keene'] }, 'place', 'unknown'],
    ['online', { at: [], areaWide: true }, 'place', 'partly'],
  ] as const)('%s', (_what, part, dimension, alike) => {
    const other = work({ id: 'b', ...(part as Partial<Work>) })
    expect(likenessOf(work(), other)[dimension].alike).toBe(alike)
  })

  it('takes a city known by name for the same as a door on the map there', () => {
    const named = work({ id: 'b', at: [], unplaced: ['keene'] })
    const onMap = work({ at: [{ lon: -78.16, lat: 44.24, city: 'keene' }] })
    expect(likenessOf(onMap, named).place).toMatchObject({ alike: 'same', how: 'city' })
  })
})

describe('a week', () => {
  it('comes round across midnight and from Sunday to Monday', () => {
    const late = weekOf([{ days: ['SU'], opens: '22:00', closes: '02:00' }], today)
    expect(dayByDay(late ?? [])).toEqual([
      { weekday: 'MO', from: '00:00', to: '02:00' },
      { weekday: 'SU', from: '22:00', to: '24:00' },
    ])
  })

  it('is not known from nonsense, from once a month, or from hours that are over', () => {
    for (const schedule of [
      { days: ['MO'], opens: '25:00', closes: '26:00' },
      { days: ['MO'], opens: '9', closes: 'noon' },
      { days: ['MO'], every: 'month', opens: '09:00', closes: '12:00' },
      { days: ['MO'], opens: '09:00', closes: '12:00', until: '2026-06-30' as PlainDate },
      { days: [], opens: '09:00', closes: '12:00' },
    ] as Schedule[])
      expect(weekOf([schedule], today)).toBeUndefined()
  })

  it('has in common what a minute-by-minute count says', () => {
    const spans = fc
      .array(fc.tuple(fc.nat(10_079), fc.integer({ min: 1, max: 2000 })), { maxLength: 6 })
      .map(all => joined(all.map(([from, long]) => ({ from, to: from + long }))))
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const minutes = (all: typeof a) =>
          new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)))
        const theirs = minutes(b)
        const counted = [...minutes(a)].filter(minute => theirs.has(minute)).length
        expect(minutesIn(inBoth(a, b))).toBe(counted)
      }),
      { numRuns: 25 },
    )
  })
})

describe('pairs', () => {
  const naive = (works: Work[]) =>
    works
      .flatMap((a, n) => works.slice(n + 1).map(b => (a.id < b.id ? [a, b] : [b, a]) as [Work, Work]))
      .filter(([a, b]) => a.organisationId !== b.organisationId && overlaps(likenessOf(a, b)))
      .map(([a, b]) => `${a.id} ${b.id}`)
      .sort()

  it('are those that comparing each with each would find', () => {
    fc.assert(
      fc.property(fc.array(anyWork('x'), { minLength: 2, maxLength: 12 }), some => {
        const works = some.map((each, n) => ({ ...each, id: `s${n}`, organisationId: `o${n % 4}` }))
        const found = overlapsAmong(works).overlaps.map(({ a, b }) => `${a} ${b}`)
        expect(found.toSorted()).toEqual(naive(works))
      }),
    )
  })

  it('are measured alike with and without their working', () => {
    fc.assert(
      fc.property(anyWork('a'), anyWork('b'), (a, b) => {
        const [one, other] = measured([a, b]) as [Measured, Measured]
        const likeness = likenessOf(a, b)
        const least = overlaps(likeness) ? likeness.least : 0
        expect(leastOf(one, other, shownFrom)).toBeCloseTo(least, 9)
      }),
      { numRuns: 500 },
    )
  })

  it('can be asked for by need, and leave some out', () => {
    const works = [
      work({ needs: ['language', 'work'] }),
      work({ id: 'b', organisationId: 'two', needs: ['language', 'work'] }),
    ]
    expect(overlapsAmong(works).count).toBe(1)
    expect(overlapsAmong(works, { need: 'work' }).count).toBe(1)
    expect(overlapsAmong(works, { need: 'food' }).count).toBe(0)
    expect(overlapsAmong(works, { skip: (a, b) => a === 'a' && b === 'b' })).toEqual({
      overlaps: [],
      count: 0,
    })
  })

  it('are never of one organisation, and come strongest first', () => {
    const works = [
      work(),
      work({ id: 'b', organisationId: 'two' }),
      work({ id: 'c', organisationId: 'three', languages: undefined }),
      work({ id: 'd' }),
    ]
    const found = overlapsAmong(works).overlaps
    expect(found.map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'bd', 'ac', 'bc', 'cd'])
    expect(found.map(({ likeness }) => likeness.least)).toEqual([1, 1, 0.8, 0.8, 0.8])
  })
})

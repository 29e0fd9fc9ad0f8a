import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { type Assessment, assess, type Measured, type Point, reasons, scalingNear } from './progress.ts'
import { rollUp } from './roll-up.ts'
import { scoreWithoutTarget, scoreWithTarget } from './score.ts'
import { yearOf } from './year-of.ts'

const at = (value: number, t: number): Point => ({ value, t })
const rising = (more: Partial<Measured>): Measured => ({
  direction: 'up',
  baseline: at(60, 2015),
  latest: at(66, 2020),
  target: at(80, 2030),
  ...more,
})

describe('the published cases', () => {
  it('is on track at 99 % of the growth needed', () => {
    const found = assess(rising({}))
    expect(found).toMatchObject({ status: 'on-track' })
    if (found.status === 'cannot-assess') throw new Error(found.reason)
    expect(found.score).toBeCloseTo(2.813, 3)
    expect(found.working?.growth).toBeCloseTo(0.019245, 6)
    expect(found.working?.needed).toBeCloseTo(0.019364, 6)
    expect(found.working?.ratio).toBeCloseTo(0.9939, 4)
  })

  it.each([
    [rising({ latest: at(61, 2020) }), 'limited', -1.788],
    [rising({ latest: at(81, 2020) }), 'achieved', 5],
    [
      { direction: 'down' as const, baseline: at(20, 2015), latest: at(17, 2020), target: at(10, 2030) },
      'acceleration',
      0.773,
    ],
  ])('%#', (measured, status, score) => {
    const found = assess(measured)
    expect(found.status).toBe(status)
    // The published scores come from ratios rounded to three places.
    if (found.status !== 'cannot-assess') expect(Math.abs(found.score - score)).toBeLessThan(0.001)
  })

  it('holds growth without a target against 1.5, 0.5 and 0 %', () => {
    const grown = (value: number) =>
      assess({ direction: 'up', baseline: at(100, 2020), latest: at(value, 2021) })
    expect(grown(101.5000001)).toMatchObject({ status: 'on-track' })
    expect(grown(100.6)).toMatchObject({ status: 'acceleration' })
    expect(grown(100)).toMatchObject({ status: 'limited', score: -2.5 })
    expect(grown(99)).toMatchObject({ status: 'deterioration' })
  })

  it('lowers them near a natural limit, and calls staying at the limit on track', () => {
    expect(scalingNear(50, 100)).toBeCloseTo(1 - 0.5 ** 4.44, 10)
    expect(scalingNear(150, 100)).toBeCloseTo(scalingNear(50, 100), 10)
    expect(scalingNear(200, 100)).toBe(1)
    const near = { direction: 'up' as const, baseline: at(98, 2020), latest: at(98.3, 2021) }
    expect(assess(near).status).toBe('limited')
    expect(assess({ ...near, limit: 100 }).status).toBe('on-track')
    expect(assess({ ...near, baseline: at(100, 2020), latest: at(100, 2021), limit: 100 })).toMatchObject({
      status: 'on-track',
      score: 5,
    })
  })
})

describe('when nobody can tell', () => {
  it.each([
    ['no-baseline', { baseline: undefined }],
    ['no-value', { latest: undefined }],
    ['too-soon', { latest: at(66, 2015.5) }],
    ['before-baseline', { latest: at(66, 2014) }],
    ['zero-baseline', { baseline: at(0, 2015) }],
    ['signs-differ', { latest: at(-3, 2020) }],
    ['zero-target', { direction: 'down', target: at(0, 2030) }],
    ['target-sign', { direction: 'down', target: at(-8, 2030) }],
    ['target-not-after-baseline', { target: at(80, 2015) }],
    ['target-day-passed', { target: at(80, 2019) }],
    ['target-is-baseline', { target: at(60, 2030), latest: at(55, 2020) }],
    ['target-behind-baseline', { target: at(50, 2030), latest: at(45, 2020) }],
    ['past-limit', { target: undefined, limit: 50 }],
    ['stale', { stale: true }],
    ['not-a-number', { latest: at(Number.NaN, 2020) }],
  ] as const)('says %s', (reason, more) => {
    expect(assess(rising(more as Partial<Measured>))).toEqual({ status: 'cannot-assess', reason })
    expect(reasons).toContain(reason)
  })

  it('still knows that a target is reached', () => {
    expect(assess(rising({ baseline: undefined, latest: at(80, 2020) }))).toEqual({
      status: 'achieved',
      score: 5,
    })
    expect(assess(rising({ baseline: at(0, 2015), latest: at(90, 2020) })).status).toBe('achieved')
    expect(assess(rising({ target: at(80, 2018), latest: at(90, 2020) })).status).toBe('achieved')
  })

  it('follows values below nothing the other way round', () => {
    const deficit = { baseline: at(-100, 2020), latest: at(-80, 2024) }
    expect(assess({ direction: 'up', ...deficit }).status).toBe('on-track')
    expect(assess({ direction: 'down', ...deficit }).status).toBe('deterioration')
  })
})

const number = fc.oneof(
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  fc.constantFrom(0, 1, -1, 1e-9),
  fc.double(),
)
const point = fc.record({ value: number, t: fc.double({ min: 1990, max: 2060, noNaN: true }) })
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const measured: fc.Arbitrary<Measured> = fc.record({
  direction: fc.constantFrom('up' as const, 'down' as const),
  baseline: maybe(point),
  latest: maybe(point),
  target: maybe(point),
  limit: maybe(number),
  stale: fc.boolean(),
})

it('gives, for whatever is measured, a score from −5 to 5 with finite working, or a reason', () => {
  fc.assert(
    fc.property(measured, m => {
      const found = assess(m)
      if (found.status === 'cannot-assess') return reasons.includes(found.reason)
      const { working } = found
      const numbers = working
        ? [working.growth, working.years, working.ratio ?? 0, ...working.thresholds]
        : []
      return found.score >= -5 && found.score <= 5 && numbers.every(Number.isFinite)
    }),
    { numRuns: 2000 },
  )
})

it('never gets better when the latest value gets worse', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.boolean(),
      (a, b, base, aimed) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const score = (value: number) => {
          const found = assess({
            direction: 'up',
            baseline: at(base, 2016),
            latest: at(value, 2021),
            target: aimed ? at(base + 40, 2030) : undefined,
          })
          return found.status === 'cannot-assess' ? -6 : found.score
        }
        return score(low) <= score(high) + 1e-9
      },
    ),
  )
})

it('says the same status as its score range wherever there is no target reached', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), ratio => {
      const score = scoreWithTarget(ratio)
      // The method draws the end of “on track” at 0.95 and of the score’s quarter at exactly 2.5.
      expect(score >= 2.5).toBe(ratio >= 0.95)
      expect(score >= 0).toBe(ratio >= 0.6)
    }),
  )
  expect(scoreWithoutTarget(0.015, 1)).toBeCloseTo(2.5, 10)
  expect(scoreWithoutTarget(0, 0)).toBe(5)
})

const assessment: fc.Arbitrary<Assessment> = fc.oneof(
  fc.record({ status: fc.constant('limited' as const), score: fc.double({ min: -5, max: 5, noNaN: true }) }),
  fc.record({ status: fc.constant('cannot-assess' as const), reason: fc.constantFrom(...reasons) }),
)

describe('together', () => {
  it('lies between the worst and the best, says what it rests on, and no order changes it', () => {
    fc.assert(
      fc.property(fc.array(assessment), all => {
        const found = rollUp(all)
        const scores = all.flatMap(one => (one.status === 'cannot-assess' ? [] : [one.score]))
        expect(found.of).toBe(all.length)
        expect(found.rests).toBe(scores.length)
        if (scores.length === 0) {
          expect(found.score).toBeUndefined()
          return
        }
        expect(found.score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(found.score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
        expect(rollUp(all.toReversed()).score).toBeCloseTo(found.score ?? 0, 9)
      }),
    )
  })

  it('takes nothing unknown for zero', () => {
    const good: Assessment = { status: 'on-track', score: 4 }
    const unknown: Assessment = { status: 'cannot-assess', reason: 'no-value' }
    expect(rollUp([good, unknown, unknown])).toEqual({ of: 3, rests: 1, score: 4, status: 'on-track' })
    expect(rollUp([unknown]).status).toBe('cannot-assess')
    expect(rollUp([{ status: 'achieved', score: 5 }]).status).toBe('achieved')
  })
})

it('reads a day as a part of its year', () => {
  expect(yearOf('2020-01-01' as PlainDate)).toBe(2020)
  expect(yearOf('2023-07-02' as PlainDate)).toBeCloseTo(2023.5, 2)
})

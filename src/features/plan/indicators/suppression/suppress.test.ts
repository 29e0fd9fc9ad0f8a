import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawsFrom, percentOf, roundAtRandom } from './round.ts'
import { type Arc, arcsOf, type Counted, hide, rangeOf, suppress } from './suppress.ts'

const draw = drawsFrom('a key of the partnership')
const rule = { threshold: 20, base: 5, draw }
const list = (...counts: number[]): Counted => ({ counts: [counts], name: 'arrivals 2026' })

const count = fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 400 }), fc.constant(0))
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map(counts => ({ counts, name: 'cells' }))

/** Hidden numbers that somebody who reads all shown ones could tell, or narrow down below the threshold. */
const given = (arcs: readonly Arc[], threshold: number): Arc[] =>
  arcs.every(({ hidden }) => hidden)
    ? []
    : arcs.filter(arc => {
        if (!arc.hidden) return false
        const [least, most] = rangeOf(arcs, arc)
        return most < threshold || most - least < threshold
      })

describe('a list of groups', () => {
  it('hides a small group, and one more so that the total does not tell it', () => {
    const shown = suppress(list(7, 45, 120, 60), rule)
    expect(shown.counts[0]?.[0]).toBeNull()
    expect(shown.counts[0]?.[1]).toBeNull()
    expect(shown.counts[0]?.[2]).not.toBeNull()
    expect(shown.total).not.toBeNull()
  })

  it('hides two small groups and more, until together they are not small', () => {
    const hidden = hide(list(3, 4, 40, 90), 20).filter(arc => arc.hidden)
    expect(hidden.map(({ value }) => value)).toEqual([3, 4, 40])
  })

  it('hides everything of a group that is small in all', () => {
    expect(suppress(list(3, 4, 5), rule)).toMatchObject({ counts: [[null, null, null]], total: null })
    expect(suppress(list(3), rule).total).toBeNull()
  })

  it('rounds one total one way, however it is parted', () => {
    const totals = ['age', 'gender', 'language', 'arrival', 'community'].map(
      by => suppress({ counts: [[61, 72]], name: `arrivals 2026 ${by}`, whole: 'arrivals 2026' }, rule).total,
    )
    expect(new Set(totals).size).toBe(1)
  })

  it('shows what is not small', () => {
    expect(hide(list(20, 21, 22), 20).some(({ hidden }) => hidden)).toBe(false)
  })

  it('would give the small group away without the second one', () => {
    const arcs = arcsOf(list(7, 45, 120, 60))
    for (const arc of arcs) arc.hidden = arc.value < 20
    expect(given(arcs, 20).map(({ value }) => value)).toEqual([7])
    const [small] = arcs
    expect(small && rangeOf(arcs, small)).toEqual([7, 7])
  })
})

describe('any table', () => {
  it('leaves no hidden number to be told from the shown ones and the totals', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 5, max: 25 }), (counted, threshold) => {
        const arcs = hide(counted, threshold)
        expect(arcs.filter(arc => !arc.hidden && arc.value < threshold)).toEqual([])
        expect(given(arcs, threshold)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('would leave some, were nothing hidden beside the small ones', () => {
    const found = fc.check(
      fc.property(tables, counted => {
        const arcs = arcsOf(counted)
        for (const arc of arcs) arc.hidden = arc.value < 20
        return given(arcs, 20).length === 0
      }),
      { numRuns: 400 },
    )
    expect(found.failed).toBe(true)
  })

  it('is shown alike every time, in multiples of five no further off than four', () => {
    fc.assert(
      fc.property(tables, counted => {
        const shown = suppress(counted, rule)
        expect(suppress(counted, rule)).toEqual(shown)
        for (const [r, row] of shown.counts.entries())
          for (const [c, cell] of row.entries()) {
            if (cell === null) continue
            expect(cell % 5).toBe(0)
            expect(Math.abs(cell - (counted.counts[r]?.[c] ?? 0))).toBeLessThan(5)
          }
      }),
      { numRuns: 100 },
    )
  })
})

describe('rounding', () => {
  it('rounds the same cell the same way, and another key another way', () => {
    const cells = Array.from({ length: 60 }, (_, n) => `cell ${n}`)
    const by = (key: string) => cells.map(cell => roundAtRandom(23, 5, drawsFrom(key)(cell)))
    expect(by('one')).toEqual(by('one'))
    expect(by('one')).not.toEqual(by('two'))
    expect(new Set(by('one'))).toEqual(new Set([20, 25]))
  })

  it('leaves the mean right', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => roundAtRandom(22, 5, draw(`${n}`)))
    expect(many.reduce((a, b) => a + b, 0) / many.length).toBeCloseTo(22, 0)
  })

  it('takes percentages from rounded counts', () => {
    expect(percentOf(25, 60)).toBe(41.7)
    expect(percentOf(null, 60)).toBeNull()
    expect(percentOf(0, 0)).toBeNull()
  })

  it('refuses what is no table of people, and a threshold below five', () => {
    expect(() => suppress(list(1.5), rule)).toThrow()
    expect(() => suppress({ counts: [], name: 'none' }, rule)).toThrow()
    expect(() => suppress(list(30), { ...rule, threshold: 4 })).toThrow()
  })
})

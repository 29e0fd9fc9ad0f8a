import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AskedBefore, gaveNoAnswer } from '#platform/letters-due.ts'
import { addDays, type PlainDate } from '#platform/time.ts'
import { letterDue, monthsLater, spacing } from './rhythm.ts'

const day = (written: string) => written as PlainDate

describe('letters about a listing', () => {
  it('are three in one silence however often the morning’s work runs, and then stop', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 4 }), (months, step) => {
        const since = day('2025-01-31')
        const asked: AskedBefore[] = []
        for (let n = 0; n < months * 31 + 60; n += step)
          for (let again = 0; again < 2; again++) {
            const today = addDays(since, n)
            const nth = letterDue(since, months, asked, today)
            if (nth !== undefined) asked.push({ since, nth, on: today })
          }
        expect(asked.map(({ nth }) => nth)).toEqual([1, 2, 3])
        expect(asked[0] && asked[0].on >= monthsLater(since, months)).toBe(true)
        expect(gaveNoAnswer(spacing, since, asked)).toBe(true)
        expect(asked).toHaveLength(spacing.length)
      }),
    )
  })
  it('begin again once somebody spoke for it, and wait where staff asked last week', () => {
    const old = [1, 2, 3].map(nth => ({ since: day('2025-01-01'), nth, on: day('2025-08-10') }))
    expect(letterDue(day('2025-01-01'), 6, old, day('2026-01-01'))).toBeUndefined()
    expect(letterDue(day('2025-09-01'), 6, old, day('2026-03-01'))).toBe(1)
    const byHand = [{ since: day('2025-09-01'), nth: 0, on: day('2026-02-24') }]
    expect(letterDue(day('2025-09-01'), 6, byHand, day('2026-03-01'))).toBeUndefined()
    expect(letterDue(day('2025-09-01'), 6, byHand, day('2026-03-10'))).toBe(1)
  })
  it('fall on the last day of a shorter month', () => {
    expect(monthsLater(day('2025-08-31'), 6)).toBe('2026-02-28')
    expect(monthsLater(day('2023-08-31'), 6)).toBe('2024-02-29')
  })
})

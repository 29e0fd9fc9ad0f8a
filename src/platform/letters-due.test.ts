import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gaveNoAnswer, lettersIn, nextLetter } from './letters-due.ts'
import { addDays, daysBetween, type PlainDate } from './time.ts'

const day = (written: string) => written as PlainDate
const today = day('2026-11-03')
const spacings = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 })

it('sends as many letters as there are, never closer than it says, and then stops, however often it is asked', () => {
  const asks = fc.record({ spacing: spacings, step: fc.integer({ min: 1, max: 9 }), early: fc.nat(9) })
  fc.assert(
    fc.property(asks, ({ spacing, step, early }) => {
      const on: PlainDate[] = []
      for (let n = 0; n < 400; n += step)
        for (let again = 0; again < 2; again++) {
          const now = addDays(today, n)
          const nth = nextLetter(spacing, { sent: on.length, lastOn: on.at(-1) ?? null }, now, early)
          if (nth === undefined) continue
          expect(nth).toBe(on.push(now))
        }
      expect(on).toHaveLength(spacing.length)
      for (const [n, each] of on.entries()) {
        const before = on[n - 1]
        const wait = Math.max(5, (spacing[n] ?? 0) - early)
        if (before) expect(daysBetween(before, each)).toBeGreaterThanOrEqual(wait)
      }
    }),
  )
})

it('counts anew in a new silence, and rests after a letter by hand', () => {
  const old = [1, 2, 3].map(nth => ({ since: day('2026-01-01'), nth, on: addDays(today, nth - 9) }))
  expect(gaveNoAnswer([0, 7, 14], day('2026-01-01'), old)).toBe(true)
  expect(gaveNoAnswer([0, 7, 14], day('2026-11-01'), old)).toBe(false)
  expect(lettersIn(day('2026-11-01'), old)).toEqual({ sent: 0, lastOn: addDays(today, -6) })
  const byHand = [{ since: day('2026-01-01'), nth: 0, on: addDays(today, -6) }]
  expect(nextLetter([7, 7], lettersIn(day('2026-01-01'), byHand), today)).toBeUndefined()
  expect(nextLetter([6, 7], lettersIn(day('2026-01-01'), byHand), today)).toBe(1)
})

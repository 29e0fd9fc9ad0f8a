import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { endsByYear, monthsAfter, stagger } from './stagger.ts'

const day = (written: string) => written as PlainDate

it('keeps the day of the month, or takes the last one', () => {
  expect(monthsAfter(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(monthsAfter(day('2024-02-29'), 12)).toBe('2025-02-28')
  expect(monthsAfter(day('2026-11-30'), 3)).toBe('2027-02-28')
  expect(monthsAfter(day('2026-06-30'), 24)).toBe('2028-06-30')
})

it('lets those who sat longest go first, a share a year', () => {
  const terms = ['2022', '2020', '2024', '2021'].map((year, at) => ({
    id: `${at}`,
    since: day(`${year}-05-01`),
    until: null,
  }))
  const ends = stagger(terms, 24, day('2027-06-30'))
  expect([...ends]).toEqual([
    ['1', '2027-06-30'],
    ['3', '2027-06-30'],
    ['0', '2028-06-30'],
    ['2', '2028-06-30'],
  ])
})

it('spreads any table evenly, and ends no term before it began', () => {
  const since = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map(at => day(at.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(
      fc.array(since, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 60 }),
      (begun, months) => {
        const terms = begun.map((since, at) => ({ id: String(at), since, until: null }))
        const ends = stagger(terms, months, day('2030-06-30'))
        for (const { id, since } of terms) expect((ends.get(id) ?? '') >= since).toBe(true)
        const counts = endsByYear([...ends.values()].map(until => ({ until }))).map(({ count }) => count)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

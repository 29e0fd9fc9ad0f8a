import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { addDays, daysOf, nths, nthWeekday, type Pattern, readDays, weekdayOf, weekdays } from './pattern.ts'
import { instantAt, wallAt } from './wall.ts'

const day = (written: string) => plainDate(written) as PlainDate
const toronto = 'America/Toronto'
const regina = 'America/Regina'
const at = (zone: string, on: string, clock: string) => instantAt(zone, { day: day(on), clock })

describe('noon stays noon', () => {
  it('in Toronto, in winter and in summer', () => {
    expect(at(toronto, '2026-03-10', '12:00')).toEqual({
      at: new Date('2026-03-10T16:00:00Z'),
      shown: 'once',
    })
    expect(at(toronto, '2026-02-10', '12:00')).toEqual({
      at: new Date('2026-02-10T17:00:00Z'),
      shown: 'once',
    })
    expect(at(toronto, '2026-11-10', '12:00')).toEqual({
      at: new Date('2026-11-10T17:00:00Z'),
      shown: 'once',
    })
  })

  it('in Regina, which never changes its clocks', () => {
    for (const month of ['01', '03', '04', '07', '10', '11', '12'])
      expect(at(regina, `2026-${month}-10`, '12:00').at.toISOString()).toBe(`2026-${month}-10T18:00:00.000Z`)
  })

  it('through a whole series over both changes', () => {
    const days = daysOf(
      { every: 'month', nth: 2, weekday: 2, months: 1 },
      day('2026-01-01'),
      day('2026-01-01'),
      day('2027-12-31'),
    )
    expect(days).toHaveLength(24)
    expect(days.slice(0, 3)).toEqual(['2026-01-13', '2026-02-10', '2026-03-10'])
    const hours = days.map(on => at(toronto, on, '12:00').at.getUTCHours())
    expect(new Set(hours)).toEqual(new Set([16, 17]))
    expect(days.map(on => wallAt(toronto, at(toronto, on, '12:00').at).clock)).toEqual(
      days.map(() => '12:00'),
    )
  })
})

describe('a time that is not there, or there twice, is said', () => {
  it('in spring the clocks jump over half past two', () => {
    const found = at(toronto, '2026-03-08', '02:30')
    expect(found).toEqual({ at: new Date('2026-03-08T07:30:00Z'), shown: 'never' })
    expect(wallAt(toronto, found.at).clock).toBe('03:30')
  })

  it('in autumn half past one comes twice', () => {
    expect(at(toronto, '2026-11-01', '01:30')).toEqual({
      at: new Date('2026-11-01T05:30:00Z'),
      again: new Date('2026-11-01T06:30:00Z'),
      shown: 'twice',
    })
  })

  it('never in Regina', () => {
    expect(at(regina, '2026-03-08', '02:30').shown).toBe('once')
    expect(at(regina, '2026-11-01', '01:30').shown).toBe('once')
  })
})

const anyDay = fc.integer({ min: 0, max: 20_000 }).map(n => addDays(day('2000-01-01'), n))
const anyClock = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
  .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
const anyZone = fc.constantFrom(
  toronto,
  regina,
  'America/St_Johns',
  'America/Winnipeg',
  'America/Vancouver',
  'UTC',
)
const anyWeekday = fc.constantFrom(...weekdays)

it('the wall shows what was asked for, unless the clocks jumped over it', () => {
  fc.assert(
    fc.property(anyZone, anyDay, anyClock, (zone, on, clock) => {
      const found = instantAt(zone, { day: on, clock })
      if (found.shown === 'never') expect(wallAt(zone, found.at).clock > clock).toBe(true)
      else expect(wallAt(zone, found.at)).toEqual({ day: on, clock })
      if (found.shown === 'twice') {
        expect(wallAt(zone, found.again)).toEqual({ day: on, clock })
        expect(found.again.getTime()).toBeGreaterThan(found.at.getTime())
      }
    }),
  )
})

it('there is one of each weekday of a month, and it is that weekday', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.nat(11),
      fc.constantFrom(...nths),
      anyWeekday,
      (year, month, nth, weekday) => {
        const found = nthWeekday(year, month, nth, weekday)
        expect(weekdayOf(found)).toBe(weekday)
        expect(Number(found.slice(5, 7))).toBe(month + 1)
        if (nth === -1) expect(addDays(found, 7).slice(5, 7)).not.toBe(found.slice(5, 7))
      },
    ),
  )
})

const anyPattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({
    every: fc.constant('month' as const),
    nth: fc.constantFrom(...nths),
    weekday: anyWeekday,
    months: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    every: fc.constant('week' as const),
    weekday: anyWeekday,
    weeks: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({ every: fc.constant('chosen' as const), days: fc.array(anyDay, { maxLength: 12 }) }),
)

it('asked in two halves, a series has the same days as asked at once, in order', () => {
  fc.assert(
    fc.property(anyPattern, anyDay, fc.nat(400), fc.nat(400), (pattern, first, one, two) => {
      const middle = addDays(first, one)
      const end = addDays(middle, two)
      const whole = daysOf(pattern, first, first, end)
      const halves = [
        ...daysOf(pattern, first, first, addDays(middle, -1)),
        ...daysOf(pattern, first, middle, end),
      ]
      expect(halves).toEqual(whole)
      expect([...new Set(whole)].sort()).toEqual(whole)
      expect(whole.every(each => each >= first && each <= end)).toBe(true)
    }),
  )
})

it('every second week skips one between', () =>
  expect(
    daysOf({ every: 'week', weekday: 3, weeks: 2 }, day('2026-01-01'), day('2026-01-01'), day('2026-02-10')),
  ).toEqual(['2026-01-07', '2026-01-21', '2026-02-04']))

it('days typed by hand are read, or the one that is none is named', () => {
  expect(readDays('2026-05-05\n2026-04-05, 2026-05-05')).toEqual({
    ok: true,
    days: ['2026-04-05', '2026-05-05'],
  })
  expect(readDays('2026-05-05 05/06/2026')).toEqual({ ok: false, not: '05/06/2026' })
})

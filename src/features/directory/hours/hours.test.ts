import fc from 'fast-check'
import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '#platform/time.ts'
import type { Schedule, Weekday } from '../listing.ts'
import { wallAt } from './clock.ts'
import { isDayOf } from './days-of-rule.ts'
import { openAt, opensDuring } from './index.ts'
import { ruleOf } from './rule.ts'

const day = (written: string) => written as PlainDate
const weekdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const office: Schedule = { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '17:00' }
const zone = 'America/Toronto'
const at = (written: string) => new Date(written)

describe('open now', () => {
  test('says until when, and when next', () => {
    // Monday 11 January 2027, ten in the morning in Toronto.
    expect(openAt([office], at('2027-01-11T15:00:00Z'), zone)).toEqual({
      is: 'open',
      until: at('2027-01-11T22:00:00Z'),
      remarks: [],
    })
    // Friday evening: Monday next.
    expect(openAt([office], at('2027-01-15T23:00:00Z'), zone)).toEqual({
      is: 'closed',
      next: at('2027-01-18T14:00:00Z'),
      remarks: [],
    })
  })

  test('hours past midnight belong to the evening they began in', () => {
    const late: Schedule = { days: ['SA'], opens: '20:00', closes: '02:00' }
    expect(openAt([late], at('2027-01-17T06:30:00Z'), zone)).toMatchObject({
      is: 'open',
      until: at('2027-01-17T07:00:00Z'),
    })
    expect(openAt([late], at('2027-01-16T06:30:00Z'), zone).is).toBe('closed')
  })

  test('the clocks put forward and back in Toronto, and never in Regina', () => {
    const night: Schedule = { days: weekdays, opens: '22:00', closes: '06:00' }
    // 14 March 2027: six in the morning is an hour sooner.
    expect(openAt([night], at('2027-03-14T05:00:00Z'), zone).until).toEqual(at('2027-03-14T10:00:00Z'))
    expect(openAt([night], at('2027-03-14T05:00:00Z'), 'America/Regina').until).toEqual(
      at('2027-03-14T12:00:00Z'),
    )
    // 7 November 2027: an hour later.
    expect(openAt([night], at('2027-11-07T05:00:00Z'), zone).until).toEqual(at('2027-11-07T11:00:00Z'))
    const half: Schedule = { days: ['SU'], opens: '02:30', closes: '04:00' }
    expect(openAt([half], at('2027-03-14T07:00:00Z'), zone)).toMatchObject({
      is: 'open',
      until: at('2027-03-14T08:00:00Z'),
    })
  })

  test('a schedule of another zone keeps its own clock', () => {
    const kenora = { ...office, zone: 'America/Winnipeg' }
    expect(openAt([kenora], at('2027-01-11T14:30:00Z'), zone).is).toBe('closed')
    expect(openAt([kenora], at('2027-01-11T15:30:00Z'), zone).is).toBe('open')
  })

  test('several schedules are one set of hours', () => {
    const after: Schedule = { days: ['MO'], opens: '17:00', closes: '20:00' }
    expect(openAt([office, after], at('2027-01-11T15:00:00Z'), zone).until).toEqual(
      at('2027-01-12T01:00:00Z'),
    )
  })

  test('a day marked closed is closed', () => {
    const holiday: Schedule = { days: [], from: day('2027-01-11'), until: day('2027-01-11'), closed: true }
    expect(openAt([office, holiday], at('2027-01-11T15:00:00Z'), zone)).toMatchObject({
      is: 'closed',
      next: at('2027-01-12T14:00:00Z'),
    })
  })

  test('open always has no end', () => {
    const always: Schedule = { days: weekdays, opens: '00:00', closes: '24:00' }
    expect(openAt([always], at('2027-01-11T15:00:00Z'), zone)).toEqual({ is: 'open', remarks: [] })
  })

  test('rules with ordinals, days of the month and intervals', () => {
    const second: Schedule = {
      days: ['TU'],
      opens: '12:00',
      closes: '13:00',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU',
    }
    expect(openAt([second], at('2027-01-12T17:30:00Z'), zone).is).toBe('open')
    expect(openAt([second], at('2027-01-19T17:30:00Z'), zone).is).toBe('closed')
    const fortnight: Schedule = {
      days: ['MO'],
      opens: '12:00',
      closes: '13:00',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    }
    expect(openAt([fortnight], at('2027-01-11T17:30:00Z'), zone).is).toBe('unknown')
    expect(openAt([{ ...fortnight, from: day('2027-01-04') }], at('2027-01-11T17:30:00Z'), zone).is).toBe(
      'closed',
    )
    expect(openAt([{ ...fortnight, from: day('2027-01-11') }], at('2027-01-11T17:30:00Z'), zone).is).toBe(
      'open',
    )
  })
})

describe('what cannot be known is unknown, never closed', () => {
  const nonsense = [
    'FREQ=SOMETIMES',
    'nonsense',
    '',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=0;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    'FREQ=WEEKLY;COUNT=-3;BYDAY=MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;UNTIL=soon;BYDAY=MO',
    'FREQ=DAILY;COUNT=99999999',
    'BYDAY=MO',
    'FREQ=WEEKLY;FREQ=MONTHLY;BYDAY=MO;COUNT=2;UNTIL=20300101',
    'FREQ='.repeat(1000),
    '\u0000;;;=',
  ]
  test.each(nonsense)('%j', rrule => {
    const schedule: Schedule = { days: [], opens: '09:00', closes: '17:00', rrule }
    expect(openAt([schedule], at('2027-01-11T15:00:00Z'), zone).is).toBe('unknown')
    expect(opensDuring([schedule], 'daytime')).toBe('unknown')
  })

  test('a rule that never comes true ends, and is never open', () => {
    const never: Schedule = {
      days: [],
      opens: '09:00',
      closes: '17:00',
      rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    }
    expect(openAt([never], at('2027-03-01T15:00:00Z'), zone).is).toBe('closed')
  })

  test('no hours, hours in words, hours that ended, a zone nobody knows', () => {
    const unknown: Schedule[][] = [
      [],
      [{ days: [], about: { en: 'By appointment' } }],
      [{ ...office, until: day('2026-06-30') }],
      [{ ...office, zone: 'Mars/Olympus' }],
      [{ ...office, opens: '25:00' }],
      [{ days: ['MO'], opens: '09:00' }],
      [{ days: ['MO'], every: 'month', opens: '09:00', closes: '17:00' }],
    ]
    for (const schedules of unknown)
      expect(openAt(schedules, at('2027-01-11T15:00:00Z'), zone).is, JSON.stringify(schedules)).toBe(
        'unknown',
      )
  })

  test('one readable schedule that is open is enough', () => {
    expect(openAt([office, { days: [], rrule: 'huh' }], at('2027-01-11T15:00:00Z'), zone).is).toBe('open')
    expect(openAt([office, { days: [], rrule: 'huh' }], at('2027-01-11T05:00:00Z'), zone).is).toBe('unknown')
  })
})

test('parts of the week', () => {
  expect((['daytime', 'evening', 'weekend'] as const).map(when => opensDuring([office], when))).toEqual([
    'yes',
    'no',
    'no',
  ])
  const friday: Schedule = { days: ['FR'], opens: '20:00', closes: '02:00' }
  expect((['daytime', 'evening', 'weekend'] as const).map(when => opensDuring([friday], when))).toEqual([
    'no',
    'yes',
    'yes',
  ])
  expect(opensDuring([{ days: ['TU'] }], 'evening')).toBe('unknown')
  expect(opensDuring([], 'evening')).toBe('unknown')
  expect(opensDuring([{ ...office, until: day('2020-01-01') }], 'daytime', day('2027-01-01'))).toBe('unknown')
})

const clock = fc.integer({ min: 0, max: 95 }).map(quarter => {
  const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
})
const someHours = fc
  .record({ days: fc.subarray(weekdays, { minLength: 1 }), opens: clock, closes: clock })
  .filter(({ opens, closes }) => opens !== closes)

/** Hours as somebody would find out by watching the clock on the wall, minute after minute. */
function watched(schedules: readonly Schedule[], from: Date, minutes: number, where: string): boolean[] {
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
  const minuteOf = (written = '') => Number(written.slice(0, 2)) * 60 + Number(written.slice(3, 5))
  // Began two days before, so that whatever is open at the start has begun while we watched.
  const warm = 2 * 1_440
  const open: boolean[] = []
  const passed = new Set<string>()
  const ending: { key: string }[] = []
  for (let step = -warm; step < minutes; step++) {
    const { day: today, minute } = wallAt(where, new Date(from.getTime() + step * 60_000))
    const weekday = names[new Date(`${today}T12:00:00Z`).getUTCDay()]
    for (const [at, { days, opens, closes }] of schedules.entries()) {
      const [begin, end] = [minuteOf(opens), minuteOf(closes)]
      const key = `${at} ${today}`
      if (days.includes(weekday as Weekday) && minute >= begin && !passed.has(key)) {
        passed.add(key)
        ending.push({ key: `${at} ${end > begin ? today : addDays(today, 1)} ${end}` })
      }
    }
    for (let nth = ending.length - 1; nth >= 0; nth--) {
      const [, on = '', end = ''] = ending[nth]?.key.split(' ') ?? []
      if (today > on || (today === on && minute >= Number(end))) ending.splice(nth, 1)
    }
    if (step >= 0) open.push(ending.length > 0)
  }
  return open
}

test.each([
  ['America/Toronto', '2027-03-13T12:00:00Z'],
  ['America/Toronto', '2027-11-06T12:00:00Z'],
  ['America/Regina', '2027-03-13T12:00:00Z'],
  ['America/St_Johns', '2027-11-06T12:00:00Z'],
  ['America/Edmonton', '2027-07-01T00:00:00Z'],
])('agrees with watching the clock in %s from %s', (where, start) => {
  fc.assert(
    fc.property(fc.array(someHours, { minLength: 1, maxLength: 3 }), schedules => {
      const from = new Date(start)
      const seen = watched(schedules, from, 2_160, where)
      for (let step = 0; step < seen.length; step += 15) {
        const instant = new Date(from.getTime() + step * 60_000)
        const state = openAt(schedules, instant, where)
        expect(state.is, instant.toISOString()).toBe(seen[step] ? 'open' : 'closed')
        const end = state.is === 'open' ? state.until : state.next
        const change = seen.findIndex((isOpen, nth) => nth > step && isOpen !== seen[step])
        if (change >= 0) expect(end).toEqual(new Date(from.getTime() + change * 60_000))
      }
    }),
    { numRuns: 6 },
  )
})

test('falls on the days ical.js steps through', () => {
  const names = fc.subarray(weekdays, { minLength: 1, maxLength: 3 })
  const weekly = names.map(days => `FREQ=WEEKLY;BYDAY=${days.join(',')}`)
  const nth = fc.constantFrom(-2, -1, 1, 2, 3, 4, 5)
  const monthly = fc.oneof(
    fc.tuple(nth, fc.constantFrom(...weekdays)).map(([n, name]) => `FREQ=MONTHLY;BYDAY=${n}${name}`),
    fc.integer({ min: 1, max: 31 }).map(date => `FREQ=MONTHLY;BYMONTHDAY=${date}`),
    fc.constant('FREQ=MONTHLY;BYMONTHDAY=-1'),
    names.map(days => `FREQ=MONTHLY;BYDAY=${days.join(',')};BYSETPOS=-1`),
  )
  const yearly = fc.integer({ min: 1, max: 12 }).map(month => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=15`)
  const rule = fc.tuple(
    fc.oneof(weekly, monthly, yearly, fc.constant('FREQ=DAILY')),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('', ';WKST=SU', ';WKST=MO'),
    fc.constantFrom('', ';COUNT=7', ';UNTIL=20271231'),
  )
  fc.assert(
    fc.property(rule, fc.integer({ min: 0, max: 400 }), ([bare, interval, week, end], later) => {
      const rrule = `${bare};INTERVAL=${interval}${week}${end}`
      const start = addDays(day('2026-12-01'), later)
      const stepping = ical.Recur.fromString(rrule).iterator(ical.Time.fromDateString(start))
      const last = addDays(start, 800)
      const stepped: string[] = []
      for (let next = stepping.next(); next && next.toString() <= last; next = stepping.next())
        stepped.push(next.toString().slice(0, 10))
      const read = ruleOf({ days: [], rrule, from: start })
      if (!read) throw new Error(`unreadable: ${rrule}`)
      // A start that is none of the rule's days counts for ical.js as its first; for a door it does not.
      fc.pre(isDayOf(read, start) === 'yes')
      const days = Array.from({ length: 801 }, (_, at) => addDays(start, at))
      expect(
        days.filter(each => isDayOf(read, each) === 'yes'),
        rrule,
      ).toEqual(stepped)
    }),
    { numRuns: 150 },
  )
})

test('a rule that is not counted to its end is neither over nor sure', () => {
  const days = Array.from({ length: 120 }, (_, at) => weekdays[at % 7]).join(',')
  const read = ruleOf({
    days: [],
    rrule: `FREQ=YEARLY;BYDAY=${days};BYSETPOS=1;COUNT=9998`,
    from: day('1970-01-01'),
  })
  if (!read) throw new Error('unreadable')
  expect(isDayOf(read, day('2020-01-01'))).toBe('yes')
  expect(isDayOf(read, day('2020-01-02'))).toBe('no')
  // So many times are not counted to the end: whether it is still on, nobody can tell.
  expect(isDayOf(read, day('2026-01-01'))).toBe('perhaps')
})

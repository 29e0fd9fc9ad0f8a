import { type PlainDate, plainDate } from '#platform/time.ts'

/** Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
/** Which one of the month: -1 is the last. */
export const nths = [1, 2, 3, 4, -1] as const
export type Nth = (typeof nths)[number]

/** On which days a series meets. */
export type Pattern =
  /** The second Tuesday of every month, or of every third. */
  | { every: 'month'; nth: Nth; weekday: Weekday; months: number }
  /** Every second Wednesday, counted from the series' first day. */
  | { every: 'week'; weekday: Weekday; weeks: number }
  /** Days somebody chose one by one. */
  | { every: 'chosen'; days: PlainDate[] }

const dayLength = 86_400_000
const utc = (day: PlainDate) => Date.parse(`${day}T00:00:00Z`)
const dayFrom = (at: number): PlainDate => new Date(at).toISOString().slice(0, 10) as PlainDate
export const addDays = (day: PlainDate, days: number): PlainDate => dayFrom(utc(day) + days * dayLength)
export const weekdayOf = (day: PlainDate): Weekday => (new Date(utc(day)).getUTCDay() || 7) as Weekday

/** The nth weekday of a month (`month` from 0, may run over the year's end); the last where nth is -1. */
export function nthWeekday(year: number, month: number, nth: Nth, weekday: Weekday): PlainDate {
  if (nth === -1) {
    const last = dayFrom(Date.UTC(year, month + 1, 0))
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = dayFrom(Date.UTC(year, month, 1))
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/**
 * The days of a series within a span, both ends included, in order, each once. Counting starts at `first`, the series'
 * first day: nothing before it, and “every second week” means the first such weekday on or after it, then each second.
 */
export function daysOf(pattern: Pattern, first: PlainDate, from: PlainDate, to: PlainDate): PlainDate[] {
  const start = from > first ? from : first
  if (start > to) return []
  if (pattern.every === 'chosen')
    return [...new Set(pattern.days)].filter(day => day >= start && day <= to).sort()
  if (pattern.every === 'week') {
    const step = 7 * pattern.weeks
    const anchor = addDays(first, (pattern.weekday - weekdayOf(first) + 7) % 7)
    const passed = Math.max(0, Math.ceil((utc(start) - utc(anchor)) / dayLength / step))
    const days: PlainDate[] = []
    for (let day = addDays(anchor, passed * step); day <= to; day = addDays(day, step)) days.push(day)
    return days
  }
  const year = Number(first.slice(0, 4))
  const month = Number(first.slice(5, 7)) - 1
  const days: PlainDate[] = []
  // Where the first month's day is already over, the count still starts with that month: every third stays every third.
  for (let at = 0; ; at += pattern.months) {
    const day = nthWeekday(year, month + at, pattern.nth, pattern.weekday)
    if (day > to) return days
    if (day >= start) days.push(day)
  }
}

const chosenDays = (written: string) => written.split(/[\s,;]+/).filter(Boolean)

/** Days as somebody typed them, one under the other; the first that is not a day comes back instead. */
export function readDays(written: string): { ok: true; days: PlainDate[] } | { ok: false; not: string } {
  const days: PlainDate[] = []
  for (const each of chosenDays(written)) {
    const day = plainDate(each)
    if (!day) return { ok: false, not: each }
    days.push(day)
  }
  return { ok: true, days: [...new Set(days)].sort() }
}

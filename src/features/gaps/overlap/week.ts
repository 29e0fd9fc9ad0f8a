/** The minutes of one week, Monday 00:00 first, as spans that neither touch nor overlap. Wall clock, no zone. */
import type { Schedule, Weekday } from '#features/directory/index.ts'
import type { PlainDate } from '#platform/time.ts'

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const satisfies readonly Weekday[]
const day = 1440
const week = 7 * day

export interface Span {
  /** Minutes since Monday 00:00; `to` is not in it. */
  from: number
  to: number
}

const clock = /^([01]\d|2[0-4]):([0-5]\d)(?::\d\d)?$/
export function minutesOf(written: string | undefined): number | undefined {
  const read = clock.exec(written ?? '')
  if (!read) return undefined
  const minutes = Number(read[1]) * 60 + Number(read[2])
  return minutes <= day ? minutes : undefined
}

/** Joins spans that touch or overlap; those that run past Sunday come round to Monday. */
export function joined(spans: readonly Span[]): Span[] {
  const cut = spans.flatMap(({ from, to }) =>
    to > week
      ? [
          { from, to: week },
          { from: 0, to: Math.min(to - week, week) },
        ]
      : [{ from, to }],
  )
  cut.sort((a, b) => a.from - b.from)
  const kept: Span[] = []
  for (const span of cut) {
    const last = kept.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else if (span.to > span.from) kept.push({ ...span })
  }
  return kept
}

/**
 * When a service is open in an ordinary week. Undefined where nobody says, or where what is said cannot be laid over a
 * week: once a month, by appointment, a rule without clock times. A closing before the opening is the next day's.
 */
export function weekOf(schedules: readonly Schedule[] | undefined, today: PlainDate): Span[] | undefined {
  const spans: Span[] = []
  for (const schedule of schedules ?? []) {
    if (schedule.until && schedule.until < today) continue
    const [opens, closes] = [minutesOf(schedule.opens), minutesOf(schedule.closes)]
    if (opens === undefined || closes === undefined || schedule.every === 'month') continue
    for (const weekday of schedule.days) {
      const start = weekdays.indexOf(weekday) * day
      if (start < 0) continue
      spans.push({ from: start + opens, to: start + closes + (closes <= opens ? day : 0) })
    }
  }
  return spans.length > 0 ? joined(spans) : undefined
}

export const minutesIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0)

/** The minutes that are in both. */
export function inBoth(a: readonly Span[], b: readonly Span[]): Span[] {
  const both: Span[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as Span, b[j] as Span]
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
    if (to > from) both.push({ from, to })
    if (one.to < other.to) i += 1
    else j += 1
  }
  return both
}

export interface ClockSpan {
  weekday: Weekday
  /** `HH:MM`. */
  from: string
  to: string
}

const twoDigits = (n: number) => String(n).padStart(2, '0')
const written = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`

/** The same spans day by day, as people read them; midnight parts them. */
export const dayByDay = (spans: readonly Span[]): ClockSpan[] =>
  spans.flatMap(({ from, to }) => {
    const parts: ClockSpan[] = []
    for (let start = from; start < to; start = (Math.floor(start / day) + 1) * day) {
      const end = Math.min(to, (Math.floor(start / day) + 1) * day)
      const midnight = Math.floor(start / day) * day
      parts.push({
        weekday: weekdays[Math.floor(start / day)] as Weekday,
        from: written(start - midnight),
        to: written(end - midnight),
      })
    }
    return parts
  })

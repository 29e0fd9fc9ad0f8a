import type { PlainDate } from '#platform/time.ts'
import type { Schedule } from '../listing.ts'
import { MINUTES_OF_DAY, type Wall } from './clock.ts'
import { weekdayOf } from './days-of-rule.ts'
import { type Opening, readOpening } from './opening.ts'
import { weekdaysOf } from './opens-during.ts'

const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY

export interface OpenWeek {
  /** Minutes of the week, from Monday 0:00, outside which it is never known to be open. */
  spans: readonly (readonly [from: number, to: number])[]
  /** Between `from` and `until` it is open in all of them, week after week. */
  exact: boolean
  from?: PlainDate
  until?: PlainDate
}

/** The minute of the week, from Monday 0:00, that a wall clock shows. */
export const minuteOfWeek = ({ day, minute }: Wall): number =>
  ((weekdayOf(day) + 6) % 7) * MINUTES_OF_DAY + minute

/** Hours as one week, for finding what is open without reading every schedule. Undefined where no times are known. */
export function weekOf(schedules: readonly Schedule[]): OpenWeek | undefined {
  const read = schedules.map(readOpening).flatMap(each => (each.ok ? [each.opening] : []))
  const openings = read.filter(({ closed, minutes }) => !closed && minutes)
  if (openings.length === 0) return undefined
  const spans = openings.flatMap(spansOf)
  const from = openings
    .flatMap(({ rule }) => rule.start ?? [])
    .sort()
    .at(-1)
  const until = openings.flatMap(({ rule }) => rule.until ?? []).sort()[0]
  return {
    spans,
    exact: !read.some(each => each.closed) && openings.every(isEveryWeek),
    ...(from && { from }),
    ...(until && { until }),
  }
}

const isEveryWeek = ({ rule, zone }: Opening) =>
  zone === undefined &&
  (rule.every === 'week' || rule.every === 'day') &&
  rule.interval === 1 &&
  rule.count === undefined &&
  !rule.needsStart &&
  rule.weekdays.every(({ nth }) => nth === 0) &&
  [rule.monthDays, rule.months, rule.positions, rule.except].every(part => part.length === 0)

function spansOf({ rule, minutes, zone }: Opening): [number, number][] {
  if (!minutes) return []
  if (zone) return [[0, MINUTES_OF_WEEK]]
  return weekdaysOf(rule).flatMap((weekday): [number, number][] => {
    const start = ((weekday + 6) % 7) * MINUTES_OF_DAY
    const [from, to] = [start + minutes.from, start + minutes.to]
    return to <= MINUTES_OF_WEEK
      ? [[from, to]]
      : [
          [from, MINUTES_OF_WEEK],
          [0, to - MINUTES_OF_WEEK],
        ]
  })
}

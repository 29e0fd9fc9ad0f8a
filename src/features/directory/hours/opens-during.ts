import type { PlainDate } from '#platform/time.ts'
import type { Schedule } from '../listing.ts'
import { MINUTES_OF_DAY } from './clock.ts'
import { weekdayOf } from './days-of-rule.ts'
import { type Opening, readOpening } from './opening.ts'

export type TimeOfWeek = 'daytime' | 'evening' | 'weekend'

/** Daytime is 9 to 5 and evening 5 to 10 from Monday to Friday; the weekend is all of Saturday and Sunday. */
const parts: Record<TimeOfWeek, { weekdays: readonly number[]; from: number; to: number }> = {
  daytime: { weekdays: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 },
  evening: { weekdays: [1, 2, 3, 4, 5], from: 17 * 60, to: 22 * 60 },
  weekend: { weekdays: [6, 0], from: 0, to: MINUTES_OF_DAY },
}

/** A quarter of an hour past five is not an evening. */
const least = 60

/**
 * Whether hours hold at least an hour of a part of the week, at least now and then. Schedules that ended before `on`, or begin after
 * it, are left out. Unknown where nobody says, or where what cannot be read might say yes.
 */
export function opensDuring(
  schedules: readonly Schedule[],
  when: TimeOfWeek,
  on?: PlainDate,
): 'yes' | 'no' | 'unknown' {
  const inForce = schedules.filter(
    ({ from, until, closed }) => !closed && (!on || ((!until || until >= on) && (!from || from <= on))),
  )
  if (inForce.length === 0) return 'unknown'
  const read = inForce.map(readOpening)
  const openings = read.flatMap(each => (each.ok ? [each.opening] : []))
  if (openings.some(opening => holds(opening, when) === 'yes')) return 'yes'
  const isSure = read.every(each => each.ok) && openings.every(opening => holds(opening, when) === 'no')
  return isSure ? 'no' : 'unknown'
}

function holds({ rule, minutes }: Opening, when: TimeOfWeek): 'yes' | 'no' | 'perhaps' {
  const part = parts[when]
  const days = weekdaysOf(rule)
  // Hours past midnight are those of the next day as well.
  const pieces = minutes
    ? [
        { ...minutes, later: 0 },
        { from: minutes.from - MINUTES_OF_DAY, to: minutes.to - MINUTES_OF_DAY, later: 1 },
      ]
    : [{ from: 0, to: MINUTES_OF_DAY, later: 0 }]
  const some = pieces.some(
    ({ from, to, later }) =>
      Math.min(to, part.to) - Math.max(from, part.from) >= least &&
      days.some(day => part.weekdays.includes((day + later) % 7)),
  )
  if (!some) return 'no'
  return minutes ? 'yes' : 'perhaps'
}

const everyDay = [0, 1, 2, 3, 4, 5, 6]

/** The weekdays a rule can fall on. */
export function weekdaysOf(rule: Opening['rule']): readonly number[] {
  if (rule.weekdays.length > 0) return [...new Set(rule.weekdays.map(({ weekday }) => weekday))]
  const isOneDay = rule.start && (rule.every === 'week' || rule.start === rule.until)
  return isOneDay && rule.start ? [weekdayOf(rule.start)] : everyDay
}

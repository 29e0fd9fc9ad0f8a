import type { Schedule, Weekday } from '../listing.ts'
import { MINUTES_OF_DAY } from './clock.ts'
import { readOpening } from './opening.ts'
import { weekdaysOf } from './opens-during.ts'

export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

/** From and to, in minutes of the day. */
const spans: Record<PartOfDay, readonly [number, number]> = {
  morning: [6 * 60, 12 * 60],
  afternoon: [12 * 60, 17 * 60],
  evening: [17 * 60, MINUTES_OF_DAY],
}

/** A quarter of an hour past five is not an evening. */
const least = 60

export type PartOfWeek = `${Weekday}:${PartOfDay}`

/**
 * The parts of the week of which hours hold at least an hour, at least now and then: a first Tuesday of the month is a
 * Tuesday. Empty where nobody gives hours that can be read, which is not closed.
 */
export function partsOfWeek(schedules: readonly Schedule[]): PartOfWeek[] {
  const held = new Set<PartOfWeek>()
  for (const schedule of schedules) {
    const read = readOpening(schedule)
    if (!read.ok || read.opening.closed || !read.opening.minutes) continue
    const { from, to } = read.opening.minutes
    const parts = PARTS_OF_DAY.filter(part => {
      const [start, end] = spans[part]
      return Math.min(to, end) - Math.max(from, start) >= least
    })
    for (const weekday of weekdaysOf(read.opening.rule)) {
      const day = WEEKDAYS[(weekday + 6) % 7]
      if (day) for (const part of parts) held.add(`${day}:${part}`)
    }
  }
  return [...held].sort()
}

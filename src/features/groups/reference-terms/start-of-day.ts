import { dayIn, type PlainDate } from '#platform/time.ts'

const minute = 60_000

/** The first instant of a day in a zone, to the minute; right where clocks change at midnight too. */
export function startOfDay(zone: string, day: PlainDate): Date {
  const noon = Date.parse(`${day}T12:00:00Z`)
  let [before, after] = [noon / minute - 36 * 60, noon / minute + 36 * 60]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(zone, new Date(middle * minute)) < day) before = middle
    else after = middle
  }
  return new Date(after * minute)
}

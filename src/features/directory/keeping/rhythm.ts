import { type AskedBefore, lettersIn, nextLetter } from '#platform/letters-due.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'

/** How often the providers can be asked, in months. */
export const rhythmChoices = [3, 6, 12] as const

/** Providers written to in a morning: so that the answers, and the calls that follow, can be dealt with. */
export const lettersADay = 25
/** Providers written to at one press, so that it answers at once; another press writes to the next. */
export const lettersAtOnce = 100

/** Days since the letter before, for each letter about a listing; then they stop, and it is time to call. */
export const spacing = [14, 14, 21] as const

/** The same day some months on; the month's last where it has no such day. */
export function monthsLater(day: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return plainDate(first.toISOString().slice(0, 10)) ?? day
}

/**
 * Which letter about a listing is due on a day: 1, 2 or 3; undefined when none is. `since` is the day somebody last
 * spoke for it; a new word begins a new silence, and the count with it.
 */
export const letterDue = (
  since: PlainDate,
  everyMonths: number,
  asked: readonly AskedBefore[],
  today: PlainDate,
): number | undefined =>
  monthsLater(since, everyMonths) > today ? undefined : nextLetter(spacing, lettersIn(since, asked), today)

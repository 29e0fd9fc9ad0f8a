import { addDays, daysBetween, type PlainDate, plainDate } from '#platform/time.ts'

/** How often the providers can be asked, in months. */
export const rhythmChoices = [3, 6, 12] as const

/** Providers written to in a morning: so that the answers, and the calls that follow, can be dealt with. */
export const lettersADay = 25
/** Providers written to at one press, so that it answers at once; another press writes to the next. */
export const lettersAtOnce = 100

/** Days after the rhythm's day on which each letter goes; then they stop, and it is time to call. */
const spacing = [0, 14, 35] as const
export const mostLetters = spacing.length

/** Two letters about one listing are at least this many days apart, whoever sent the first. */
const restDays = 13

export interface AskedBefore {
  /** The silence it was asked in. */
  since: PlainDate
  /** 0 when staff asked by hand. */
  nth: number
  on: PlainDate
}

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
export function letterDue(
  since: PlainDate,
  everyMonths: number,
  asked: readonly AskedBefore[],
  today: PlainDate,
): number | undefined {
  const sent = Math.max(0, ...asked.filter(each => each.since === since).map(({ nth }) => nth))
  const after = spacing[sent]
  if (after === undefined) return undefined
  if (addDays(monthsLater(since, everyMonths), sent === 0 ? 0 : after) > today) return undefined
  if (asked.some(({ on }) => daysBetween(on, today) < restDays)) return undefined
  return sent + 1
}

/** Whether every letter of this silence went out and nobody answered. */
export const gaveNoAnswer = (since: PlainDate, asked: readonly AskedBefore[]): boolean =>
  asked.some(each => each.since === since && each.nth === mostLetters)

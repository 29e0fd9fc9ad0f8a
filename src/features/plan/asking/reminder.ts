import { addDays, daysBetween, type PlainDate } from '#platform/time.ts'

/** After how many days past the rhythm each reminder goes; then they stop. */
const spacing = [0, 7, 21] as const
export const mostReminders = spacing.length

/** Two letters about one action are at least this many days apart, whoever sent the first. */
const restDays = 6

export interface AskedBefore {
  /** The silence it was asked in. */
  since: PlainDate
  /** 0 when staff asked by hand. */
  nth: number
  on: PlainDate
}

/**
 * Which reminder is due on a day: 1, 2 or 3; undefined when none is. `since` is when the silence began, `rhythm` in
 * days. A new word begins a new silence, and the count with it. `early` lets one go some days before its time, to join
 * a letter that is going anyway.
 */
export function reminderDue(
  since: PlainDate,
  rhythm: number,
  asked: readonly AskedBefore[],
  today: PlainDate,
  early = 0,
): number | undefined {
  const mine = asked.filter(each => each.since === since)
  const sent = Math.max(0, ...mine.map(({ nth }) => nth))
  const after = spacing[sent]
  if (after === undefined) return undefined
  if (addDays(since, rhythm + after) > addDays(today, early)) return undefined
  if (asked.some(({ on }) => daysBetween(on, today) < restDays)) return undefined
  return sent + 1
}

/** Whether every reminder of this silence went out and nobody answered. */
export const gaveNoAnswer = (since: PlainDate, asked: readonly AskedBefore[]): boolean =>
  asked.some(each => each.since === since && each.nth === mostReminders)

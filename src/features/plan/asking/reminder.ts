import { type AskedBefore, gaveNoAnswer as hadEvery, lettersIn, nextLetter } from '#platform/letters-due.ts'
import { addDays, type PlainDate } from '#platform/time.ts'

export type { AskedBefore } from '#platform/letters-due.ts'

/** Days since the letter before, for each reminder of an action; then they stop. */
const spacing = [6, 7, 14] as const
export const mostReminders = spacing.length

/**
 * Which reminder is due on a day: 1, 2 or 3; undefined when none is. `since` is when the silence began, `rhythm` in
 * days. A new word begins a new silence, and the count with it. `early` lets one go some days before its time, to join
 * a letter that is going anyway.
 */
export const reminderDue = (
  since: PlainDate,
  rhythm: number,
  asked: readonly AskedBefore[],
  today: PlainDate,
  early = 0,
): number | undefined =>
  addDays(since, rhythm) > addDays(today, early)
    ? undefined
    : nextLetter(spacing, lettersIn(since, asked), today, early)

/** Whether every reminder of this silence went out and nobody answered. */
export const gaveNoAnswer = (since: PlainDate, asked: readonly AskedBefore[]): boolean =>
  hadEvery(spacing, since, asked)

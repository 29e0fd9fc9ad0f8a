import { daysBetween, type PlainDate } from './time.ts'

/** Letters that went out about one thing and nobody answered. */
export interface Letters {
  /** How many the program sent in this silence. */
  sent: number
  /** The day of the last one, by hand too; null where there was none. */
  lastOn: PlainDate | null
}

/** One letter about one thing. */
export interface AskedBefore {
  /** The silence it was asked in: the day somebody last said how it is. */
  since: PlainDate
  /** 0 when staff asked by hand. */
  nth: number
  on: PlainDate
}

/** Two letters about one thing are never closer than this many days. */
const rest = 5

/**
 * Which letter about one thing goes on a day, from 1; undefined where none does. `spacing` are the days that must have
 * passed since the letter before, for each letter in turn: a few letters, and then no more until a person presses or a
 * new silence begins. `early` lets one go some days before its time, to join a letter that is going anyway. When the
 * first is due at all is for the caller to say.
 */
export function nextLetter(
  spacing: readonly number[],
  { sent, lastOn }: Letters,
  today: PlainDate,
  early = 0,
): number | undefined {
  const wait = spacing[sent]
  if (wait === undefined) return undefined
  if (lastOn !== null && daysBetween(lastOn, today) < Math.max(wait - early, rest)) return undefined
  return sent + 1
}

/** What went out in one silence; a new word begins a new one, and the count with it. The rest holds across both. */
export const lettersIn = (since: PlainDate, asked: readonly AskedBefore[]): Letters => ({
  sent: Math.max(0, ...asked.filter(each => each.since === since).map(({ nth }) => nth)),
  lastOn: asked.reduce<PlainDate | null>((last, { on }) => (last === null || on > last ? on : last), null),
})

/** Whether every letter of a silence went out and nobody answered: it is time to call. */
export const gaveNoAnswer = (
  spacing: readonly number[],
  since: PlainDate,
  asked: readonly AskedBefore[],
): boolean => lettersIn(since, asked).sent >= spacing.length

import { nextLetter } from '#platform/letters-due.ts'
import type { PlainDate } from '#platform/time.ts'

/** What two providers may want: to talk first, to pool what they do, to divide it, or to leave it as it is. */
export const choices = ['talk', 'pool', 'divide', 'leave'] as const
export type Choice = (typeof choices)[number]

/** Why a proposal is over: something came of it, it was taken back, or a service changed or is no longer offered. */
export type ClosedBecause = 'outcome' | 'withdrawn' | 'changed' | 'ended'

export interface SideFacts {
  answer: Choice | null
  asks: number
  askedOn: PlainDate | null
}

/** The day from which each side reads what the other said: when both have answered, or after the last day to answer. */
export const isRevealed = (
  sides: readonly Pick<SideFacts, 'answer'>[],
  answerBy: PlainDate,
  today: PlainDate,
): boolean => sides.every(({ answer }) => answer !== null) || today > answerBy

export type AnswerRefused = 'closed' | 'already-seen'

/** An answer may be changed until the other side can read it. */
export function refusesAnswer(
  proposal: { closedBecause: ClosedBecause | null; answerBy: PlainDate },
  sides: readonly Pick<SideFacts, 'answer'>[],
  mine: Pick<SideFacts, 'answer'>,
  today: PlainDate,
): AnswerRefused | undefined {
  if (proposal.closedBecause) return 'closed'
  return mine.answer !== null && isRevealed(sides, proposal.answerBy, today) ? 'already-seen' : undefined
}

/** Days to answer in, and how long the links stay good after them so that the outcome can be read. */
export const daysToAnswer = 28
export const daysAfter = 60

/** Days since the letter before: the first and two reminders. */
const spacing = [0, 9, 10] as const

/** Whether a side is reminded on this day: twice at most, and never once it has answered or the time is over. */
export const remindsOn = (side: SideFacts, answerBy: PlainDate, today: PlainDate): boolean =>
  !side.answer &&
  side.askedOn !== null &&
  today <= answerBy &&
  nextLetter(spacing, { sent: side.asks, lastOn: side.askedOn }, today) !== undefined

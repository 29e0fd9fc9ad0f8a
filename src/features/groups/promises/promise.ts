import { nextLetter } from '#platform/letters-due.ts'
import { daysBetween, type PlainDate } from '#platform/time.ts'

/** What may be said of a promise. By its holder: done, not yet, cannot. The others are the partnership's. */
const promiseSaid = ['done', 'not-yet', 'cannot', 'given-on', 'dropped', 'taken-up-again'] as const
export type PromiseSaid = (typeof promiseSaid)[number]

/** What the holder of a link is asked. */
export const holderSays = ['done', 'not-yet', 'cannot'] as const
export type HolderSays = (typeof holderSays)[number]

const promiseStates = ['late', 'handed-back', 'open', 'done', 'dropped'] as const
export type PromiseState = (typeof promiseStates)[number]

export interface PromiseFacts {
  due: PlainDate | null
  doneAt: Date | null
  droppedAt: Date | null
  handedBackAt: Date | null
}

/** Where a promise stands on a day. It is late from the day after the one it was promised for. */
export function stateOf(promise: PromiseFacts, today: PlainDate): PromiseState {
  if (promise.doneAt) return 'done'
  if (promise.droppedAt) return 'dropped'
  if (promise.handedBackAt) return 'handed-back'
  return promise.due !== null && promise.due < today ? 'late' : 'open'
}

export const isOpen = ({ doneAt, droppedAt }: Pick<PromiseFacts, 'doneAt' | 'droppedAt'>): boolean =>
  !doneAt && !droppedAt

export interface Asked {
  asks: number
  askedOn: PlainDate | null
  madeOn: PlainDate
}

/** Days between one asking and the next; after the last of them nobody is asked again unless a person presses. */
const spacing = [0, 5, 9, 21] as const
const daysBefore = 3
const withoutDay = 14

/**
 * Whether the program asks after a promise on this day: three days before it is due, and if nobody answers again
 * after 5, 9 and 21 days more, then no more. One without a day is first asked after two weeks. An answer starts it anew.
 */
export function asksOn(promise: PromiseFacts & Asked, today: PlainDate): boolean {
  if (!isOpen(promise) || promise.handedBackAt) return false
  if (promise.asks === 0 || promise.askedOn === null)
    return promise.due === null
      ? daysBetween(promise.madeOn, today) >= withoutDay
      : daysBetween(today, promise.due) <= daysBefore && promise.madeOn < today
  return nextLetter(spacing, { sent: promise.asks, lastOn: promise.askedOn }, today) !== undefined
}

/** How often the program asks by itself before it stops. */
export const mostAsks: number = spacing.length

/** The heaps the board shows. */
export const boardStates = ['open', 'late', 'handed-back', 'done', 'dropped'] as const
export type BoardState = (typeof boardStates)[number]

import type { Weekday } from '#features/directory/index.ts'
import { nextLetter } from '#platform/letters-due.ts'
import { addDays, daysBetween, type PlainDate } from '#platform/time.ts'

export const ways = ['offer', 'ask'] as const
export type Way = (typeof ways)[number]

/** What organisations share: the partnership's own list, and room for what nobody thought of. */
export const poolKinds = [
  'room',
  'vehicle',
  'interpreter',
  'childcare',
  'trainer',
  'licence',
  'equipment',
  'other',
] as const
export type PoolKind = (typeof poolKinds)[number]

export const costs = ['free', 'at-cost'] as const
export type Cost = (typeof costs)[number]

/** Every week on a weekday, or once on a day; clocks `HH:MM` of the partnership's zone, `to` after `from`. */
export type Time = { from: string; to: string } & ({ weekday: Weekday } | { on: PlainDate })

/** How long an offer or an ask stays on the board, and how long before its end its organisation is asked to renew it. */
const daysOnBoard = 180
const daysBeforeEnd = 21

export const expiryFrom = (today: PlainDate): PlainDate => addDays(today, daysOnBoard)

export interface EntryFacts {
  endedAt: Date | null
  expiresOn: PlainDate
}

/** On the board up to and with the day it expires. */
export const isCurrent = ({ endedAt, expiresOn }: EntryFacts, today: PlainDate): boolean =>
  !endedAt && expiresOn >= today

/** Whether its organisation is asked, once for each expiry, whether it still holds. */
export const asksRenewalOn = (
  entry: EntryFacts & { renewalAskedOn: PlainDate | null },
  today: PlainDate,
): boolean =>
  isCurrent(entry, today) &&
  daysBetween(today, entry.expiresOn) <= daysBeforeEnd &&
  (entry.renewalAskedOn === null || daysBetween(entry.renewalAskedOn, entry.expiresOn) > daysBeforeEnd)

/** Days since the letter before, to somebody who is asked to say yes or no, or what a use came to. */
const spacing = [0, 5, 7] as const
export const remindsOn = (
  { asks, askedOn }: { asks: number; askedOn: PlainDate | null },
  today: PlainDate,
): boolean => nextLetter(spacing, { sent: asks, lastOn: askedOn }, today) !== undefined

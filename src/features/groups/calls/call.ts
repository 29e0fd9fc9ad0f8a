import type { TextIn, Tongue } from '#platform/text.ts'
import { addDays, type PlainDate } from '#platform/time.ts'

/** What a reviewer says of an application; with a conflict of interest, nothing more. */
export const verdicts = ['yes', 'maybe', 'no', 'conflict'] as const
export type Said = (typeof verdicts)[number]

export interface OpenCall {
  id: string
  groupId: string
  group: TextIn
  title: TextIn
  /** What is asked of whoever takes a seat. */
  asks: TextIn
  /** The last day on which one may apply. */
  closesOn: PlainDate
  termMonths: number | null
  version: number
  openedAt: Date | null
  closedAt: Date | null
  forgottenAt: Date | null
  changedAt: Date
}

export type CallState = 'draft' | 'open' | 'over'

/** Open through the whole of its last day, in the partnership's own zone. */
export function callState(
  call: Pick<OpenCall, 'openedAt' | 'closedAt' | 'closesOn'>,
  today: PlainDate,
): CallState {
  if (call.openedAt === null) return 'draft'
  return call.closedAt !== null || call.closesOn < today ? 'over' : 'open'
}

export interface Application {
  id: string
  callId: string
  /** The seat they ask for; null when any will do. */
  placeId: string | null
  /** Null once forgotten, as are the other words of theirs. */
  name: string | null
  email: string | null
  phone: string | null
  tongue: Tongue
  organisation: string | null
  communityId: string | null
  words: string | null
  sentAt: Date
  provenAt: Date | null
  withdrawnAt: Date | null
  offeredAt: Date | null
  offeredBy: string | null
  offeredPlaceId: string | null
  offeredBecause: string | null
  termSince: PlainDate | null
  termUntil: PlainDate | null
  answeredAt: Date | null
  accepted: boolean | null
  declinedAt: Date | null
  declinedBy: string | null
  declinedBecause: string | null
  personId: string | null
  seatId: string | null
  forgottenAt: Date | null
}

export type ApplicationState =
  | 'unproven'
  | 'waiting'
  | 'withdrawn'
  | 'offered'
  | 'accepted'
  | 'turned-down'
  | 'declined'

type Steps = Pick<Application, 'provenAt' | 'withdrawnAt' | 'offeredAt' | 'accepted' | 'declinedAt'>

export function applicationState(steps: Steps): ApplicationState {
  if (steps.withdrawnAt) return 'withdrawn'
  if (steps.accepted !== null) return steps.accepted ? 'accepted' : 'turned-down'
  if (steps.offeredAt) return 'offered'
  if (steps.declinedAt) return 'declined'
  return steps.provenAt ? 'waiting' : 'unproven'
}

/** How long applications are kept after a call, in days; then names and words go and the count stays. */
export const keptDays = 180

/** How long an application whose address nobody proved is kept, in days. */
export const unprovenDays = 7

export const keptUntil = (closesOn: PlainDate): PlainDate => addDays(closesOn, keptDays)

/** How many said what; a conflict of interest is not an opinion. */
export function tally(reviews: readonly { says: Said }[]): Record<Said, number> {
  const counts = { yes: 0, maybe: 0, no: 0, conflict: 0 }
  for (const { says } of reviews) counts[says] += 1
  return counts
}

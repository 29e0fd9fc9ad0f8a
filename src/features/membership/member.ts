import type { PlainDate } from '#platform/time.ts'

export const memberKinds = ['organisation', 'municipality', 'business', 'individual'] as const
export type MemberKind = (typeof memberKinds)[number]

/** The days one membership holds: from `since`, and up to but without `endedOn`. */
export interface Term {
  since: PlainDate
  endedOn: PlainDate | null
}

export const holdsOn = (term: Term, day: PlainDate): boolean =>
  term.since <= day && (term.endedOn === null || day < term.endedOn)

/** Whether a new membership from a day on would overlap an earlier one of the same member. */
export const overlaps = (earlier: readonly Term[], since: PlainDate): boolean =>
  earlier.some(term => term.endedOn === null || since < term.endedOn)

export type EndingRefused = 'already-ended' | 'before-it-began' | 'no-reason'

/** Why a membership cannot end on that day for that reason; undefined when it can. */
export function refusesEnding(term: Term, on: PlainDate, because: string): EndingRefused | undefined {
  if (term.endedOn !== null) return 'already-ended'
  if (on < term.since) return 'before-it-began'
  if (because.trim() === '') return 'no-reason'
  return undefined
}

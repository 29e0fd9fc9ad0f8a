import type { TextIn } from '#platform/text.ts'

/** How many voices must be here before anything can be decided. */
export type Quorum =
  | { kind: 'number'; n: number }
  /** `over` out of `of`: 1 of 2 with `moreThan` is “more than half”, without it “at least half”. */
  | { kind: 'fraction'; over: number; of: number; moreThan: boolean }

export const secondCalls = ['whoever-attends', 'same'] as const
export const waysToDecide = ['consensus', 'consent', 'majority', 'two-thirds'] as const
export type WayToDecide = (typeof waysToDecide)[number]

/** What terms of reference make the program do. A version is never changed: a new one follows it. */
export interface Rules {
  quorum: Quorum
  /** When the first call fails: whoever comes to the second is enough, or the same number again. */
  secondCall: (typeof secondCalls)[number]
  decides: WayToDecide
  oneOrganisationOneVoice: boolean
  alternates: boolean
  /** The most voices one person may carry for others; 0 is none. */
  proxies: number
  abstentionsCountAsNo: boolean
  /** How long a term is meant to last; null when the terms do not say. */
  termMonths: number | null
  askForConflicts: boolean
  landAcknowledgement: TextIn | null
  approveMinutes: boolean
}

/** What holds for a body that has not adopted terms of reference: more than half, by majority. */
export const defaultRules: Rules = {
  quorum: { kind: 'fraction', over: 1, of: 2, moreThan: true },
  secondCall: 'same',
  decides: 'majority',
  oneOrganisationOneVoice: false,
  alternates: false,
  proxies: 0,
  abstentionsCountAsNo: false,
  termMonths: null,
  askForConflicts: true,
  landAcknowledgement: null,
  approveMinutes: true,
}

/** Rules kept before a rule was known mean what a body without that rule means. */
export const rulesFrom = (kept: Partial<Rules>): Rules => ({ ...defaultRules, ...kept })

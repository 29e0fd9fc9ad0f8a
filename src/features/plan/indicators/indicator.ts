import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Rhythm } from './rhythm.ts'

/** Three kinds of things that are measured, kept apart and never averaged with each other. */
export const families = ['conditions', 'contribution', 'working'] as const
export type Family = (typeof families)[number]

export const countings = ['people', 'things', 'percent', 'money', 'index'] as const
export type Counts = (typeof countings)[number]

export const precisions = ['count', 'rounded', 'estimate'] as const
export type Precision = (typeof precisions)[number]

export const partings = ['community', 'language', 'gender', 'age', 'population', 'other'] as const
export type PartedBy = (typeof partings)[number]

/** One group of a breakdown as it was counted: how many, and of how many where it is a share. */
export interface Part {
  name: TextIn
  count: number
  of?: number
}

/** A breakdown as the public reads it: rounded, or null where it is not shown. Percentages come from rounded counts. */
export interface BrokenDown {
  parts: { name: TextIn; count: number | null; percent?: number | null }[]
  total: { count: number | null; percent?: number | null }
}

/** What is written down of an indicator. */
export interface IndicatorFacts {
  family: Family
  title: TextIn
  definition?: TextIn | undefined
  counts: Counts
  unit?: TextIn | undefined
  direction: 'up' | 'down'
  naturalLimit?: number | undefined
  source?: TextIn | undefined
  sourceSite?: string | undefined
  baseline?: { value: number; on: PlainDate } | undefined
  target?: { value: number; on: PlainDate } | undefined
  rhythm: Rhythm
  keeperId?: string | undefined
  public: boolean
  example?: boolean | undefined
  /** What of the plan it measures: a goal, or one objective of a goal. */
  measures?: readonly { goalId: string; objectiveId?: string | undefined }[] | undefined
}

/** What is written down of one measured value. */
export interface ValueFacts {
  measuredOn: PlainDate
  value: number
  precision: Precision
  roundedTo?: number | undefined
  margin?: number | undefined
  sample?: number | undefined
  source?: TextIn | undefined
  note?: TextIn | undefined
}

export type ValueRefused =
  | 'in-the-future'
  | 'not-a-share'
  | 'negative-count'
  | 'part-of-one'
  | 'past-its-limit'

/** Whether a value can be one of its kind, by what it counts and by the day. */
export function refusesValue(
  of: { counts: Counts; naturalLimit: number | null; direction: 'up' | 'down' },
  facts: Pick<ValueFacts, 'value' | 'measuredOn' | 'precision'>,
  today: PlainDate,
): ValueRefused | undefined {
  if (facts.measuredOn > today) return 'in-the-future'
  if (of.counts === 'percent' && (facts.value < 0 || facts.value > 100)) return 'not-a-share'
  if (of.counts === 'people' || of.counts === 'things') {
    if (facts.value < 0) return 'negative-count'
    if (facts.precision === 'count' && !Number.isInteger(facts.value)) return 'part-of-one'
  }
  if (of.naturalLimit !== null) {
    const past = of.direction === 'up' ? facts.value > of.naturalLimit : facts.value < of.naturalLimit
    if (past) return 'past-its-limit'
  }
  return undefined
}

import type { Status } from '#features/directory/index.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { TimeOfDay } from '../cell/lens.ts'
import type { Need } from '../need.ts'

/** Whose demand: a need in a community, narrowed where somebody says so. */
export interface About {
  need: Need
  communityId: string
  language?: string | undefined
  status?: Status | undefined
  time?: TimeOfDay | undefined
}

/** Between how many and how many. */
export interface Range {
  least: number
  most: number
}

/** One thing that tells of demand. Different sources are listed beside each other and never added up. */
export interface Demand {
  /** Undefined: it was asked, and is not known. Of `times asked`, how often. */
  people: Range | undefined
  source: TextIn
  asOf: PlainDate | undefined
  /** Counts of this source are rounded to this. */
  rounding?: number
  /** Whom it covers, in words. */
  reach: TextIn
  basis: 'census' | 'estimate' | 'survey' | 'unmet' | 'searches'
  kind: 'people' | 'times asked'
  /** How many answered, where it is a survey. Below `fewestShown` it is not to be shown in public. */
  respondents?: number
  public: boolean
}

/** Answers of fewer people than this could point at one of them. */
export const fewestShown = 20

/** A count randomly rounded to a step may be anything less than one step away; never below nothing. */
export const rounded = (count: number, step: number | undefined): Range =>
  step === undefined
    ? { least: count, most: count }
    : { least: Math.max(0, count - step + 1), most: count + step - 1 }

/** The sum of figures of one source; unknown as soon as one of them is. */
export function summed(figures: readonly (Range | undefined)[]): Range | undefined {
  let sum: Range | undefined = { least: 0, most: 0 }
  for (const figure of figures) {
    if (!figure) return undefined
    sum = { least: sum.least + figure.least, most: sum.most + figure.most }
  }
  return figures.length === 0 ? undefined : sum
}

/**
 * From the lowest any source says to the highest any says: sources are not added, so this is the widest range that can
 * honestly be said of people. Undefined where no source gives a number of people.
 */
export function widestOf(demands: readonly Demand[]): Range | undefined {
  const told = demands.flatMap(({ kind, people }) => (kind === 'people' && people ? [people] : []))
  if (told.length === 0) return undefined
  return {
    least: Math.min(...told.map(({ least }) => least)),
    most: Math.max(...told.map(({ most }) => most)),
  }
}

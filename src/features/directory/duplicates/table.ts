/** What goes in and what comes out: rows of text, and pairs of rows that may be one thing. */
export interface Table {
  readonly columns: readonly string[]
  /** Cells in the order of the columns; null, empty or blank is "not known", which speaks neither for nor against. */
  readonly rows: readonly (readonly (string | null)[])[]
}

const columnKinds = [
  'name',
  'text',
  'long-text',
  'address',
  'postal-code',
  'phone',
  'email',
  'site',
  'date',
  'number',
  'code',
  'category',
  'organisation',
  'coordinates',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/**
 * How one column is compared. `many`: a cell holds several values, one a line; the best agreement counts.
 * `numbered`: the numbers in a text (models, versions, years) are compared by themselves too.
 */
export interface ColumnPlan {
  readonly name: string
  readonly kind: ColumnKind
  readonly many?: boolean
  readonly numbered?: boolean
}

export type Band = 'same' | 'perhaps'

/** One column's part in a judgement: `weight` in bits (log2 of how much likelier among the same than among others). */
export interface Why {
  readonly column: string
  readonly level: string
  readonly weight: number
  readonly a: string | null
  readonly b: string | null
}

export interface Pair {
  /** Row numbers from 0: both in `left`, or `a` in `left` and `b` in `right`. */
  readonly a: number
  readonly b: number
  readonly probability: number
  readonly band: Band
  readonly why: readonly Why[]
}

/** From here two records are taken for one thing. */
export const sameFrom = 0.5
/** From here a person should look. */
export const perhapsFrom = 0.1

export const bandOf = (probability: number): Band | undefined =>
  probability >= sameFrom ? 'same' : probability >= perhapsFrom ? 'perhaps' : undefined

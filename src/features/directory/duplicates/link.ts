/**
 * Which rows are the same thing: reads, finds candidates, compares, learns and judges, without labels.
 * Methods: Fellegi & Sunter 1969 (odds field by field), Winkler 1988 (learning by expectation and
 * maximisation), Jaro 1989 and Winkler 1990 (likeness of names), Christen 2012 (finding candidates).
 */
import { pairsOfAllAlike } from './all-alike.ts'
import { findCandidates, possiblePairs } from './blocking/candidates.ts'
import { alignColumns } from './columns/align.ts'
import { guessColumns, type Ignored } from './columns/guess.ts'
import { copiesOf } from './copies.ts'
import { explain } from './explain.ts'
import { comparePairs } from './learning/compared.ts'
import { learnFrom } from './learning/learn.ts'
import { type Model, modelOf } from './model.ts'
import { readRecords } from './records.ts'
import { keepStreetsApart } from './rural.ts'
import { settle } from './settle.ts'
import { bandOf, type ColumnPlan, type Pair, type Table } from './table.ts'

export interface Progress {
  readonly step: 'reading' | 'finding' | 'comparing' | 'learning' | 'judging'
  readonly done: number
  readonly total: number
}

export interface LinkOptions {
  readonly left: Table
  /** Another list: pairs across the two are sought. Columns are paired by heading, then by what stands in them. */
  readonly right?: Table | undefined
  /** Guessed from what stands in the columns where absent. */
  readonly columns?: readonly ColumnPlan[] | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export interface Linked {
  /** Sorted by probability, the likeliest first. */
  readonly pairs: readonly Pair[]
  readonly model: Model
  readonly columns: readonly ColumnPlan[]
  readonly ignored: readonly { readonly name: string; readonly why: Ignored }[]
  /** Columns of the other list that were taken for one of the first under another heading. */
  readonly renamed: readonly { readonly left: string; readonly right: string }[]
  readonly compared: number
  readonly possible: number
  /** Groups of exact copies too large to write every pair: each copy is paired with the first only. */
  readonly shortened: readonly { readonly first: number; readonly copies: number }[]
}

/** Never throws for what stands in the rows; two rows with nothing known are no pair. */
export function linkRecords({ left, right: other, columns, onProgress }: LinkOptions): Linked {
  const say = (step: Progress['step'], done: number, total: number) => onProgress?.({ step, done, total })
  const rows = left.rows.length + (other?.rows.length ?? 0)
  say('reading', 0, rows)
  const { right, renamed } = other ? alignColumns(left, other) : { right: other, renamed: [] }
  const guess = columns ? { plans: columns, ignored: [] } : guessColumns(left, right)
  const records = readRecords(guess.plans, left, right)
  say('finding', 0, records.count)
  const candidates = findCandidates(records)
  const compared = comparePairs(records, candidates, (done, total) => say('comparing', done, total))
  say('learning', 0, compared.a.length)
  const { learned, p } = learnFrom(records, compared, candidates.all)
  say('judging', 0, compared.a.length)
  const probability = settle(records, compared, p)
  keepStreetsApart(records, compared, probability)
  const { pairs, shortened } = copiesOf(records, learned, compared, probability)
  const tell = explain(records, learned, left, right)
  const alike = guess.plans.length === 0 && !right ? pairsOfAllAlike(left, guess.ignored) : []
  return {
    pairs:
      alike.length > 0
        ? alike
        : pairs
            .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b)
            .map(({ a, b, probability: likely, levels }) => ({
              a,
              b,
              probability: likely,
              band: bandOf(likely)!,
              get why() {
                return tell(a, b, levels)
              },
            })),
    model: modelOf(guess.plans, records, learned),
    columns: guess.plans,
    ignored: guess.ignored,
    renamed,
    compared: candidates.a.length,
    possible: possiblePairs(records),
    shortened: alike.length > 0 ? [{ first: 0, copies: alike.length + 1 }] : shortened,
  }
}

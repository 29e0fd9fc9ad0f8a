/** What was learned from one list, kept to judge pairs found another way (in SQL) and pairs of later rows. */

import { findCandidates } from './blocking/candidates.ts'
import { guessColumns } from './columns/guess.ts'
import { levelsOver } from './compare/levels.ts'
import { explain } from './explain.ts'
import { comparePairs } from './learning/compared.ts'
import { caution, judge, type Learned } from './learning/judge.ts'
import { learnFrom } from './learning/learn.ts'
import type { Others } from './learning/others.ts'
import { type Records, readRecords } from './records.ts'
import { keepStreetsApart } from './rural.ts'
import { bandOf, type ColumnPlan, type Pair, type Table } from './table.ts'

export interface Model {
  readonly columns: readonly ColumnPlan[]
  readonly prior: number
  readonly others: Others
  readonly fields: readonly {
    readonly name: string
    readonly m: readonly number[]
    /** Share of things holding a value, by its normal form; values not listed are as rare as can be. */
    readonly frequency: ReadonlyMap<string, number>
    readonly rarest: number
  }[]
}

const keyOf = (records: Records, field: number, value: number) => {
  const { parts, value: only } = records.fields[field]!.values[value]!
  return parts ? parts.map(each => each.value.key).join('\n') : only.key
}

export const modelOf = (
  columns: readonly ColumnPlan[],
  records: Records,
  { m, others, frequency, prior }: Learned,
): Model => ({
  columns,
  prior,
  others,
  fields: records.fields.map(({ name }, at) => {
    const shares = frequency[at]!
    const rarest = shares.reduce((least, each) => Math.min(least, each), 1)
    const entries = [...shares].map((share, value) => [keyOf(records, at, value), share] as const)
    return { name, m: [...m[at]!], frequency: new Map(entries.filter(([, share]) => share > rarest)), rarest }
  }),
})

/** Learns from a list as it is; the columns are guessed where they are not given. */
export function learn({
  left,
  right,
  columns,
}: {
  left: Table
  right?: Table | undefined
  columns?: readonly ColumnPlan[] | undefined
}): Model {
  const plans = columns ?? guessColumns(left, right).plans
  const records = readRecords(plans, left, right)
  const candidates = findCandidates(records)
  const { learned } = learnFrom(records, comparePairs(records, candidates), candidates.all)
  return modelOf(plans, records, learned)
}

/**
 * Judges pairs of rows found elsewhere by what was learned. Every pair asked for comes back, in the same
 * order, those below `perhapsFrom` without a band.
 */
export function scorePairs(
  model: Model,
  table: Table,
  candidatePairs: readonly (readonly [number, number])[],
): readonly (Omit<Pair, 'band'> & { readonly band?: Pair['band'] })[] {
  const records = readRecords(model.columns, table)
  const learned: Learned = {
    prior: model.prior,
    others: model.others,
    m: model.fields.map(({ m }) => Float64Array.from(m)),
    frequency: model.fields.map(({ frequency, rarest }, at) =>
      Float64Array.from(
        records.fields[at]!.values,
        (_, value) => frequency.get(keyOf(records, at, value)) ?? rarest,
      ),
    ),
  }
  const recordOf = new Int32Array(table.rows.length)
  for (const [record, rows] of records.rows.entries()) for (const row of rows) recordOf[row] = record
  const a = Int32Array.from(candidatePairs, ([one]) => recordOf[one]!)
  const b = Int32Array.from(candidatePairs, ([, other]) => recordOf[other]!)
  const width = records.fields.length
  const levels = new Uint8Array(a.length * width)
  const compare = levelsOver(records)
  for (let at = 0; at < a.length; at++) compare(a[at]!, b[at]!, levels, at * width)
  const p = new Float64Array(a.length)
  judge(records, learned, { a, b, levels }, p, caution)
  keepStreetsApart(records, { a, b, levels }, p)
  const tell = explain(records, learned, table)
  return candidatePairs.map(([one, other], at) => {
    const band = bandOf(p[at]!)
    const why = tell(one, other, levels.subarray(at * width, (at + 1) * width))
    return { a: one, b: other, probability: p[at]!, ...(band && { band }), why }
  })
}

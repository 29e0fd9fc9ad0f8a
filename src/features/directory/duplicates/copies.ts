/** From records back to rows: exact copies are judged once and written out again. */
import { levelsOver } from './compare/levels.ts'
import { missing } from './field.ts'
import type { ComparedPairs } from './learning/compared.ts'
import { caution, judge, type Learned } from './learning/judge.ts'
import type { Records } from './records.ts'
import { perhapsFrom } from './table.ts'

export interface RowPair {
  readonly a: number
  readonly b: number
  readonly probability: number
  readonly levels: Uint8Array
}

/** Up to this many copies every pair is written; beyond it each copy is paired with the first only. */
const everyPairUpTo = 100
/** Two groups of copies that match: the same bound, on the product. */
const everyCrossUpTo = 10_000

export function copiesOf(
  records: Records,
  learned: Learned,
  { a, b, levels }: ComparedPairs,
  p: Float64Array,
): { pairs: RowPair[]; shortened: { first: number; copies: number }[] } {
  const width = records.fields.length
  const pairs: RowPair[] = []
  const shortened: { first: number; copies: number }[] = []
  const offset = records.linking
    ? records.rows.slice(0, records.split).reduce((all, each) => all + each.length, 0)
    : 0
  for (let at = 0; at < p.length; at++) {
    const probability = p[at]!
    if (probability < perhapsFrom) continue
    const agreed = levels.slice(at * width, (at + 1) * width)
    if (agreed.every(level => level === missing)) continue
    const [ones, others] = [records.rows[a[at]!]!, records.rows[b[at]!]!]
    const every = ones.length * others.length <= everyCrossUpTo
    for (const one of every ? ones : ones.slice(0, 1))
      for (const other of every ? others : others.slice(0, 1)) {
        const [x, y] = records.linking ? [one, other - offset] : [Math.min(one, other), Math.max(one, other)]
        pairs.push({ a: x, b: y, probability, levels: agreed })
      }
  }
  if (records.linking) return { pairs, shortened }
  const copied = Int32Array.from(records.rows.keys()).filter(record => records.rows[record]!.length > 1)
  const agreed = new Uint8Array(copied.length * width)
  const compare = levelsOver(records)
  for (const [at, record] of copied.entries()) compare(record, record, agreed, at * width)
  const likely = new Float64Array(copied.length)
  judge(records, learned, { a: copied, b: copied, levels: agreed }, likely, caution)
  for (const [at, record] of copied.entries()) {
    const probability = likely[at]!
    if (probability < perhapsFrom) continue
    const rows = records.rows[record]!
    const own = agreed.subarray(at * width, (at + 1) * width)
    if (own.every(level => level === missing)) continue
    const every = rows.length <= everyPairUpTo
    if (!every) shortened.push({ first: rows[0]!, copies: rows.length })
    for (let i = 0; i < (every ? rows.length : 1); i++)
      for (let j = i + 1; j < rows.length; j++)
        pairs.push({ a: rows[i]!, b: rows[j]!, probability, levels: own })
  }
  return { pairs, shortened }
}

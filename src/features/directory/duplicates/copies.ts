/** From records back to rows: exact copies are judged once and written out again. */
import { levelsOver } from './compare/levels.ts'
import type { ComparedPairs } from './learning/compared.ts'
import { judge, type Learned } from './learning/judge.ts'
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
  p: Float32Array,
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
    const [ones, others] = [records.rows[a[at]!]!, records.rows[b[at]!]!]
    const every = ones.length * others.length <= everyCrossUpTo
    for (const one of every ? ones : ones.slice(0, 1))
      for (const other of every ? others : others.slice(0, 1)) {
        const [x, y] = records.linking ? [one, other - offset] : [Math.min(one, other), Math.max(one, other)]
        pairs.push({ a: x, b: y, probability, levels: agreed })
      }
  }
  if (records.linking) return { pairs, shortened }
  const compare = levelsOver(records)
  for (const [record, rows] of records.rows.entries()) {
    if (rows.length < 2) continue
    const agreed = new Uint8Array(width)
    compare(record, record, agreed, 0)
    const one = Int32Array.of(record)
    const probability = new Float32Array(1)
    judge(records, learned, { a: one, b: one, levels: agreed }, probability)
    if (probability[0]! < perhapsFrom) continue
    const every = rows.length <= everyPairUpTo
    if (!every) shortened.push({ first: rows[0]!, copies: rows.length })
    for (let i = 0; i < (every ? rows.length : 1); i++)
      for (let j = i + 1; j < rows.length; j++)
        pairs.push({ a: rows[i]!, b: rows[j]!, probability: probability[0]!, levels: agreed })
  }
  return { pairs, shortened }
}

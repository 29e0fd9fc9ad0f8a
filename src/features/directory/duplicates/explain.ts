/** Says field by field what spoke for a pair and what against. */
import { missing } from './field.ts'
import { type Learned, weigher } from './learning/judge.ts'
import type { Records } from './records.ts'
import type { Table, Why } from './table.ts'

export function explain(
  records: Records,
  learned: Learned,
  left: Table,
  right?: Table,
): (a: number, b: number, levels: Uint8Array) => Why[] {
  const weigh = weigher(records, learned)
  const { fields, rows, linking } = records
  const recordOf = new Int32Array(left.rows.length + (right?.rows.length ?? 0))
  for (const [record, each] of rows.entries()) for (const row of each) recordOf[row] = record
  const other = linking ? (right ?? left) : left
  const places = fields.map(
    ({ plan }) => [left.columns.indexOf(plan.name), other.columns.indexOf(plan.name)] as const,
  )
  return (a, b, levels) =>
    fields
      .map((field, at): Why | undefined => {
        const level = levels[at]!
        if (level === missing) return undefined
        const odds = weigh(recordOf[a]!, recordOf[linking ? b + left.rows.length : b]!, levels, 0, at)
        const [mine, theirs] = places[at]!
        return {
          column: field.name,
          level: field.levels[level] ?? 'in another column',
          weight: Math.round((odds / Math.LN2) * 10) / 10,
          a: left.rows[a]?.[mine] ?? null,
          b: other.rows[b]?.[theirs] ?? null,
        }
      })
      .filter(why => why !== undefined)
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
}

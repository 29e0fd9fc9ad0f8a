/**
 * Leaves out columns that only repeat others (a full name beside its parts), so that nothing counts twice. A title
 * quoted within a longer description is no repeat: the description says it less plainly.
 */
import { wordsOf } from '../normal/words.ts'
import type { ColumnPlan, Table } from '../table.ts'

const looked = 1500

export function withoutRepeats(table: Table, plans: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const step = Math.max(1, Math.floor(table.rows.length / looked))
  const rows = table.rows.filter((_, at) => at % step === 0)
  const places = new Map(plans.map(plan => [plan.name, table.columns.indexOf(plan.name)]))
  const words = rows.map(
    row => new Map(plans.map(({ name }) => [name, wordsOf(row[places.get(name)!] ?? '')])),
  )
  const kept = [...plans]
  // Whole names first: their parts, compared apart, say more.
  const widest = [...plans].sort((a, b) => breadth(words, b.name) - breadth(words, a.name))
  for (const plan of widest) {
    const others = kept.filter(other => other !== plan)
    if (others.length > 0 && repeats(words, plan, others)) kept.splice(kept.indexOf(plan), 1)
  }
  return kept
}

type Row = ReadonlyMap<string, readonly string[]>

const breadth = (rows: readonly Row[], name: string) =>
  rows.reduce((all, row) => all + (row.get(name)?.length ?? 0), 0)

function repeats(rows: readonly Row[], plan: ColumnPlan, others: readonly ColumnPlan[]): boolean {
  let [seen, told] = [0, 0]
  const equal = others.map(() => 0)
  const width = breadth(rows, plan.name)
  const parts = others.filter(({ name }) => breadth(rows, name) <= width)
  for (const row of rows) {
    const mine = row.get(plan.name) ?? []
    if (mine.length === 0) continue
    seen++
    const joined = mine.join(' ')
    for (const [at, { name }] of others.entries())
      if (row.get(name)?.join(' ') === joined) equal[at] = (equal[at] ?? 0) + 1
    const theirs = new Set(parts.flatMap(({ name }) => row.get(name) ?? []))
    if (mine.every(word => theirs.has(word))) told++
  }
  if (seen < 20) return false
  // One word may stand in some other column by chance; several seldom do.
  const several = width / seen >= 1.5
  return Math.max(...equal) / seen >= 0.98 || (several && told / seen >= 0.9)
}

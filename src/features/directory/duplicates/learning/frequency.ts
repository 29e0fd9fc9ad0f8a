/** How frequent each value is, for weighing exact agreement (Winkler 1989). */
import type { Records } from '../records.ts'

/** What is foreseen weighs as much as this many records. */
const beforehand = 60

/**
 * The share of others that hold each value, by field. Where records are grouped, a group counts once: a thing
 * listed fifty times does not make its own name look common.
 */
export function frequencies({ fields, count }: Records, groups: Int32Array | undefined): Float64Array[] {
  const order =
    groups && Uint32Array.from(groups, (_, record) => record).sort((a, b) => groups[a]! - groups[b]! || a - b)
  return fields.map(({ cells, values, plan }) => {
    const counts = new Float64Array(values.length)
    const last = new Int32Array(values.length).fill(-1)
    let held = 0
    for (let index = 0; index < count; index++) {
      const record = order?.[index] ?? index
      const cell = cells[record]!
      if (cell < 0 || (groups && last[cell] === groups[record])) continue
      last[cell] = groups?.[record] ?? -1
      counts[cell]!++
      held++
    }
    const rare = plan.kind === 'category' ? 1 / Math.max(2, values.length) : 0.004
    return counts.map(
      each => (Math.max(1, groups ? each : each - 1) + rare * beforehand) / (held + beforehand),
    )
  })
}

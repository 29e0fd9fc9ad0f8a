/** How frequent each value is, for weighing exact agreement (Winkler 1989). */
import type { Records } from '../records.ts'

/** What is foreseen weighs as much as this many records. */
const beforehand = 60
/** Fewer values than this do not show how often a value met once is met again. */
const enough = 50

/**
 * The share of others that hold each value, by field. Where records are grouped, a group counts once: a thing
 * listed fifty times does not make its own name look common. Between two lists a value stands for as many things
 * as the list that holds it oftener has: what both hold may be the same thing.
 */
export function frequencies(records: Records, groups: Int32Array | undefined): Float64Array[] {
  const { fields, count, split, linking } = records
  const order =
    groups && Uint32Array.from(groups, (_, record) => record).sort((a, b) => groups[a]! - groups[b]! || a - b)
  const countOf = (cells: Int32Array, size: number, from: number, to: number) => {
    const counts = new Float64Array(size)
    const last = new Int32Array(size).fill(-1)
    for (let index = 0; index < count; index++) {
      const record = order?.[index] ?? index
      const cell = cells[record]!
      if (record < from || record >= to || cell < 0 || (groups && last[cell] === groups[record])) continue
      last[cell] = groups?.[record] ?? -1
      counts[cell]!++
    }
    return counts
  }
  return fields.map(({ cells, values, plan }) => {
    const mine = countOf(cells, values.length, 0, linking ? split : count)
    const theirs = linking ? countOf(cells, values.length, split, count) : undefined
    const things = theirs ? mine.map((each, at) => Math.max(each, theirs[at]!)) : mine
    const held = things.reduce((all, each) => all + each, 0)
    const once = theirs ? metAgain(things) : 1
    const rare = plan.kind === 'category' ? 1 / Math.max(2, values.length) : 0.004
    const others = (each: number) =>
      linking ? (each > 1 ? each : once) : Math.max(1, groups ? each : each - 1)
    return things.map(each => (others(each) + rare * beforehand) / (held + beforehand))
  })
}

/**
 * How often a value met once may be expected among as many others (Good 1953): twice the values met twice, by
 * those met once. Names that hardly ever recur in one list are not met in the other by chance either.
 */
function metAgain(things: Float64Array): number {
  const times = (wanted: number) => things.reduce((all, each) => all + Number(each === wanted), 0)
  const once = times(1)
  return once < enough ? 1 : Math.min(1, (2 * times(2)) / once)
}

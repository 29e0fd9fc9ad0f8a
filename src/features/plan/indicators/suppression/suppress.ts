// Small numbers in published counts of people. Cell suppression with complementary suppression over a table with its
// totals (Cox, “Suppression methodology and statistical disclosure control”, JASA 75, 1980; Willenborg & de Waal,
// “Elements of Statistical Disclosure Control”, 2001), each hidden cell audited by the range that the shown cells and
// totals leave it, found as a circulation (Cox & George 1989). What stays is rounded at random, see `round.ts`.
import { roundAtRandom } from './round.ts'

/** Counts of people in rows and columns; one row is a plain list. Totals are worked out, never given. */
export interface Counted {
  /** As many rows as there are, each as long as the first. Whole numbers from 0. */
  counts: readonly (readonly number[])[]
  /** A name of each cell that never changes, for its draw; totals are `row 2`, `column 0`, `total` after it. */
  name: string
  /** The same where the groups are all there are of a number that is parted otherwise too: its total is drawn once. */
  whole?: string | undefined
}

export interface Rule {
  /** The fewest people a shown number may stand for. */
  threshold: number
  /** Shown numbers are multiples of this; 1 leaves them as they are. */
  base: number
  /** A number from 0 up to 1 for a cell’s name, always the same; see `drawsFrom`. */
  draw: (cell: string) => number
}

/** What may be shown: multiples of the base, or null. Why a cell is hidden is not told, because that tells of it. */
export interface Shown {
  counts: (number | null)[][]
  rows: (number | null)[]
  columns: (number | null)[]
  total: number | null
}

/** A number of the table as a flow from one node to another; what goes into a node comes out of it. */
export interface Arc {
  name: string
  from: number
  to: number
  value: number
  hidden: boolean
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** Cells flow from their row to their column, totals back. In a plain list every cell flows to one end. */
export function arcsOf({ counts, name }: Counted): Arc[] {
  const arc = (from: number, to: number, value: number, suffix: string): Arc => ({
    name: `${name} ${suffix}`,
    from,
    to,
    value,
    hidden: false,
  })
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  const all = sum(counts.flat())
  if (rows === 1) {
    const list = (counts[0] ?? []).map((value, n) => arc(0, 1, value, `0 ${n}`))
    return [...list, arc(1, 0, all, 'total')]
  }
  const column = (n: number) => rows + 1 + n
  const cells = counts.flatMap((row, r) => row.map((value, c) => arc(r, column(c), value, `${r} ${c}`)))
  const ofRows = counts.map((row, r) => arc(column(columns), r, sum(row), `row ${r}`))
  const ofColumns = Array.from({ length: columns }, (_, c) =>
    arc(column(c), rows, sum(counts.map(row => row[c] ?? 0)), `column ${c}`),
  )
  return [...cells, ...ofRows, ...ofColumns, arc(rows, column(columns), all, 'total')]
}

/** How much could flow from one node to another by changing hidden arcs only, none below 0 (Edmonds & Karp 1972). */
function slack(arcs: readonly Arc[], without: Arc, from: number, to: number, enough: number): number {
  const left = new Map<Arc, number>()
  for (const arc of arcs) if (arc.hidden && arc !== without) left.set(arc, arc.value)
  let found = 0
  while (found < enough) {
    const came = new Map<number, { arc: Arc; forward: boolean; room: number }>()
    const queue = [from]
    const reached = new Map([[from, Number.POSITIVE_INFINITY]])
    for (let node = queue.shift(); node !== undefined && !reached.has(to); node = queue.shift())
      for (const [arc, value] of left)
        for (const forward of [true, false]) {
          const [start, end] = forward ? [arc.from, arc.to] : [arc.to, arc.from]
          const room = Math.min(reached.get(node) ?? 0, forward ? Number.POSITIVE_INFINITY : value)
          if (start !== node || reached.has(end) || room <= 0) continue
          reached.set(end, room)
          came.set(end, { arc, forward, room })
          queue.push(end)
        }
    const room = reached.get(to)
    if (room === undefined) break
    if (room === Number.POSITIVE_INFINITY) return room
    for (let node = to; node !== from; ) {
      const step = came.get(node)
      if (!step) break
      left.set(step.arc, (left.get(step.arc) ?? 0) + (step.forward ? room : -room))
      node = step.forward ? step.arc.from : step.arc.to
    }
    found += room
  }
  return found
}

/** The least and the most a hidden number can be, by all that is shown. */
export function rangeOf(arcs: readonly Arc[], arc: Arc, enough = Number.POSITIVE_INFINITY): [number, number] {
  // More of it must come back from its end to its start; less of it must find another way there.
  const up = slack(arcs, arc, arc.to, arc.from, enough)
  const down = Math.min(arc.value, slack(arcs, arc, arc.from, arc.to, enough))
  return [arc.value - down, arc.value + up]
}

const touches = (a: Arc, b: Arc) => a.from === b.from || a.to === b.to || a.from === b.to || a.to === b.from

/**
 * Hides every number below the threshold, and then the smallest others in the same lines until what is shown leaves
 * each hidden number a range at least as wide as the threshold that reaches up to it. Totals are hidden last.
 */
export function hide(counted: Counted, threshold: number): Arc[] {
  const arcs = arcsOf(counted)
  for (const arc of arcs) arc.hidden = arc.value < threshold
  const isTotal = (arc: Arc) => /(row \d+|column \d+|total)$/.test(arc.name)
  for (;;) {
    const told = arcs.find(arc => {
      if (!arc.hidden) return false
      const [least, most] = rangeOf(arcs, arc, 2 * threshold)
      return most < threshold || most - least < threshold
    })
    if (!told) return arcs
    const shown = arcs.filter(arc => !arc.hidden)
    const near = shown.filter(arc => touches(arc, told))
    const [next] = (near.length > 0 ? near : shown).sort(
      (a, b) => Number(isTotal(a)) - Number(isTotal(b)) || a.value - b.value || (a.name < b.name ? -1 : 1),
    )
    if (!next) return arcs
    next.hidden = true
  }
}

/**
 * A table of counts as it may be published: small numbers and what would give them away hidden, the rest rounded.
 * Totals are rounded on their own, so parts need not add up to them. Throws on counts that are no table of whole
 * numbers, or a threshold below 5.
 */
export function suppress(counted: Counted, rule: Rule): Shown {
  const width = counted.counts[0]?.length ?? 0
  const whole = counted.counts.every(
    row => row.length === width && row.every(count => Number.isSafeInteger(count) && count >= 0),
  )
  if (width === 0 || !whole) throw new Error('Counts of people are a table of whole numbers')
  if (rule.threshold < 5 || rule.base < 1) throw new Error('A threshold is at least 5 and a base at least 1')
  const drawnAs = ({ name }: Arc) =>
    counted.whole && / (total|row \d+)$/.test(name) ? counted.whole + name.slice(counted.name.length) : name
  const found = new Map(
    hide(counted, rule.threshold).map(arc => [
      arc.name,
      arc.hidden ? null : roundAtRandom(arc.value, rule.base, rule.draw(drawnAs(arc))),
    ]),
  )
  const at = (suffix: string) => found.get(`${counted.name} ${suffix}`) ?? null
  const total = at('total')
  const counts = counted.counts.map((row, r) => row.map((_, c) => at(`${r} ${c}`)))
  return {
    counts,
    rows: counts.length === 1 ? [total] : counts.map((_, r) => at(`row ${r}`)),
    columns:
      counts.length === 1 ? (counts[0] ?? []) : Array.from({ length: width }, (_, c) => at(`column ${c}`)),
    total,
  }
}

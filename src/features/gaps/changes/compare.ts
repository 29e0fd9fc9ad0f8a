/** What became of the grid between a snapshot and another, verdict by verdict. */
import type { Test } from '../cell/tests.ts'
import type { Verdict } from '../cell/verdict.ts'
import type { Need } from '../need.ts'

/** One cell of a snapshot: always the widest one. */
export interface SnapCell {
  need: Need
  community: string
  verdict: Verdict
  reason?: Test
  least: number
  most: number
}

/** How good an answer is, worst first; what cannot be told is neither better nor worse than anything. */
const order: readonly Verdict[] = [
  'nothing',
  'too-far',
  'not-eligible',
  'not-in-language',
  'full',
  'not-then',
  'costs',
  'not-fresh',
  'remote-only',
  'listed',
]

export type Direction = 'better' | 'worse' | 'now-known' | 'lost-sight' | 'narrower' | 'wider'

export interface Change {
  before: SnapCell
  after: SnapCell
  direction: Direction
}

function directionOf(before: SnapCell, after: SnapCell): Direction | undefined {
  if (before.verdict !== after.verdict) {
    if (before.verdict === 'cannot-tell') return 'now-known'
    if (after.verdict === 'cannot-tell') return 'lost-sight'
    return order.indexOf(after.verdict) > order.indexOf(before.verdict) ? 'better' : 'worse'
  }
  if (before.least === after.least && before.most === after.most) return undefined
  if (after.least >= before.least && after.most >= before.most) return 'better'
  if (after.least <= before.least && after.most <= before.most) return 'worse'
  const width = (cell: SnapCell) => cell.most - cell.least
  return width(after) < width(before) ? 'narrower' : 'wider'
}

const keyOf = ({ need, community }: SnapCell) => `${need} ${community}`

/** The cells that are in both and differ, in the order of the later one. */
export function compare(before: readonly SnapCell[], after: readonly SnapCell[]): Change[] {
  const earlier = new Map(before.map(cell => [keyOf(cell), cell]))
  return after.flatMap(cell => {
    const was = earlier.get(keyOf(cell))
    const direction = was && directionOf(was, cell)
    return was && direction ? [{ before: was, after: cell, direction }] : []
  })
}

/** `2026-Q4` */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`

import type { Message } from '#platform/words/messages.ts'
import type { Cell, Verdict } from './cell/cell.ts'
import { shown } from './words.ts'

/** How a verdict is said in two or three words. */
export const verdictWords: Record<Verdict, Message> = {
  'cannot-tell': shown.verdictCannotTell,
  nothing: shown.verdictNothing,
  'too-far': shown.verdictTooFar,
  'not-fresh': shown.verdictNotFresh,
  'remote-only': shown.verdictRemoteOnly,
  listed: shown.verdictListed,
}

/** Which of the grid's six shades a cell has: 0 is nothing, 4 is several, x is unknown. */
export function heatOf(cell: Cell): 0 | 1 | 2 | 3 | 4 | 'x' {
  switch (cell.verdict) {
    case 'cannot-tell':
      return 'x'
    case 'nothing':
      return 0
    case 'too-far':
      return 1
    case 'not-fresh':
      return 2
    case 'remote-only':
      return 3
    case 'listed':
      return cell.range.least > 1 ? 4 : 3
  }
}

/** “3”, “0–3”; “?” where not even that can be said. */
export const figureOf = ({ verdict, range }: Cell): string =>
  verdict === 'cannot-tell' && range.most === 0
    ? '?'
    : range.least === range.most
      ? String(range.least)
      : `${range.least}–${range.most}`

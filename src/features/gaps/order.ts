import type { GridRow } from './cell/grid.ts'
import { cellKey, type Lens } from './cell/lens.ts'
import { needList } from './need.ts'
import { lacks } from './verdict.ts'

/** The grid's rows in the order asked for; equal ones stay as in the catalogue. */
export function inOrder(
  rows: readonly GridRow[],
  order: 'catalogue' | 'worst' | 'demand',
  demand: ReadonlyMap<string, number> = new Map(),
): GridRow[] {
  const weight = (row: GridRow): number =>
    order === 'worst'
      ? row.cells.filter(({ cell }) => lacks(cell)).length +
        row.cells.filter(({ cell }) => cell.verdict === 'cannot-tell').length / 1_000
      : order === 'demand'
        ? (demand.get(row.need) ?? 0)
        : 0
  return [...rows].sort(
    (a, b) => weight(b) - weight(a) || needList.indexOf(a.need) - needList.indexOf(b.need),
  )
}

/** What a person should look at: what lacks an answer and is not among those judged, in the rows' order. */
export const toJudge = (rows: readonly GridRow[], judged: ReadonlySet<string>, lens: Lens): GridRow[] =>
  rows.flatMap(({ need, cells }) => {
    const open = cells.filter(
      ({ cell, community }) => lacks(cell) && !judged.has(cellKey(need, community.id, lens)),
    )
    return open.length > 0 ? [{ need, cells: open }] : []
  })

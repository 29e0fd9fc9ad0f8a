import type { PlainDate } from '../time.ts'

export interface GridCell {
  text: string
  /** Only where the cell is a real date. */
  day?: PlainDate
  /** It stands for several cells: `B4:C6`. */
  merged?: true
}

export interface GridRow {
  /** As the file counts its lines or rows, from 1. */
  line: number
  cells: GridCell[]
}

/** A table found in a file: its sheet's name, or which table of a document it is. */
export interface Grid {
  name: string
  rows: GridRow[]
}

export type FileRefused =
  | 'empty'
  | 'too-large'
  | 'old-kind'
  | 'locked'
  | 'not-a-table'
  | 'no-table-in-document'

export type ReadGrids = { ok: true; grids: Grid[] } | { ok: false; why: FileRefused }

export const mostRows = 5_000
const mostColumns = 80
const longestCell = 4_000

/** A grid without its empty rows; cells made plain. Undefined when nothing is left. */
export function tidyGrid({ name, rows }: Grid): Grid | undefined {
  const kept = rows
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns).map(plainCell) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
  return kept.length === 0 ? undefined : { name, rows: kept }
}

const plainCell = (cell: GridCell): GridCell => ({
  ...cell,
  text: cell.text
    .replace(/[\0\uFEFF\u200B]/g, '')
    .replace(/[\u00A0\u202F\t ]+/g, ' ')
    .trim()
    .toWellFormed()
    .slice(0, longestCell),
})

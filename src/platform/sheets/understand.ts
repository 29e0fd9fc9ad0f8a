import type { Grid, GridCell } from './grid.ts'
import type { Mapping } from './guess.ts'
import type { SheetField, SheetRow } from './sheet.ts'
import { type DayOrder, isTwoWays, valueIn } from './values.ts'

/** How a file is read: which of its tables, where its headings are, what its columns hold. */
export interface Reading {
  grid: number
  heading: number
  mapping: Mapping
  order?: DayOrder | undefined
}

export interface Fault {
  line: number
  field: string
  why: 'missing' | 'not-a-day' | 'not-an-address' | 'not-a-choice' | 'merged'
  written: string
}

export interface Understood {
  /** Rows that can go on. */
  rows: SheetRow[]
  /** Rows that cannot, with every reason. */
  faults: Fault[]
  /** Days written so that day and month could be either: the file's order has to be said first. */
  unclear: string[]
}

export const rowsBelow = (grid: Grid, heading: number) => grid.rows.slice(heading + 1)

/** Reads every row below the headings. A row with a fault is not among the rows; nothing is guessed. */
export function understand(grid: Grid, reading: Reading, fields: readonly SheetField[]): Understood {
  const understood: Understood = { rows: [], faults: [], unclear: [] }
  for (const { line, cells } of rowsBelow(grid, reading.heading)) {
    const values: Record<string, string> = {}
    const faults: Fault[] = []
    for (const field of fields) {
      const column = reading.mapping[field.key]
      const cell: GridCell | undefined = column === undefined ? undefined : cells[column]
      if (!cell || cell.text === '') {
        if (field.needed) faults.push({ line, field: field.key, why: 'missing', written: '' })
        continue
      }
      if (cell.merged) faults.push({ line, field: field.key, why: 'merged', written: cell.text })
      if (
        field.kind === 'day' &&
        !cell.day &&
        isTwoWays(cell.text) &&
        !understood.unclear.includes(cell.text)
      )
        understood.unclear.push(cell.text)
      const value = valueIn(field, cell, reading.order)
      if (value.ok) values[field.key] = value.value
      else if (value.why !== 'which-day')
        faults.push({ line, field: field.key, why: value.why, written: value.written })
    }
    // A row with none of our columns filled is no row of ours: a total, a note below the table.
    if (Object.keys(values).length === 0 && faults.every(({ why }) => why === 'missing')) continue
    understood.faults.push(...faults)
    if (faults.length === 0) understood.rows.push({ line, values })
  }
  if (reading.order) understood.unclear = []
  return understood
}

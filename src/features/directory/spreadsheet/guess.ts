import type { Grid } from '#platform/sheets/grid.ts'
import { guessMapping, headingRow } from '#platform/sheets/guess.ts'
import { rowsBelow, understand } from '#platform/sheets/understand.ts'
import type { Tongue } from '#platform/text.ts'
import { type Reading, refusedWhole } from '../reading.ts'
import { shortened } from '../remark.ts'
import { serviceSheetFields as fields } from './fields.ts'
import { readTable } from './read.ts'

/** Reads a table by the columns that are guessed, where nobody can be asked: refused unless it says who offers something. */
export function readGuessed(grids: readonly Grid[], tongue?: Tongue): Reading {
  const best = grids
    .map(grid => {
      const heading = headingRow(grid, fields)
      const headings = (grid.rows[heading]?.cells ?? []).map(({ text }) => text)
      return { grid, heading, headings, mapping: guessMapping(headings, rowsBelow(grid, heading), fields) }
    })
    .toSorted((a, b) => Object.keys(b.mapping).length - Object.keys(a.mapping).length)[0]
  const named = best && (best.mapping.organisation ?? best.mapping.name) !== undefined
  if (!best || !named || Object.keys(best.mapping).length < 2)
    return refusedWhole({
      line: best?.grid.rows[best.heading]?.line ?? 1,
      reason: 'columns-unclear',
      written: shortened(best?.headings.join(', ') ?? ''),
    })
  const { rows } = understand(best.grid, { grid: 0, heading: best.heading, mapping: best.mapping }, fields)
  if (rows.length === 0) return refusedWhole({ line: 1, reason: 'no-records', written: '' })
  return readTable(rows, tongue)
}

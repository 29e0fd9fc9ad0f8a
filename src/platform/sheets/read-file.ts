import { undefused } from '../csv.ts'
import { rowsOfText } from '../documents/rows-of-text.ts'
import { readWorkbook } from '../documents/xlsx.ts'
import { decode } from '../encoding.ts'
import { docxTables } from './docx-tables.ts'
import { type Grid, mostRows, type ReadGrids, tidyGrid } from './grid.ts'

/**
 * The tables in a file somebody brings: a spreadsheet (XLSX), a Word document (its tables), or text with commas,
 * semicolons or tabs, in whatever encoding; of `most` rows to a table. Told apart by their bytes, not their names. Never throws; nothing in it is run.
 */
export async function readGrids(bytes: Uint8Array, most = mostRows): Promise<ReadGrids> {
  if (bytes.length === 0) return { ok: false, why: 'empty' }
  const read = await gridsIn(bytes)
  if (!read.ok) return read
  const grids = read.grids.flatMap(grid => tidyGrid(grid) ?? [])
  if (grids.length === 0) return { ok: false, why: 'empty' }
  return grids.some(({ rows }) => rows.length > most) ? { ok: false, why: 'too-large' } : { ok: true, grids }
}

async function gridsIn(bytes: Uint8Array): Promise<ReadGrids> {
  const start = Buffer.from(bytes.subarray(0, 8))
  if (start.toString('hex') === 'd0cf11e0a1b11ae1') return fromWorkbook(bytes)
  if (start.subarray(0, 2).toString('latin1') !== 'PK') return fromText(bytes)
  const documented = await docxTables(bytes)
  if (documented === undefined) return fromWorkbook(bytes)
  return documented.length === 0
    ? { ok: false, why: 'no-table-in-document' }
    : { ok: true, grids: documented }
}

async function fromWorkbook(bytes: Uint8Array): Promise<ReadGrids> {
  const read = await readWorkbook(bytes)
  if (!read.ok) return { ok: false, why: read.why === 'not-a-workbook' ? 'not-a-table' : read.why }
  const grids = read.sheets
    .filter(({ hidden }) => !hidden)
    .map(
      ({ name, rows }): Grid => ({
        name,
        rows: rows.map(({ row, cells }) => {
          const spread: Grid['rows'][number]['cells'] = []
          for (const { column, text, day, merged } of cells)
            spread[column - 1] = { text, ...(day ? { day } : {}), ...(merged ? { merged: true } : {}) }
          return { line: row, cells: Array.from(spread, cell => cell ?? { text: '' }) }
        }),
      }),
    )
  return { ok: true, grids }
}

function fromText(bytes: Uint8Array): ReadGrids {
  if (bytes.subarray(0, 4_000).filter(byte => byte === 0).length > 4_000 * 0.6)
    return { ok: false, why: 'not-a-table' }
  const { text } = decode(bytes)
  if (/^%PDF-|^<(!doctype|html)/i.test(text.trimStart())) return { ok: false, why: 'not-a-table' }
  const read = rowsOfText(text)
  if (!read.ok) return { ok: false, why: 'not-a-table' }
  const rows = read.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map(cell => ({ text: undefused(cell) })),
  }))
  return { ok: true, grids: [{ name: '', rows }] }
}

import { undefused } from '../csv.ts'
import { decode } from '../encoding.ts'
import { rowsOfText } from './rows-of-text.ts'
import { letters } from './xlsx.ts'
import type { ReadSheet } from './xlsx-reading.ts'

const most = { bytes: 24_000_000, cells: 250_000 }

/**
 * Reads a text file of rows (CSV, or parted by semicolons or tabs) as a spreadsheet of one sheet, every cell text.
 * In whatever encoding (`encoding.ts`). The apostrophe our own files put before what a spreadsheet would
 * run is taken off again.
 */
export function readDelimited(
  bytes: Uint8Array,
): { ok: true; sheet: ReadSheet } | { ok: false; why: 'not-text' | 'too-large' } {
  if (bytes.length > most.bytes) return { ok: false, why: 'too-large' }
  const { text } = decode(bytes)
  if (text.includes('\0')) return { ok: false, why: 'not-text' }
  const read = rowsOfText(text)
  if (!read.ok) return { ok: false, why: 'not-text' }
  const lines = read.rows.map(({ cells }) => cells)
  if (lines.reduce((cells, line) => cells + line.length, 0) > most.cells)
    return { ok: false, why: 'too-large' }
  const rows = lines.map((line, n) => ({
    row: n + 1,
    hidden: false,
    cells: line.flatMap((written, c) =>
      written === ''
        ? []
        : [
            {
              address: `${letters(c + 1)}${n + 1}`,
              column: c + 1,
              kind: 'text' as const,
              text: undefused(written),
            },
          ],
    ),
  }))
  return {
    ok: true,
    sheet: {
      name: '',
      hidden: false,
      hiddenColumns: [],
      merged: [],
      rows: rows.filter(row => row.cells.length > 0),
    },
  }
}

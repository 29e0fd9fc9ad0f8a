import { parse } from 'csv-parse/sync'
import { decode } from '../encoding.ts'
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
  const lines = rowsOf(text, separatorOf(text))
  if (!lines) return { ok: false, why: 'not-text' }
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
              text: /^'[\s]*[=+\-@|%\t\r]/.test(written) ? written.slice(1) : written,
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

/** What parts the cells: whichever of the three the first lines hold most of, outside quotation marks. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const [first = ''] = head.split(/\r\n|\r|\n/).filter(line => /[,;\t]/.test(line))
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function rowsOf(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    })
  } catch {
    return undefined
  }
}

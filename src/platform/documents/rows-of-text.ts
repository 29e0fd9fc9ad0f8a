import { parse } from 'csv-parse/sync'

export interface RowOfText {
  /** Line of the text where the row begins, from 1: a cell may hold line ends. */
  line: number
  cells: string[]
}

export type RowsOfText = { ok: true; rows: RowOfText[] } | { ok: false; why: string }

/**
 * Reads rows of cells from text (RFC 4180, or parted by semicolons, tabs or bars): the one reader of such files. Lines end
 * in any of the three ways, rows may be of any length, an empty line is a row of one empty cell; a quotation mark
 * inside a bare cell is a letter unless `strict`. Cells come as they stand. Never throws: `why` is the parser's.
 */
export function rowsOfText(
  text: string,
  { delimiter = delimiterOf(text), strict = false }: { delimiter?: string; strict?: boolean } = {},
): RowsOfText {
  try {
    const read = parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: !strict,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    let line = 1
    const rows = read.map(({ record, info }) => {
      const began = line
      line = info.lines + 1
      return { line: began, cells: record }
    })
    return { ok: true, rows }
  } catch (error) {
    return { ok: false, why: (error as Error).message }
  }
}

const marks = [',', ';', '\t', '|']

/** What parts the cells: the mark that the first lines hold as often each, and most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, 20)
  const score = (mark: string) => {
    const [first = 0, ...others] = lines.map(line => line.split(mark).length - 1)
    const even = others.filter(count => count === first).length
    return first === 0 ? 0 : ((even + 1) / lines.length) * 10 + Math.min(first, 90) / 100
  }
  return marks.reduce((best, mark) => (score(mark) > score(best) ? mark : best))
}

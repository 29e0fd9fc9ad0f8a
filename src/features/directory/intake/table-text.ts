import { rowsOfText } from '#platform/documents/rows-of-text.ts'

export interface TextRow {
  /** 1-based line of the file where the row begins. */
  line: number
  cells: Readonly<Record<string, string>>
}

/**
 * Rows of a table by the names in its first line, blanks left out; undefined when it cannot be read as a table. `exact`
 * keeps the spaces around what stands in a cell.
 */
export function namedRowsOf(text: string, exact = false): TextRow[] | undefined {
  const read = rowsOfText(text)
  if (!read.ok) return undefined
  const [heading, ...rows] = read.rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  const names = heading?.cells.map(name => name.trim().toLowerCase()) ?? []
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      cells.slice(0, names.length).flatMap((cell, n) => {
        const whole = cell.replaceAll('\0', '').toWellFormed()
        const kept = whole.trim()
        return kept === '' ? [] : [[names[n] ?? '', exact ? whole : kept] as const]
      }),
    ),
  }))
}

// What a spreadsheet would run rather than show (CWE-1236): a formula may begin with any of these, also as they are
// written in full width, and after blanks.
const formula = String.raw`[\s\0]*[=+\-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]`
// And what already begins as our own mark does: taking one apostrophe off then always gives back what was written.
const runs = new RegExp(`^'*${formula}`)
const number = /^-?\d+(\.\d+)?$/

/** A text as spreadsheets may have it: what they would run stands behind an apostrophe. */
const defused = (written: string): string =>
  runs.test(written) && !number.test(written) ? `'${written}` : written

/** A cell of a file of ours as it was before its formula was defused; any other cell as it is. */
export const undefused = (cell: string): string =>
  cell.startsWith("'") && runs.test(cell.slice(1)) ? cell.slice(1) : cell

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const written =
    typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value)
  return exactCell(defused(written))
}

/** A cell as it is, for files that programs read: an id written with an apostrophe would be another id. */
export const exactCell = (written: string): string =>
  // Where the comma writes decimals, spreadsheets part cells at the semicolon.
  /[",;\r\n]|^\s|\s$/.test(written) ? `"${written.replaceAll('"', '""')}"` : written

/**
 * One line of CSV (RFC 4180), its formulas defused by an apostrophe that `undefused` takes off again. Objects are written
 * as JSON, absence as nothing.
 */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** A whole file, with the mark that tells spreadsheets it is UTF-8. */
export const csvFile = (lines: readonly (readonly unknown[])[]): string =>
  `\uFEFF${lines.map(csvLine).join('')}`

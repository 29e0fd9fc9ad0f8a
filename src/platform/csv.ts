// What a spreadsheet would run rather than show (CWE-1236): a formula may begin with any of these.
const formula = /^[\s\0]*[=+\-@|%\t\r]/
const number = /^-?\d+(\.\d+)?$/

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const written =
    typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : JSON.stringify(value)
  return exactCell(formula.test(written) && !number.test(written) ? `'${written}` : written)
}

/** A cell as it is, for files that programs read: an id written with an apostrophe would be another id. */
export const exactCell = (written: string): string =>
  // Where the comma writes decimals, spreadsheets part cells at the semicolon.
  /[",;\r\n]|^\s|\s$/.test(written) ? `"${written.replaceAll('"', '""')}"` : written

/** One line of CSV (RFC 4180), its formulas defused by an apostrophe. Objects are written as JSON, absence as nothing. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** A whole file, with the mark that tells spreadsheets it is UTF-8. */
export const csvFile = (lines: readonly (readonly unknown[])[]): string =>
  `\uFEFF${lines.map(csvLine).join('')}`

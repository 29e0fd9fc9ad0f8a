// A cell a spreadsheet would take for a formula (CWE-1236).
const formula = /^[\s\0]*[=+\-@|%\t\r]/

const cell = (written: string): string => {
  const safe = formula.test(written) ? `'${written}` : written
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180), marked UTF-8 so that accents open right, and with nothing that runs as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`

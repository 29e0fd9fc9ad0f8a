/** The most a file of services may hold. Beyond any of these it is refused, before its content is kept. */
export type Limits = {
  bytes: number
  rows: number
  /** Columns of a table, or fields of one JSON object. */
  columns: number
  /** JSON arrays and objects inside one another. */
  depth: number
}

export const LIMITS: Limits = { bytes: 64 * 1024 * 1024, rows: 250_000, columns: 500, depth: 40 }

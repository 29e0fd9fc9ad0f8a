/** How many of one kind of thing an import found, and what became of them. */
export interface Tally {
  taken: number
  changed: number
  unchanged: number
}

/** What an import did. `refused` and `remarks` count lines; each is told in the findings. */
export interface ImportReport {
  services: Tally
  locations: Tally
  organisations: Tally
  /** Organisations of the list that were already known here under exactly the same name. */
  recognised: number
  /** Fields left as somebody typed them here. */
  keptLocal: number
  refused: number
  remarks: number
  milliseconds: number
}

export const noTally = (): Tally => ({ taken: 0, changed: 0, unchanged: 0 })

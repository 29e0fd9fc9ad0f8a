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
  /** Services the list does not have any more, marked so. */
  gone?: number
  /** The same, but suspiciously many, and therefore not marked until somebody says so. */
  goneHeld?: number
  /** Services that were gone from it, and are in it again. */
  back?: number
  /** Fields of which the list says something else than stands here, waiting for a person. */
  differences?: number
  /** Services that go on under new ids. */
  carried?: number
  /** Nothing was taken: the same services come under new ids, so many, and a person is asked. */
  idsChanged?: number
}

export const noTally = (): Tally => ({ taken: 0, changed: 0, unchanged: 0 })

import type { ReadRow, Scope } from './listing.ts'
import type { Refusal } from './remark.ts'

/** What every reader gives back. Readers never throw: what cannot be read is in `refused`. */
export type Reading = {
  rows: readonly ReadRow[]
  refused: readonly Refusal[]
  scope: Scope
}

export const refusedWhole = (refusal: Refusal): Reading => ({ rows: [], refused: [refusal], scope: {} })

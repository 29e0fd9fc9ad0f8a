import type { ReadRow, Scope, StandardRecord } from './listing.ts'
import type { Refusal, Remark } from './remark.ts'

/** What every reader gives back. Readers never throw: what cannot be read is in `refused`. */
export type Reading = {
  rows: readonly ReadRow[]
  refused: readonly Refusal[]
  scope: Scope
  records?: readonly StandardRecord[]
  /** Noticed of no row in particular; each says its line. */
  remarks?: readonly Remark[]
}

export const refusedWhole = (refusal: Refusal): Reading => ({ rows: [], refused: [refusal], scope: {} })

import { levelsOver } from '../compare/levels.ts'
import type { Records } from '../records.ts'

/** Pairs with their levels: field `f` of pair `i` is `levels[i * fields + f]`. */
export interface ComparedPairs {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly levels: Uint8Array
}

const step = 50_000

export function comparePairs(
  records: Records,
  { a, b }: { a: Int32Array; b: Int32Array },
  onProgress?: (done: number, total: number) => void,
): ComparedPairs {
  const width = records.fields.length
  const levels = new Uint8Array(a.length * width)
  const compare = levelsOver(records)
  for (let at = 0; at < a.length; at++) {
    if (at % step === 0) onProgress?.(at, a.length)
    compare(a[at]!, b[at]!, levels, at * width)
  }
  return { a, b, levels }
}

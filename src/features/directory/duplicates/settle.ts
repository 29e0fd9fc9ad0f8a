/**
 * From the odds of each pair alone to judgements that fit together. Within one list, two records that are both
 * like a third are likelier the same; between two lists that each hold a thing once, the best partner wins.
 */
import type { ComparedPairs } from './learning/compared.ts'
import type { Records } from './records.ts'
import { perhapsFrom, sameFrom } from './table.ts'

export function settle(records: Records, pairs: ComparedPairs, p: Float32Array): Float32Array {
  return records.linking ? oneToOne(records, pairs, p) : throughThird(records, pairs, p)
}

const sure = 0.85
const trust = 0.75
/** Below this a pair has been ruled out by what it holds itself. */
const open = 0.015
const mostPartners = 200

function throughThird({ count }: Records, { a, b }: ComparedPairs, p: Float32Array): Float32Array {
  const partners: Map<number, number>[] = []
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < sure) continue
    for (const [one, other] of [[a[at]!, b[at]!] as const, [b[at]!, a[at]!] as const]) {
      partners[one] ??= new Map()
      if (partners[one].size < mostPartners) partners[one].set(other, p[at]!)
    }
  }
  const settled = p.slice()
  for (let at = 0; at < p.length; at++) {
    const alone = p[at]!
    if (alone >= 0.95 || alone < open) continue
    const [mine, theirs] = [partners[a[at]!], partners[b[at]!]]
    if (!mine || !theirs) continue
    let through = 0
    for (const [third, likely] of mine) through = Math.max(through, likely * (theirs.get(third) ?? 0))
    settled[at] = Math.max(alone, 1 - (1 - alone) * (1 - trust * through))
  }
  return count > 0 ? settled : p
}

/** Only where nearly every record found has one partner anyway. */
function oneToOne({ count }: Records, { a, b }: ComparedPairs, p: Float32Array): Float32Array {
  const found = new Int32Array(count)
  const likely: number[] = []
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < perhapsFrom) continue
    likely.push(at)
    if (p[at]! < sameFrom) continue
    found[a[at]!]!++
    found[b[at]!]!++
  }
  const several = found.filter(each => each > 1).length
  if (several > 0.15 * found.filter(each => each > 0).length) return p
  likely.sort((x, y) => p[y]! - p[x]! || x - y)
  const taken = new Uint8Array(count)
  const settled = p.slice()
  for (const at of likely) {
    if (taken[a[at]!] || taken[b[at]!]) {
      settled[at] = Math.min(p[at]!, perhapsFrom)
      continue
    }
    if (p[at]! >= sameFrom) taken[a[at]!] = taken[b[at]!] = 1
  }
  return settled
}

/**
 * From the odds of each pair alone to judgements that fit together. Within one list, two records that are both
 * like a third are likelier the same; between two lists, candidates compete where a list holds a thing once.
 */
import type { ComparedPairs } from './learning/compared.ts'
import type { Records } from './records.ts'

export function settle(records: Records, pairs: ComparedPairs, p: Float64Array): Float64Array {
  return records.linking ? oneToOne(records, pairs, p) : throughThird(pairs, p)
}

const sure = 0.85
const trust = 0.75
/** Below this a pair has been ruled out by what it holds itself. */
const open = 0.015
const mostPartners = 200

/** Its own odds weigh as much as this many pairs with the partners of either record. */
const own = 4

/**
 * What joins two groups is judged by all that lies between them, as average linkage does (Sokal & Michener 1958):
 * a partner in common speaks for a pair, partners that are unlike the other record speak against it. The pairs come
 * in order, as they are found.
 */
function throughThird({ a, b }: ComparedPairs, p: Float64Array): Float64Array {
  const partners: Map<number, number>[] = []
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < sure) continue
    for (const [one, other] of [[a[at]!, b[at]!] as const, [b[at]!, a[at]!] as const]) {
      partners[one] ??= new Map()
      if (partners[one].size < mostPartners) partners[one].set(other, p[at]!)
    }
  }
  const likelihood = (one: number, other: number): number | undefined =>
    partners[one]?.get(other) ?? p[placeOf(a, b, Math.min(one, other), Math.max(one, other))]
  return p.map((alone, at) => {
    if (alone < open) return alone
    const [mine, theirs] = [partners[a[at]!], partners[b[at]!]]
    let through = 0
    if (mine && theirs && alone < 0.95)
      for (const [third, likely] of mine) through = Math.max(through, likely * (theirs.get(third) ?? 0))
    let sum = own * Math.max(alone, 1 - (1 - alone) * (1 - trust * through))
    let seen = own
    for (const [thirds, other] of [[mine, b[at]!] as const, [theirs, a[at]!] as const])
      for (const third of thirds?.keys() ?? []) {
        const likely = third === other ? undefined : likelihood(third, other)
        if (likely === undefined) continue
        sum += likely
        seen++
      }
    return sum / seen
  })
}

/** Where a pair stands among pairs in order; -1 where it does not. */
function placeOf(a: Int32Array, b: Int32Array, one: number, other: number): number {
  let [low, high] = [0, a.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const apart = a[middle]! - one || b[middle]! - other
    if (apart === 0) return middle
    if (apart < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** From here, and from this share of the record’s best log odds, a partner is as good as the best. */
const asGood = { likely: 0.9, share: 0.5 }
const mostWithSeveral = 0.15

/**
 * Where a list holds a thing once, candidates compete for it (Fortini et al. 2001; Sadinle 2017): the odds of a pair
 * stand against the odds that the row has another partner. Whether a list does is told from the other list’s
 * records: nearly none of them has two partners about as good.
 */
function oneToOne({ count, split, rows }: Records, { a, b }: ComparedPairs, p: Float64Array): Float64Array {
  const odds = new Float64Array(count)
  const best = new Float64Array(count)
  for (let at = 0; at < p.length; at++) {
    const [one, other] = [a[at]!, b[at]!]
    const mine = oddsOf(p[at]!)
    odds[one]! += mine * rows[other]!.length
    odds[other]! += mine * rows[one]!.length
    best[one] = Math.max(best[one]!, mine)
    best[other] = Math.max(best[other]!, mine)
  }
  const found = new Uint32Array(count)
  for (let at = 0; at < p.length; at++) {
    if (p[at]! < asGood.likely) continue
    const mine = Math.log(oddsOf(p[at]!))
    for (const [record, other] of [[a[at]!, b[at]!] as const, [b[at]!, a[at]!] as const])
      if (mine >= asGood.share * Math.log(best[record]!)) found[record]! += rows[other]!.length
  }
  const onePartner = (records: Uint32Array) =>
    records.filter(each => each > 1).length <= mostWithSeveral * records.filter(each => each > 0).length
  const left = onePartner(found.subarray(0, split))
  const right = onePartner(found.subarray(split))
  return p.map((likely, at) => {
    if (likely < open) return likely
    const mine = oddsOf(likely)
    const others = (left ? odds[a[at]!]! - mine : 0) + (right ? odds[b[at]!]! - mine : 0)
    return mine / (1 + mine + others)
  })
}

const oddsOf = (p: number) => p / Math.max(1e-15, 1 - p)

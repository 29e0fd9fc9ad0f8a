import type { Pairs } from './pairs.ts'

/**
 * The floating catchment area in its two steps. Each supply's capacity is shared over the weighted population that
 * reaches it; each place is then given the weighted sum of those shares. With `select` (3SFCA) every weight is first
 * multiplied by the share it holds of all weights of its place within the catchment: Wan's selection weights.
 *
 * `undefined` where nothing is in reach, or where everything in reach has nobody who could use it (nothing divided by
 * nobody). Supply that nobody reaches keeps its capacity: it is given to no one, so that population × access sums to
 * the supply that somebody reaches. A place of nobody weighs on nothing, and still has a score: what one more would have.
 */
export function floating(
  demand: ArrayLike<number>,
  supply: ArrayLike<number>,
  pairs: Pairs,
  weight: Float64Array | undefined,
  select: boolean,
): (number | undefined)[] {
  const places = pairs.starts.length - 1
  const effect = select && weight ? selected(pairs, weight) : weight
  const load = new Float64Array(pairs.supplies)
  for (let i = 0; i < places; i++) {
    const people = demand[i] ?? 0
    if (people === 0) continue
    const end = pairs.starts[i + 1] ?? 0
    for (let p = pairs.starts[i] ?? 0; p < end; p++) {
      const j = pairs.supply[p] ?? 0
      load[j] = (load[j] ?? 0) + people * (effect ? (effect[p] ?? 0) : 1)
    }
  }
  const share = new Float64Array(pairs.supplies)
  for (let j = 0; j < share.length; j++)
    share[j] = (load[j] ?? 0) > 0 ? (supply[j] ?? 0) / (load[j] ?? 0) : Number.NaN
  const scores: (number | undefined)[] = []
  for (let i = 0; i < places; i++) {
    const end = pairs.starts[i + 1] ?? 0
    let score: number | undefined
    for (let p = pairs.starts[i] ?? 0; p < end; p++) {
      const each = share[pairs.supply[p] ?? 0] ?? Number.NaN
      if (!Number.isNaN(each)) score = (score ?? 0) + each * (effect ? (effect[p] ?? 0) : 1)
    }
    scores.push(score)
  }
  return scores
}

/** Each weight times its share of its place's weights: w² / Σw. */
function selected(pairs: Pairs, weight: Float64Array): Float64Array {
  const out = new Float64Array(weight.length)
  for (let i = 0; i + 1 < pairs.starts.length; i++) {
    const [start = 0, end = 0] = [pairs.starts[i], pairs.starts[i + 1]]
    let sum = 0
    for (let p = start; p < end; p++) sum += weight[p] ?? 0
    if (sum === 0) continue
    for (let p = start; p < end; p++) out[p] = (weight[p] ?? 0) * ((weight[p] ?? 0) / sum)
  }
  return out
}

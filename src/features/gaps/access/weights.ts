import type { Method } from './method.ts'

/**
 * How reach falls with cost. `gaussian`: exp(−cost² / 2·scale²), one at no cost, not normalised. `steps`: the weight of
 * the first step whose `upTo` is not less than the cost (its edge belongs to it); beyond the last step, nothing.
 */
export type Weights =
  | { readonly is: 'gaussian'; readonly scale: number }
  | { readonly is: 'steps'; readonly steps: readonly { readonly upTo: number; readonly weight: number }[] }

export type WeightsRead =
  | { ok: true; weights: Weights }
  | { ok: false; why: 'unknown-form' | 'bad-scale' | 'bad-step' | 'step-twice' | 'all-zero'; written: string }

const figure = /^\d+(\.\d+)?(e[+-]?\d+)?$/i
const numberIn = (written: string): number | undefined => {
  const number = figure.test(written.trim()) ? Number(written) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

/** Reads `gaussian:S` or `steps:COST:WEIGHT,COST:WEIGHT…`, costs in the unit of the table or the places. */
export function readWeights(written: string): WeightsRead {
  const [form = '', ...rest] = written.trim().split(':')
  const said = rest.join(':')
  if (form === 'gaussian') {
    const scale = numberIn(said)
    // Squared, a scale may be nothing or without end, and nothing could be divided by it.
    return scale === undefined || !(scale ** 2 > 0 && scale ** 2 < Number.POSITIVE_INFINITY)
      ? { ok: false, why: 'bad-scale', written: said }
      : { ok: true, weights: { is: 'gaussian', scale } }
  }
  if (form !== 'steps') return { ok: false, why: 'unknown-form', written }
  const steps: { upTo: number; weight: number }[] = []
  for (const step of said.split(',')) {
    const parts = step.split(':')
    const [upTo, weight] = parts.map(numberIn)
    if (parts.length !== 2 || upTo === undefined || weight === undefined)
      return { ok: false, why: 'bad-step', written: step }
    if (steps.some(other => other.upTo === upTo)) return { ok: false, why: 'step-twice', written: step }
    steps.push({ upTo, weight })
  }
  if (steps.every(({ weight }) => weight === 0)) return { ok: false, why: 'all-zero', written: said }
  return { ok: true, weights: { is: 'steps', steps: steps.sort((a, b) => a.upTo - b.upTo) } }
}

const stepsAt = (
  catchment: number,
  zones: readonly (readonly [part: number, of: number, weight: number])[],
): Weights => ({
  is: 'steps',
  steps: zones.map(([part, of, weight]) => ({ upTo: (catchment * part) / of, weight })),
})

/**
 * The published steps, laid over the catchment: Luo & Qi's thirds (at 30 minutes: 10, 20, 30), and for 3SFCA Wan's
 * four zones (at 60 minutes: 10, 20, 30, 60). Undefined for methods that weigh nothing.
 */
export function publishedWeights(method: Method, catchment: number): Weights | undefined {
  if (method === 'e2sfca')
    return stepsAt(catchment, [
      [1, 3, 1],
      [2, 3, 0.68],
      [1, 1, 0.22],
    ])
  if (method === '3sfca')
    return stepsAt(catchment, [
      [1, 6, 0.962],
      [1, 3, 0.704],
      [1, 2, 0.377],
      [1, 1, 0.042],
    ])
  return undefined
}

/** The weight of every cost, in the order given. */
export function weightsOf(weights: Weights, costs: Float64Array): Float64Array {
  const out = new Float64Array(costs.length)
  if (weights.is === 'gaussian') {
    const spread = 2 * weights.scale ** 2
    for (let n = 0; n < costs.length; n++) {
      const cost = costs[n] ?? 0
      out[n] = Math.exp((-cost * cost) / spread)
    }
    return out
  }
  const steps = [...weights.steps].sort((a, b) => a.upTo - b.upTo)
  for (let n = 0; n < costs.length; n++) {
    const cost = costs[n] ?? 0
    for (const { upTo, weight } of steps)
      if (cost <= upTo) {
        out[n] = weight
        break
      }
  }
  return out
}

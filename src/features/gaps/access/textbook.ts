import type { Method } from './method.ts'
import type { Weights } from './weights.ts'

/** The methods as the papers write them, over a whole matrix of costs, for tests to hold the fast ones against. */
export function naive(
  method: Exclude<Method, 'raam'>,
  demand: readonly number[],
  supply: readonly number[],
  cost: readonly (readonly number[])[],
  catchment: number,
  weights: Weights | undefined,
): (number | undefined)[] {
  const near = (i: number, j: number) => (cost[i]?.[j] ?? Number.POSITIVE_INFINITY) <= catchment
  const weigh = (i: number, j: number): number => {
    if (!near(i, j)) return 0
    if (method === '2sfca' || !weights) return 1
    const d = cost[i]?.[j] ?? 0
    return weights.is === 'gaussian'
      ? Math.exp(-(d * d) / (2 * weights.scale ** 2))
      : (weights.steps.find(({ upTo }) => d <= upTo)?.weight ?? 0)
  }
  const select = (i: number, j: number): number => {
    if (method !== '3sfca') return 1
    const all = supply.reduce((sum, _, k) => sum + weigh(i, k), 0)
    return all === 0 ? 0 : weigh(i, j) / all
  }
  const effect = (i: number, j: number) => weigh(i, j) * select(i, j)
  const load = supply.map((_, j) => demand.reduce((sum, people, i) => sum + people * effect(i, j), 0))
  return demand.map((_, i) => {
    const reached = supply.flatMap((capacity, j) => {
      const on = load[j] ?? 0
      return near(i, j) && on > 0 ? [(effect(i, j) * capacity) / on] : []
    })
    return reached.length === 0 ? undefined : reached.reduce((sum, each) => sum + each, 0)
  })
}

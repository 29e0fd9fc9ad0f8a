import { floating } from './floating.ts'
import type { Method } from './method.ts'
import type { Pairs } from './pairs.ts'
import { type RaamOptions, raam } from './raam.ts'
import { publishedWeights, type Weights, weightsOf } from './weights.ts'

export interface AccessInput {
  /** People at each place: finite, not negative. */
  readonly demand: ArrayLike<number>
  /** Capacity of each supply: finite, not negative, in any one unit. */
  readonly supply: ArrayLike<number>
  /** Who reaches what within the catchment: `pairsByDistance` or `pairsByCost`. */
  readonly pairs: Pairs
  /** What the pairs were cut at; the published steps are laid over it. */
  readonly catchment: number
  /** For `e2sfca` and `3sfca`; left out, the published steps. The other two methods weigh nothing. */
  readonly weights?: Weights
  readonly raam?: RaamOptions
}

/**
 * Access of every place, in the places' order, by the published method named (`method.ts`). For the catchment methods
 * capacity per person, higher is better; for `raam` a cost, lower is better. `undefined` where it cannot be said: what
 * each method says so about stands in `floating.ts` and `raam.ts`. A pair exactly at the catchment's edge is inside.
 * Throws RangeError where lengths do not fit or a number is negative or not finite.
 */
export function accessTo(method: Method, input: AccessInput): (number | undefined)[] {
  const { demand, supply, pairs, catchment } = input
  check('population', demand, pairs.starts.length - 1)
  check('capacity', supply, pairs.supplies)
  if (method === 'raam') return raam(demand, supply, pairs, input.raam)
  if (method === '2sfca') return floating(demand, supply, pairs, undefined, false)
  const weights = input.weights ?? publishedWeights(method, catchment)
  return floating(demand, supply, pairs, weights && weightsOf(weights, pairs.cost), method === '3sfca')
}

function check(name: string, numbers: ArrayLike<number>, length: number) {
  if (numbers.length !== length)
    throw new RangeError(`There are ${numbers.length} of ${name}, and ${length} of what they belong to`)
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] ?? Number.NaN
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name} must be a number from 0 up, not ${number}`)
  }
}

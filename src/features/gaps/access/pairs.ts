import { gridOver, type Points } from './points.ts'

/**
 * Which places reach which supplies, and at what cost: compressed rows. The supplies of place `i` stand at
 * `starts[i]` to `starts[i + 1]`, in rising order. A pair that is not there cannot be reached.
 */
export interface Pairs {
  readonly starts: Uint32Array
  readonly supply: Int32Array
  readonly cost: Float64Array
  readonly supplies: number
}

/** Costs between places and supplies, by their position; a pair that is missing cannot be reached. */
export interface CostTable {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly cost: Float64Array
}

/** Beyond this, a table of pairs would not fit beside the rest: about 1.6 GB. */
const mostPairs = 2 ** 27

const refuseTooMany = (pairs: number) => {
  if (pairs > mostPairs)
    throw new RangeError(
      `Too many places reach too many supplies (more than ${mostPairs} pairs). Take a smaller catchment.`,
    )
}

/**
 * Pairs no further apart than the catchment (its edge included), by distance: Euclidean in the points' own unit on a
 * plane, great-circle metres on the Earth. Looks only into the cells of a grid a catchment wide, so that work grows
 * with the pairs there are. Throws RangeError where there are too many pairs, or the two sides are not of one kind.
 */
export function pairsByDistance(demand: Points, supply: Points, catchment: number): Pairs {
  if (demand.on !== supply.on)
    throw new RangeError('Demand and supply must both be on a plane or both on the Earth')
  const places = demand.x.length
  const grid = gridOver(supply, catchment)
  const starts = new Uint32Array(places + 1)
  let count = 0
  for (let place = 0; place < places; place++) {
    count += grid.near(demand, place, () => {})
    refuseTooMany(count)
    starts[place + 1] = count
  }
  const to = new Int32Array(count)
  const cost = new Float64Array(count)
  let at = 0
  for (let place = 0; place < places; place++)
    grid.near(demand, place, (which, distance) => {
      to[at] = which
      cost[at] = distance
      at += 1
    })
  return { starts, supply: to, cost, supplies: supply.x.length }
}

/**
 * Pairs of a cost table that are within the catchment (its edge included). Throws RangeError on a cost that is
 * negative or not a finite number, on a position that does not exist, and on a pair given twice.
 */
export function pairsByCost(table: CostTable, places: number, supplies: number, catchment: number): Pairs {
  const { from, to, cost } = table
  const starts = new Uint32Array(places + 1)
  const reached = new Uint32Array(supplies + 1)
  for (let n = 0; n < cost.length; n++) {
    const [i = -1, j = -1, price = Number.NaN] = [from[n], to[n], cost[n]]
    if (!(price >= 0 && price < Number.POSITIVE_INFINITY))
      throw new RangeError(`A cost must be a number from 0 up, not ${price}`)
    if (i < 0 || i >= places || j < 0 || j >= supplies)
      throw new RangeError(`A cost is given between ${i} and ${j}, which are not both there`)
    if (price > catchment) continue
    starts[i + 1] = (starts[i + 1] ?? 0) + 1
    reached[j + 1] = (reached[j + 1] ?? 0) + 1
  }
  for (let i = 0; i < places; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  for (let j = 0; j < supplies; j++) reached[j + 1] = (reached[j + 1] ?? 0) + (reached[j] ?? 0)
  const count = starts[places] ?? 0
  refuseTooMany(count)
  // First by supply, then by place, so that each row comes out in rising order of supplies.
  const bySupply = new Uint32Array(count)
  for (let n = 0; n < cost.length; n++) {
    if ((cost[n] ?? 0) > catchment) continue
    const j = to[n] ?? 0
    const slot = reached[j] ?? 0
    bySupply[slot] = n
    reached[j] = slot + 1
  }
  const next = starts.slice()
  const out = { supply: new Int32Array(count), cost: new Float64Array(count) }
  for (const n of bySupply) {
    const i = from[n] ?? 0
    const slot = next[i] ?? 0
    if (slot > (starts[i] ?? 0) && out.supply[slot - 1] === to[n])
      throw new RangeError(`The cost between ${i} and ${to[n]} is given twice`)
    out.supply[slot] = to[n] ?? 0
    out.cost[slot] = cost[n] ?? 0
    next[i] = slot + 1
  }
  return { starts, ...out, supplies }
}

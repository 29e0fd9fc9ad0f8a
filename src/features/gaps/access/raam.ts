import type { Pairs } from './pairs.ts'

/** How the agents move. What is left out is as published with the authors' own program (PySAL `access`). */
export interface RaamOptions {
  /** Travel somebody accepts to escape congestion of one average load; in the unit of the costs. 60. */
  readonly tau?: number
  /** People per unit of capacity that count as one congestion. All demand ÷ all supply. */
  readonly rho?: number
  readonly cycles?: number
  /** Largest share of a place that moves in one cycle, halved every `halfLife` cycles, never below `leastStep`. */
  readonly firstStep?: number
  readonly leastStep?: number
  readonly halfLife?: number
  /** Whether only whole people move, as published; for small or fractional populations say false. */
  readonly whole?: boolean
}

/** Cycles in which a supply is kept from being overrun. */
const calmed = 20

const halfEven = (number: number): number => {
  const low = Math.floor(number)
  const rest = number - low
  return rest > 0.5 || (rest === 0.5 && low % 2 !== 0) ? low + 1 : low
}

/**
 * Saxon & Snow's rational agents. Everybody starts at the nearest supply; in each cycle some of each place leave the
 * costliest supply they use for the cheapest they could, as many as would even the two out, at most a step's share.
 * A supply costs its travel ÷ tau, plus its load ÷ (rho × capacity). A place's score is the mean cost of its people.
 *
 * `undefined` for a place of nobody (there is no one to take the mean over) and where nothing with capacity is in
 * reach. Ties go to the supply that stands first. As published, the score weighs the last assignment with the costs
 * the last cycle began with. Work: cycles × pairs.
 */
export function raam(
  demand: ArrayLike<number>,
  supply: ArrayLike<number>,
  pairs: Pairs,
  options: RaamOptions = {},
): (number | undefined)[] {
  const { tau = 60, cycles = 150, firstStep = 0.2, leastStep = 0.005, halfLife = 50, whole = true } = options
  const sum = (numbers: ArrayLike<number>) =>
    Array.from(numbers).reduce((all, one) => all + Math.max(0, one), 0)
  const rho = options.rho ?? sum(demand) / sum(supply)
  const room = Float64Array.from(supply, capacity => Math.max(0, capacity) * rho)
  const { live, travel, supplyOf, starts, rank, bins } = usable(demand, room, pairs, tau)
  const people = live.map(place => demand[place] ?? 0)
  const assigned = new Float64Array(travel.length)
  const used = live.map((_, i) => [nearestOf(starts, i, travel, rank)])
  used.forEach(([nearest = 0], i) => {
    assigned[nearest] = people[i] ?? 0
  })
  const congestion = new Float64Array(pairs.supplies)
  const load = new Float64Array(pairs.supplies)
  const into = new Uint32Array(live.length)
  const outOf = new Uint32Array(live.length)
  const moving = new Float64Array(live.length)
  const crowd = new Float64Array(pairs.supplies)

  // The least crowded supply of all: no pair costs less than its travel and this.
  let calmest = 0
  const weigh = () => {
    load.fill(0)
    for (const ones of used)
      for (const p of ones) load[supplyOf[p] ?? 0] = (load[supplyOf[p] ?? 0] ?? 0) + (assigned[p] ?? 0)
    calmest = Number.POSITIVE_INFINITY
    for (let j = 0; j < load.length; j++) {
      congestion[j] = (load[j] ?? 0) / (room[j] ?? 1)
      if ((congestion[j] ?? 0) < calmest) calmest = congestion[j] ?? 0
    }
  }
  const total = (p: number) => (congestion[supplyOf[p] ?? 0] ?? 0) + (travel[p] ?? 0)

  weigh()
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (cycle > 0) weigh()
    const step = Math.max(firstStep * 0.5 ** (cycle / halfLife), leastStep)
    let anybody = false
    for (let i = 0; i < live.length; i++) {
      let low = starts[i] ?? 0
      let least = Number.POSITIVE_INFINITY
      for (let bin = bins.of[i] ?? 0, last = bins.of[i + 1] ?? 0; bin < last; bin++) {
        if ((bins.floor[bin] ?? 0) + calmest > least) break
        for (let p = bins.start[bin] ?? 0, end = bins.start[bin + 1] ?? 0; p < end; p++) {
          const cost = (congestion[supplyOf[p] ?? 0] ?? 0) + (travel[p] ?? 0)
          if (cost < least || (cost === least && (rank[p] ?? 0) < (rank[low] ?? 0))) {
            least = cost
            low = p
          }
        }
      }
      let high = -1
      let greatest = Number.NEGATIVE_INFINITY
      for (const p of used[i] ?? []) {
        const cost = total(p)
        if (cost > greatest || (cost === greatest && (rank[p] ?? 0) < (rank[high] ?? 0))) {
          greatest = cost
          high = p
        }
      }
      into[i] = low
      outOf[i] = high
      const wanted = low === high ? 0 : evening(low, high)
      const most = Math.min(wanted, assigned[high] ?? 0, step * (people[i] ?? 0))
      moving[i] = whole ? Math.trunc(most) : Math.max(0, most)
      if (moving[i] !== 0) anybody = true
    }
    if (cycle < calmed) calm()
    // Once the crowding rule is off, the next cycle could only repeat this one with smaller steps.
    else if (!anybody) break
    for (let i = 0; i < live.length; i++) if (moving[i] !== 0) move(i)
  }

  /** How many moving from `high` to `low` would make the two cost the same; in the published order of arithmetic. */
  function evening(low: number, high: number): number {
    const [lowRoom = 1, highRoom = 1] = [room[supplyOf[low] ?? 0], room[supplyOf[high] ?? 0]]
    const [lowMine = 0, highMine = 0] = [assigned[low], assigned[high]]
    const lowOthers = (load[supplyOf[low] ?? 0] ?? 0) - lowMine
    const highOthers = (load[supplyOf[high] ?? 0] ?? 0) - highMine
    const lowNew =
      ((lowRoom * highRoom) / (lowRoom + highRoom)) *
      ((travel[high] ?? 0) -
        (travel[low] ?? 0) +
        (lowMine + highMine + highOthers) / highRoom -
        lowOthers / lowRoom)
    return lowNew - lowMine
  }

  /** At first no supply takes more newcomers in one cycle than it has room for. */
  function calm() {
    crowd.fill(0)
    for (let i = 0; i < live.length; i++) {
      const j = supplyOf[into[i] ?? 0] ?? 0
      crowd[j] = (crowd[j] ?? 0) + (moving[i] ?? 0)
    }
    for (let i = 0; i < live.length; i++) {
      const j = supplyOf[into[i] ?? 0] ?? 0
      const some = (moving[i] ?? 0) / Math.max((crowd[j] ?? 0) / (room[j] ?? 1), 1)
      moving[i] = whole ? halfEven(some) : some
    }
  }

  function move(i: number) {
    const [low = 0, high = 0, some = 0] = [into[i], outOf[i], moving[i]]
    const ones = used[i] ?? []
    if (!ones.includes(low)) ones.push(low)
    assigned[low] = (assigned[low] ?? 0) + some
    assigned[high] = (assigned[high] ?? 0) - some
    if ((assigned[high] ?? 0) <= 0) used[i] = ones.filter(p => p !== high)
  }

  const scores: (number | undefined)[] = Array.from({ length: pairs.starts.length - 1 })
  live.forEach((place, i) => {
    let cost = 0
    let all = 0
    for (const p of (used[i] ?? []).toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))) {
      cost += total(p) * (assigned[p] ?? 0)
      all += assigned[p] ?? 0
    }
    scores[place] = cost / all
  })
  return scores
}

/** A place's pairs are kept in steps of travel, about this many pairs in one, so that the search for the cheapest can stop early. */
const pairsInABin = 32

/** The places where somebody lives and something with capacity is in reach, and their pairs, the nearer ones first. */
function usable(demand: ArrayLike<number>, room: Float64Array, pairs: Pairs, tau: number) {
  const live: number[] = []
  const starts = [0]
  const travel = new Float64Array(pairs.cost.length)
  const supplyOf = new Int32Array(pairs.cost.length)
  /** Where a pair stood before. */
  const rank = new Uint32Array(pairs.cost.length)
  const binsOf = [0]
  const binStart: number[] = []
  const binFloor: number[] = []
  let at = 0
  for (let i = 0; i + 1 < pairs.starts.length; i++) {
    if (!((demand[i] ?? 0) > 0)) continue
    const mine: number[] = []
    let nearest = Number.POSITIVE_INFINITY
    let farthest = 0
    for (let p = pairs.starts[i] ?? 0; p < (pairs.starts[i + 1] ?? 0); p++) {
      if (!((room[pairs.supply[p] ?? 0] ?? 0) > 0)) continue
      const far = (pairs.cost[p] ?? 0) / tau
      mine.push(p)
      if (far < nearest) nearest = far
      if (far > farthest) farthest = far
    }
    if (mine.length === 0) continue
    const binsEach = Math.ceil(mine.length / pairsInABin)
    const width = (farthest - nearest) / binsEach || 1
    const binOf = (p: number) =>
      Math.min(binsEach - 1, Math.floor(((pairs.cost[p] ?? 0) / tau - nearest) / width))
    const next = new Uint32Array(binsEach + 1)
    for (const p of mine) next[binOf(p) + 1] = (next[binOf(p) + 1] ?? 0) + 1
    for (let b = 0; b < binsEach; b++) {
      next[b + 1] = (next[b + 1] ?? 0) + (next[b] ?? 0)
      binStart.push(at + (next[b] ?? 0))
      // A hair below, for what rounding may have put one step too high.
      binFloor.push((nearest + b * width) * (1 - 1e-9))
    }
    for (const p of mine) {
      const bin = binOf(p)
      const to = at + (next[bin] ?? 0)
      next[bin] = (next[bin] ?? 0) + 1
      supplyOf[to] = pairs.supply[p] ?? 0
      travel[to] = (pairs.cost[p] ?? 0) / tau
      rank[to] = p
    }
    at += mine.length
    binsOf.push(binStart.length)
    live.push(i)
    starts.push(at)
  }
  binStart.push(at)
  return {
    live,
    starts: Uint32Array.from(starts),
    travel: travel.subarray(0, at),
    supplyOf: supplyOf.subarray(0, at),
    rank,
    bins: {
      of: Uint32Array.from(binsOf),
      start: Uint32Array.from(binStart),
      floor: Float64Array.from(binFloor),
    },
  }
}

/** The pair with the least travel; the first of equals. */
function nearestOf(starts: Uint32Array, i: number, travel: Float64Array, rank: Uint32Array): number {
  let best = starts[i] ?? 0
  for (let p = best; p < (starts[i + 1] ?? 0); p++) {
    const [cost = 0, least = 0] = [travel[p], travel[best]]
    if (cost < least || (cost === least && (rank[p] ?? 0) < (rank[best] ?? 0))) best = p
  }
  return best
}

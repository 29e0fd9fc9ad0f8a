import type { Need } from '../need.ts'
import { needList } from '../need.ts'
import { type Likeness, likenessOf, reach, shownFrom, type Work } from './likeness.ts'
import { leastOf, type Measured, measured } from './measure.ts'

export interface Overlap {
  /** The lesser id first. */
  a: string
  b: string
  likeness: Likeness
}

interface Pair {
  a: Measured
  b: Measured
  least: number
}

// A degree of latitude is never less than this many kilometres.
const degreesFor = (kilometres: number) => kilometres / 110.5
const radians = Math.PI / 180

const strongestFirst = (x: Pair, y: Pair) =>
  y.least - x.least ||
  (x.a.work.id < y.a.work.id ? -1 : x.a.work.id > y.a.work.id ? 1 : x.b.work.id < y.b.work.id ? -1 : 1)

/**
 * Every pair of services of different organisations that overlap, counted; the strongest of them with their working, the
 * most alike first. Only services that share a need are compared, and of those with one door only doors within reach of
 * each other's latitude: a sweep from south to north. `need` asks for pairs that share it, `skip` leaves pairs out.
 */
export function overlapsAmong(
  works: readonly Work[],
  options: { most?: number; need?: Need | undefined; skip?: (a: string, b: string) => boolean } = {},
): { overlaps: Overlap[]; count: number } {
  const { most = 5000, skip } = options
  const all = measured(works)
  let found: Pair[] = []
  let count = 0
  const look = (one: Measured, other: Measured, bit: number) => {
    if (one.work.organisationId === other.work.organisationId) return
    const shared = one.needs & other.needs
    // Two that share several needs meet in each; they are counted in the first.
    if (!options.need && (shared & -shared) !== bit) return
    const least = leastOf(one, other, shownFrom)
    if (least === 0) return
    const [a, b] = one.work.id < other.work.id ? [one, other] : [other, one]
    if (skip?.(a.work.id, b.work.id)) return
    count += 1
    found.push({ a, b, least })
    if (found.length >= most * 8) found = found.sort(strongestFirst).slice(0, most)
  }
  for (const need of options.need ? [options.need] : needList) {
    const bit = 1 << needList.indexOf(need)
    const those = all.filter(({ needs }) => (needs & bit) !== 0)
    const doors = those.filter(({ door }) => door).sort((x, y) => (x.door?.lat ?? 0) - (y.door?.lat ?? 0))
    const within = degreesFor(reach) * radians
    for (const [n, here] of doors.entries())
      for (let m = n + 1; m < doors.length; m += 1) {
        const there = doors[m]
        if (!there?.door || !here.door || there.door.lat - here.door.lat > within) break
        look(here, there, bit)
      }
    const others = those.filter(({ door }) => !door)
    for (const [n, one] of others.entries()) {
      for (let m = n + 1; m < others.length; m += 1) look(one, others[m] as Measured, bit)
      for (const door of doors) look(one, door, bit)
    }
  }
  const kept = found.sort(strongestFirst).slice(0, most)
  return {
    overlaps: kept.map(({ a, b }) => ({
      a: a.work.id,
      b: b.work.id,
      likeness: likenessOf(a.work, b.work),
    })),
    count,
  }
}

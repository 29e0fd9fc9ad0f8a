import type { Need } from '../need.ts'
import { couldOverlap, type Likeness, likenessOf, overlaps, reach, type Work } from './likeness.ts'

export interface Overlap {
  /** The lesser id first. */
  a: string
  b: string
  likeness: Likeness
}

const degreesFor = (kilometres: number) => kilometres / 110.5

/**
 * Every pair of services of different organisations that overlap, the most alike first. Only services that share a need
 * are compared, and of those with a door only doors within reach of each other's latitude: a sweep from south to north.
 * Keeps the `most` strongest.
 */
export function overlapsAmong(works: readonly Work[], most = 5000): Overlap[] {
  const byNeed = new Map<Need, Work[]>()
  for (const work of works)
    for (const need of new Set(work.needs)) {
      const those = byNeed.get(need)
      if (those) those.push(work)
      else byNeed.set(need, [work])
    }
  const pairs = new Set<string>()
  const found: Overlap[] = []
  const look = (one: Work, other: Work) => {
    if (one.organisationId === other.organisationId || one.id === other.id) return
    if (!couldOverlap(one, other)) return
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    const likeness = likenessOf(a, b)
    if (!overlaps(likeness)) return
    // Two that share several needs, or have several doors, meet more than once.
    const pair = `${a.id} ${b.id}`
    if (pairs.has(pair)) return
    pairs.add(pair)
    found.push({ a: a.id, b: b.id, likeness })
    if (found.length >= most * 4) keepStrongest(found, most)
  }
  for (const those of byNeed.values()) {
    const doors = those
      .flatMap(work => work.at.map(({ lat }) => ({ lat, work })))
      .sort((x, y) => x.lat - y.lat)
    for (const [n, here] of doors.entries())
      for (let m = n + 1; m < doors.length; m += 1) {
        const there = doors[m]
        if (!there || there.lat - here.lat > degreesFor(reach)) break
        look(here.work, there.work)
      }
    const elsewhere = those.filter(({ areaWide, unplaced }) => areaWide || unplaced.length > 0)
    const further = new Set(elsewhere.map(({ id }) => id))
    for (const [n, one] of elsewhere.entries()) {
      for (const other of elsewhere.slice(n + 1)) look(one, other)
      for (const other of those) if (!further.has(other.id)) look(one, other)
    }
  }
  return keepStrongest(found, most)
}

function keepStrongest(found: Overlap[], most: number): Overlap[] {
  found.sort(
    (x, y) =>
      y.likeness.least - x.likeness.least ||
      y.likeness.most - x.likeness.most ||
      (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1),
  )
  found.length = Math.min(found.length, most)
  return found
}

import { fold, inTongue } from '#platform/text.ts'
import type { Remark } from '../remark.ts'
import type { Place } from './location.ts'

type Placed = { line: number; place: Place }

/**
 * Records that share one point on the map though their cities differ: at least one of them was copied. Which
 * one cannot be told from the list, so each says the other's line and keeps its coordinates.
 * Gives the remark by the record.
 */
export function misplaced<Record extends Placed>(all: readonly Record[]): ReadonlyMap<Record, Remark> {
  const byPoint = Map.groupBy(
    all.filter(({ place }) => place.coordinates),
    ({ place }) => `${place.coordinates?.latitude.toFixed(4)},${place.coordinates?.longitude.toFixed(4)}`,
  )
  const remarks = new Map<Record, Remark>()
  for (const [point, here] of byPoint) {
    const cities = here.map(cityOf)
    // The first of all, and the first that lies elsewhere: one of the two differs from any record that is in doubt.
    const [first] = here
    const elsewhere = here[cities.findIndex(city => city !== cities[0])]
    if (!elsewhere) continue
    for (const [n, one] of here.entries()) {
      const other = cities[n] === cities[0] ? elsewhere : first
      if (other) remarks.set(one, { code: 'coordinates-of-another-city', written: point, line: other.line })
    }
  }
  return remarks
}

const cityOf = ({ place }: Placed) => fold(inTongue(place.address?.city, 'en').text)

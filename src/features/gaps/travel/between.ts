import { kilometresBetween, type Point } from '#platform/place.ts'
import type { TravelTime } from '../cell/reach.ts'
import type { Trip } from './tables.ts'

/** In kilometres. A place farther than this from every community is in none: no table between them speaks of it. */
const standsWithin = 15

interface Placed {
  id: string
  lon: number | null
  lat: number | null
}

/**
 * Travel times to places, from a table between communities: a place counts as standing in the nearest one, within
 * `standsWithin`. Within one's own community only what the table says itself is known. One-way times stay one-way.
 */
export function timesTo(trips: readonly Trip[], communities: readonly Placed[]): TravelTime {
  const minutes = new Map<string, Map<string, number>>()
  for (const [from, to, time] of trips) {
    const known = minutes.get(from) ?? new Map<string, number>()
    minutes.set(from, known.set(to, time))
  }
  const standing = new WeakMap<Point, string | null>()
  const communityOf = (place: Point): string | null => {
    const known = standing.get(place)
    if (known !== undefined) return known
    let nearest: string | null = null
    let least = standsWithin
    for (const { id, lon, lat } of communities) {
      if (lon === null || lat === null) continue
      const kilometres = kilometresBetween(place, { lon, lat })
      if (kilometres > least) continue
      least = kilometres
      nearest = id
    }
    standing.set(place, nearest)
    return nearest
  }
  return (from, place) => {
    const known = minutes.get(from)
    const to = known && communityOf(place)
    return to ? known.get(to) : undefined
  }
}

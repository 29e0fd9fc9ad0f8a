import type { SituatedService } from '#features/directory/index.ts'
import { type Province, provinceNames } from '#features/partnership/index.ts'
import { kilometresBetween, type Point } from '#platform/place.ts'
import { fold } from '#platform/text.ts'
import type { Outcome } from './tests.ts'

/** How far somebody can be asked to go, in kilometres as the crow flies: about 45 minutes on a rural highway. */
export const standardReach = 45

/** A community as a cell needs it. Where nobody has put it on the map, distances are not known, and not zero. */
export interface Stead {
  id: string
  name: string
  province: Province
  lon: number | null
  lat: number | null
}

/** Where a service is, seen from one community. */
export type Whereabouts =
  /** Within reach. */
  | 'near'
  | 'far'
  /** By phone, online or over an area rather than at a door. */
  | 'remote'
  /** At a door nobody has put on the map, in this province or nobody knows where. */
  | 'unplaced'

export interface Reached {
  outcome: Outcome
  where: Whereabouts
  /** To the nearest of its places; undefined where that cannot be told. */
  kilometres: number | undefined
  /** To the quickest of its places whose travel time is known; it then goes before the distance. */
  minutes?: number | undefined
}

/** Minutes from a community to a place, by its id; undefined where no table says. */
export type TravelTime = (communityId: string, place: Point) => number | undefined

export interface HowFar {
  /** In kilometres, and as many minutes where the travel time is known. */
  reach: number
  travel?: TravelTime | undefined
}

export type ReachedFrom = (service: SituatedService) => (stead: Stead) => Reached

/** Tells of any service whether it can be reached from a community. What is asked again and again is worked out once. */
export function reaching({ reach, travel }: HowFar): ReachedFrom {
  const namesOf = new Map<string, { own: string; whole: ReadonlySet<string> }>()
  const named = ({ id, name, province }: Stead) => {
    const known = namesOf.get(id)
    if (known) return known
    const whole = new Set(Object.values(provinceNames[province]).map(fold))
    const names = { own: ` ${fold(name)} `, whole }
    namesOf.set(id, names)
    return names
  }
  return service => {
    let areas: { folded: string; spaced: string }[] | undefined
    const serves = (stead: Stead): boolean => {
      areas ??= service.areas.flatMap(area =>
        Object.values(area).map(written => {
          const folded = fold(written)
          return { folded, spaced: ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} ` }
        }),
      )
      const { own, whole } = named(stead)
      return areas.some(({ folded, spaced }) => whole.has(folded) || spaced.includes(own))
    }
    return stead => {
      const measured = measure(service, stead, reach, travel)
      const { kilometres, minutes, isNear } = measured
      const far = { kilometres, minutes }
      if (isNear) return { outcome: 'pass', where: 'near', ...far }
      const isSomewhere = service.unplaced.some(
        ({ province }) => province === undefined || province === stead.province,
      )
      if (isSomewhere) return { outcome: 'unknown', where: 'unplaced', ...far }
      if (service.areaWide) return { outcome: serves(stead) ? 'pass' : 'unknown', where: 'remote', ...far }
      // Unplaced in other provinces only: far, though nobody can say how far.
      const isElsewhere = service.unplaced.length > 0 && service.at.length === 0
      if (kilometres !== undefined || minutes !== undefined || isElsewhere)
        return { outcome: 'fail', where: 'far', ...far }
      return { outcome: 'unknown', where: 'unplaced', ...far }
    }
  }
}

/** The nearest and the quickest of a service's places. Near by minutes where they are known, else by distance. */
function measure(service: SituatedService, stead: Stead, reach: number, travel: TravelTime | undefined) {
  const { id, lon, lat } = stead
  const here = lon === null || lat === null ? undefined : { lon, lat }
  let kilometres: number | undefined
  let minutes: number | undefined
  let isNear = false
  for (const place of service.at) {
    const distance = here && kilometresBetween(place, here)
    if (distance !== undefined && (kilometres === undefined || distance < kilometres)) kilometres = distance
    const time = travel?.(id, place)
    if (time !== undefined && (minutes === undefined || time < minutes)) minutes = time
    isNear ||= (time ?? distance ?? Number.POSITIVE_INFINITY) <= reach
  }
  return { kilometres, minutes, isNear }
}

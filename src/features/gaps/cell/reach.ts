import type { ListedService } from '#features/directory/index.ts'
import { type Province, provinceNames } from '#features/partnership/index.ts'
import { kilometresBetween } from '#platform/place.ts'
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
}

function names(areas: ListedService['areas'], { name, province }: Stead): boolean {
  const own = fold(name)
  const whole = new Set(Object.values(provinceNames[province]).map(fold))
  return areas.some(area =>
    Object.values(area).some(written => {
      const folded = fold(written)
      return whole.has(folded) || ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${own} `)
    }),
  )
}

/** Whether a service can be reached from a community, `reach` kilometres being what somebody can be asked to go. */
export function reached(service: ListedService, stead: Stead, reach: number): Reached {
  const { lon, lat } = stead
  const isPlaced = lon !== null && lat !== null
  let kilometres: number | undefined
  if (isPlaced)
    for (const place of service.at) {
      const distance = kilometresBetween(place, { lon, lat })
      if (kilometres === undefined || distance < kilometres) kilometres = distance
    }
  if (kilometres !== undefined && kilometres <= reach) return { outcome: 'pass', where: 'near', kilometres }
  const isSomewhere = service.unplaced.some(
    ({ province }) => province === undefined || province === stead.province,
  )
  if (isSomewhere) return { outcome: 'unknown', where: 'unplaced', kilometres }
  if (service.areaWide)
    return { outcome: names(service.areas, stead) ? 'pass' : 'unknown', where: 'remote', kilometres }
  if (kilometres !== undefined) return { outcome: 'fail', where: 'far', kilometres }
  // Unplaced in other provinces only: far, though nobody can say how far.
  if (service.unplaced.length > 0 && service.at.length === 0)
    return { outcome: 'fail', where: 'far', kilometres }
  return { outcome: 'unknown', where: 'unplaced', kilometres }
}

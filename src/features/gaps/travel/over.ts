import type { ListedService } from '#features/directory/index.ts'
import { kilometresBetween } from '#platform/place.ts'
import { accessTo } from '../access/access.ts'
import type { Method } from '../access/method.ts'
import { type Pairs, pairsByCost, pairsByDistance } from '../access/pairs.ts'
import type { Weights } from '../access/weights.ts'
import type { Trip } from './tables.ts'

/** A community as access sees it. Where it is, or how many live there, may not be known. */
export interface PlaceOfPeople {
  id: string
  name: string
  lon?: number | undefined
  lat?: number | undefined
  people?: number | undefined
}

export interface ScoreOf {
  community: PlaceOfPeople
  /** Capacity for each person; for `raam` a cost, lower is better. */
  score: number | undefined
  /** Why there is none. */
  why?: 'no-location' | 'no-people' | 'nothing-in-reach' | 'not-in-travel-table'
}

export interface AccessOver {
  method: Method
  by: 'distance' | 'travel'
  /** Metres, or minutes. */
  catchment: number
  weights: Weights
  /** What one unit of capacity is: places, where every service in reach says how many; else every service counts one. */
  capacity: 'known' | 'one-each'
  /** At a door that is on the map. */
  services: number
  /** Left out: only by phone, online or over an area; and those whose place is not known. */
  remote: number
  unplaced: number
  scores: ScoreOf[]
}

interface Door {
  lon: number
  lat: number
  capacity: number
}

const isPlaced = (place: PlaceOfPeople): place is PlaceOfPeople & { lon: number; lat: number } =>
  Number.isFinite(place.lon) && Number.isFinite(place.lat)

/** How many a service can take, where it says so. */
const capacityOf = ({ capacity }: Pick<ListedService, 'capacity'>): number | undefined => {
  const told = (capacity ?? []).flatMap(({ maximum, available }) => maximum ?? available ?? [])
  return told.length === 0 ? undefined : told.reduce((sum, each) => sum + each, 0)
}

/** Doors of the services; one with several places is shared out evenly over them. */
function doorsOf(services: readonly ListedService[]): { doors: Door[]; capacity: AccessOver['capacity'] } {
  const known = services.length > 0 && services.every(service => capacityOf(service) !== undefined)
  const doors = services.flatMap(service =>
    service.at.map(({ lon, lat }) => ({
      lon,
      lat,
      capacity: (known ? (capacityOf(service) ?? 0) : 1) / service.at.length,
    })),
  )
  return { doors, capacity: known ? 'known' : 'one-each' }
}

/**
 * Access of every community to the services that answer a need. By distance within `reach` kilometres, or by `trips`,
 * minutes between communities, within as many minutes: a service then counts as standing in the community nearest to
 * it. Gaussian weights, a third of the catchment wide. A community whose people are not counted crowds nobody, and is
 * still scored; one without a place cannot be.
 */
export function accessOverPlaces(
  method: Method,
  communities: readonly PlaceOfPeople[],
  services: readonly ListedService[],
  reach: number,
  trips?: readonly Trip[],
): AccessOver {
  const atDoors = services.filter(({ at }) => at.length > 0)
  const { doors, capacity } = doorsOf(atDoors)
  const catchment = trips ? reach : reach * 1000
  const weights: Weights = { is: 'gaussian', scale: catchment / 3 }
  const placed = communities.filter(isPlaced)
  const told = new Set([...(trips ?? []).map(([from]) => from), ...(trips ?? []).map(([, to]) => to)])
  const taking = trips ? communities.filter(({ id }) => told.has(id)) : placed
  const pairs = trips
    ? pairsByTrips(taking, placed, doors, trips, catchment)
    : pairsOnEarth(placed, doors, catchment)
  const scores = accessTo(method, {
    demand: taking.map(({ people }) => people ?? 0),
    supply: doors.map(door => door.capacity),
    pairs,
    catchment,
    weights,
    raam: { tau: catchment / 3, whole: false },
  })
  const scoreOf = new Map(taking.map(({ id }, n) => [id, scores[n]]))
  return {
    method,
    by: trips ? 'travel' : 'distance',
    catchment,
    weights,
    capacity,
    services: atDoors.length,
    remote: services.filter(({ at, areaWide }) => at.length === 0 && areaWide).length,
    unplaced: services.filter(({ at, areaWide }) => at.length === 0 && !areaWide).length,
    scores: communities.map(community => {
      const score = scoreOf.get(community.id)
      if (score !== undefined) return { community, score }
      const taken = scoreOf.has(community.id)
      if (!taken) return { community, score, why: trips ? 'not-in-travel-table' : 'no-location' }
      const row = taking.findIndex(({ id }) => id === community.id)
      const reached = (pairs.starts[row + 1] ?? 0) > (pairs.starts[row] ?? 0)
      return { community, score, why: reached ? 'no-people' : 'nothing-in-reach' }
    }),
  }
}

const pairsOnEarth = (
  places: readonly { lon: number; lat: number }[],
  doors: readonly Door[],
  catchment: number,
): Pairs => {
  const on = (points: readonly { lon: number; lat: number }[]) => ({
    on: 'earth' as const,
    x: points.map(({ lon }) => lon),
    y: points.map(({ lat }) => lat),
  })
  return pairsByDistance(on(places), on(doors), catchment)
}

function pairsByTrips(
  taking: readonly PlaceOfPeople[],
  placed: readonly (PlaceOfPeople & { lon: number; lat: number })[],
  doors: readonly Door[],
  trips: readonly Trip[],
  catchment: number,
): Pairs {
  const minutes = new Map(trips.map(([from, to, time]) => [`${from} ${to}`, time]))
  const rows: { i: number; j: number; cost: number }[] = []
  doors.forEach((door, j) => {
    let nearest: PlaceOfPeople | undefined
    let least = Number.POSITIVE_INFINITY
    for (const place of placed) {
      const kilometres = kilometresBetween(place, door)
      if (kilometres < least) {
        least = kilometres
        nearest = place
      }
    }
    if (!nearest) return
    const there = nearest.id
    taking.forEach(({ id }, i) => {
      // Nobody need write down that where they are is no way off.
      const cost = minutes.get(`${id} ${there}`) ?? (id === there ? 0 : undefined)
      if (cost !== undefined) rows.push({ i, j, cost })
    })
  })
  const table = {
    from: Int32Array.from(rows, ({ i }) => i),
    to: Int32Array.from(rows, ({ j }) => j),
    cost: Float64Array.from(rows, ({ cost }) => cost),
  }
  return pairsByCost(table, taking.length, doors.length, catchment)
}

import type { ListedService } from '#features/directory/index.ts'
import { kilometresBetween } from '#platform/place.ts'
import { accessTo } from '../access/access.ts'
import type { Method } from '../access/method.ts'
import { type CostTable, type Pairs, pairsByCost, pairsByDistance } from '../access/pairs.ts'
import type { Weights } from '../access/weights.ts'
import type { TravelTime } from '../cell/reach.ts'

/** A community as access sees it. Where it is, or how many live there, may not be known. */
export interface PlaceOfPeople {
  id: string
  name: string
  lon: number | null
  lat: number | null
  people?: number | undefined
}

export interface ScoreOf {
  community: PlaceOfPeople
  /** Capacity for each person; for `raam` a cost, lower is better. */
  score: number | undefined
  /** Why there is none. */
  why?: 'no-location' | 'no-people' | 'nothing-in-reach'
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
 * Access of every community to the services that answer a need. By distance within `reach` kilometres; or by `travel`,
 * at just the costs that decide what is near in a cell: minutes where the travel time is known, else as many minutes
 * as kilometres. Gaussian weights, a third of the catchment wide. A community whose people are not counted crowds
 * nobody, and is still scored; one of which neither place nor travel times are known cannot be.
 */
export function accessOverPlaces(
  method: Method,
  communities: readonly PlaceOfPeople[],
  services: readonly ListedService[],
  reach: number,
  travel?: TravelTime,
): AccessOver {
  const atDoors = services.filter(({ at }) => at.length > 0)
  const { doors, capacity } = doorsOf(atDoors)
  const catchment = travel ? reach : reach * 1000
  const weights: Weights = { is: 'gaussian', scale: catchment / 3 }
  const placed = communities.filter(isPlaced)
  const costs = travel && costsBy(communities, doors, travel)
  const taking = costs ? communities.filter((place, at) => isPlaced(place) || costs.known.has(at)) : placed
  const pairs = costs
    ? pairsByCost(costs.over(taking), taking.length, doors.length, catchment)
    : pairsOnEarth(placed, doors, catchment)
  const scores = accessTo(method, {
    demand: taking.map(({ people }) => people ?? 0),
    supply: doors.map(door => door.capacity),
    pairs,
    catchment,
    weights,
    raam: { tau: catchment / 3, whole: false },
  })
  const rowOf = new Map(taking.map(({ id }, row) => [id, row]))
  return {
    method,
    by: travel ? 'travel' : 'distance',
    catchment,
    weights,
    capacity,
    services: atDoors.length,
    remote: services.filter(({ at, areaWide }) => at.length === 0 && areaWide).length,
    unplaced: services.filter(({ at, areaWide }) => at.length === 0 && !areaWide).length,
    scores: communities.map(community => {
      const row = rowOf.get(community.id)
      if (row === undefined) return { community, score: undefined, why: 'no-location' }
      const score = scores[row]
      if (score !== undefined) return { community, score }
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

/** What it costs from each community to each door, and of which communities a travel time is known. */
function costsBy(communities: readonly PlaceOfPeople[], doors: readonly Door[], travel: TravelTime) {
  const known = new Set<number>()
  const costs = communities.map((place, at) =>
    doors.map(door => {
      const minutes = travel(place.id, door)
      if (minutes !== undefined) known.add(at)
      return minutes ?? (isPlaced(place) ? kilometresBetween(place, door) : undefined)
    }),
  )
  const ofPlace = new Map(communities.map((place, at) => [place, costs[at] ?? []]))
  return {
    known,
    over(taking: readonly PlaceOfPeople[]): CostTable {
      const rows = taking.flatMap((place, i) =>
        (ofPlace.get(place) ?? []).flatMap((cost, j) => (cost === undefined ? [] : [{ i, j, cost }])),
      )
      return {
        from: Int32Array.from(rows, ({ i }) => i),
        to: Int32Array.from(rows, ({ j }) => j),
        cost: Float64Array.from(rows, ({ cost }) => cost),
      }
    },
  }
}

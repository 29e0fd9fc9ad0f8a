import { earthRadius } from '#platform/place.ts'

/** Where places are. `plane`: x and y in any one unit. `earth`: x is longitude and y latitude, degrees, WGS 84. */
export interface Points {
  readonly on: 'plane' | 'earth'
  readonly x: ArrayLike<number>
  readonly y: ArrayLike<number>
}

interface Solid {
  x: Float64Array
  y: Float64Array
  z: Float64Array
}

const metres = earthRadius * 1000

/** On the Earth, points of the sphere in metres: straight lines through it need no care at the poles or the date line. */
function solid(points: Points): Solid {
  const { length } = points.x
  const out = { x: new Float64Array(length), y: new Float64Array(length), z: new Float64Array(length) }
  for (let n = 0; n < length; n++) {
    const [x = 0, y = 0] = [points.x[n], points.y[n]]
    if (points.on === 'plane') {
      out.x[n] = x
      out.y[n] = y
      continue
    }
    const [lon, lat] = [(x * Math.PI) / 180, (y * Math.PI) / 180]
    out.x[n] = metres * Math.cos(lat) * Math.cos(lon)
    out.y[n] = metres * Math.cos(lat) * Math.sin(lon)
    out.z[n] = metres * Math.sin(lat)
  }
  return out
}

export interface Grid {
  /** Calls `each` with every supply in reach of this place, in rising order; gives how many there are. */
  near(from: Points, place: number, each: (supply: number, distance: number) => void): number
}

const most = 512
const clamp = (cell: number) => Math.min(most - 1, Math.max(0, cell))

/** Lays a grid over the supplies, each cell a catchment wide. Distances as `pairsByDistance` says. */
export function gridOver(supply: Points, catchment: number): Grid {
  const at = solid(supply)
  const axes = [at.x, at.y, at.z] as const
  const low = axes.map(axis =>
    axis.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  )
  const high = axes.map(axis => axis.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY))
  const onEarth = supply.on === 'earth'
  // The straight line under the catchment's arc; a hair longer, so that the edge is judged by the arc itself.
  const straight = onEarth
    ? 2 * metres * Math.sin(Math.min(catchment / (2 * metres), Math.PI / 2))
    : catchment
  const span = Math.max(...axes.map((_, axis) => (high[axis] ?? 0) - (low[axis] ?? 0)), 0)
  const reach = straight * (1 + 1e-9) + 1e-9 * (onEarth ? 1 : 0)
  const width = Math.max(reach, span / (most - 1), Number.MIN_VALUE)
  const cellOf = (axis: 0 | 1 | 2, value: number) =>
    width === Number.POSITIVE_INFINITY ? 0 : Math.floor((value - (low[axis] ?? 0)) / width)
  const cells = new Map<number, number[]>()
  for (let n = 0; n < at.x.length; n++) {
    const key =
      (clamp(cellOf(0, at.x[n] ?? 0)) * most + clamp(cellOf(1, at.y[n] ?? 0))) * most +
      clamp(cellOf(2, at.z[n] ?? 0))
    const cell = cells.get(key)
    if (cell) cell.push(n)
    else cells.set(key, [n])
  }
  let made: { from: Points; solid: Solid } | undefined
  const solidOf = (from: Points) => {
    if (made?.from !== from) made = { from, solid: solid(from) }
    return made.solid
  }
  return {
    near(from, place, each) {
      const all = solidOf(from)
      const [x = 0, y = 0, z = 0] = [all.x[place], all.y[place], all.z[place]]
      const middle = [cellOf(0, x), cellOf(1, y), cellOf(2, z)] as const
      // Nothing stands further off than the next cell; a place far outside, or no supply at all, ends here.
      if (!middle.every(cell => cell >= -1 && cell <= most)) return 0
      const found: number[][] = []
      for (let i = middle[0] - 1; i <= middle[0] + 1; i++)
        for (let j = middle[1] - 1; j <= middle[1] + 1; j++)
          for (let k = middle[2] - 1; k <= middle[2] + 1; k++) {
            if (clamp(i) !== i || clamp(j) !== j || clamp(k) !== k) continue
            const cell = cells.get((i * most + j) * most + k)
            if (cell) found.push(cell)
          }
      const [only = [], ...more] = found
      const candidates = more.length === 0 ? only : Int32Array.from(found.flat()).sort()
      let count = 0
      for (const n of candidates) {
        const dx = (at.x[n] ?? 0) - x
        const dy = (at.y[n] ?? 0) - y
        const dz = (at.z[n] ?? 0) - z
        const line = Math.sqrt(dx * dx + dy * dy + dz * dz)
        const distance = onEarth ? 2 * metres * Math.asin(Math.min(1, line / (2 * metres))) : line
        if (distance > catchment) continue
        count += 1
        each(n, distance)
      }
      return count
    },
  }
}

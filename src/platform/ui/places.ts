import { earthRadius, kilometresBetween } from '../place.ts'

/** A place to draw: degrees east and north, its name, and whether it is where the reader stands or asked about. */
export interface Place {
  lon: number
  lat: number
  name: string
  href?: string
  here?: boolean
}

export interface DrawnPlace extends Place {
  x: number
  y: number
  /** Where its name is written; absent when there is no room for it. */
  label?: { x: number; y: number; anchor: 'start' | 'end' | 'middle' }
  /** Kilometres from the place that is `here`, in a straight line. */
  km?: number
}

export interface Drawing {
  width: number
  height: number
  places: DrawnPlace[]
  /** A round distance and how long it is drawn. */
  scale: { km: number; length: number }
}

const width = 480
const height = 320
const margin = 44
const letter = 9
const line = 20
const radians = (degrees: number) => (degrees * Math.PI) / 180

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Places at their true distances on a plain sheet, north up (equirectangular around their middle: under 1% off within
 * one region). Names are placed right, left, below, above or aslant of their point, the reader's own place first; a name without
 * room is left to the list beside the drawing.
 */
export function draw(places: readonly Place[]): Drawing {
  const lats = places.map(place => place.lat)
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2
  const flat = places.map(place => ({
    x: radians(place.lon) * Math.cos(radians(middle)) * earthRadius,
    y: -radians(place.lat) * earthRadius,
  }))
  const [left, right] = [Math.min(...flat.map(p => p.x)), Math.max(...flat.map(p => p.x))]
  const [top, bottom] = [Math.min(...flat.map(p => p.y)), Math.max(...flat.map(p => p.y))]
  // A single place, or several at one address, is drawn as if its surroundings were 2 km wide.
  const perKm = Math.min(
    (width - 2 * margin) / Math.max(right - left, 2),
    (height - 2 * margin) / Math.max(bottom - top, 2),
  )
  const here = places.find(place => place.here)
  const drawn: DrawnPlace[] = places.map((place, n) => {
    const at = flat[n] ?? { x: 0, y: 0 }
    return {
      ...place,
      x: Math.round(width / 2 + (at.x - (left + right) / 2) * perKm),
      y: Math.round(height / 2 - 8 + (at.y - (top + bottom) / 2) * perKm),
      ...(here && place !== here ? { km: kilometresBetween(here, place) } : {}),
    }
  })
  nameThem(drawn)
  return { width, height, places: drawn, scale: scaleFor(perKm) }
}

function nameThem(drawn: DrawnPlace[]) {
  const taken: Box[] = drawn.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }))
  taken.push({ left: 0, right: 170, top: height - 34, bottom: height })
  for (const place of [...drawn].sort((a, b) => Number(b.here ?? false) - Number(a.here ?? false))) {
    const long = place.name.length * letter
    const tries = [
      { x: place.x + 12, y: place.y + 5, anchor: 'start', left: place.x + 12 },
      { x: place.x - 12, y: place.y + 5, anchor: 'end', left: place.x - 12 - long },
      { x: place.x, y: place.y + 26, anchor: 'middle', left: place.x - long / 2 },
      { x: place.x, y: place.y - 14, anchor: 'middle', left: place.x - long / 2 },
      { x: place.x + 10, y: place.y - 12, anchor: 'start', left: place.x + 10 },
      { x: place.x - 10, y: place.y - 12, anchor: 'end', left: place.x - 10 - long },
      { x: place.x + 10, y: place.y + 24, anchor: 'start', left: place.x + 10 },
      { x: place.x - 10, y: place.y + 24, anchor: 'end', left: place.x - 10 - long },
    ] as const
    for (const { x, y, anchor, left } of tries) {
      const box = { left, right: left + long, top: y - line + 5, bottom: y + 5 }
      const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 0 && box.bottom <= height
      if (!inside || taken.some(other => meets(box, other))) continue
      taken.push(box)
      place.label = { x, y, anchor }
      break
    }
  }
}

function scaleFor(perKm: number): Drawing['scale'] {
  const most = 110 / perKm
  const ten = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find(n => n * ten <= most) ?? 1) * ten
  return { km, length: Math.round(km * perKm) }
}

import type { Province } from './province.ts'

/** Degrees. */
export interface Place {
  lon: number
  lat: number
}

export type PlaceRead =
  | { ok: true; place: Place }
  | { ok: false; why: 'unreadable' | 'zero' | 'outside-canada' }
  | { ok: false; why: 'swapped'; place: Place }

/** Degrees as people type them: `49.8951`, `-97,1384`, `97.1384 W`. Undefined when it is not a number. */
export function readDegrees(written: string): number | undefined {
  const match = /^([+\-−–]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([nswe]|o)?$/i.exec(written.trim())
  if (!match) return undefined
  const size = Number(match[2]?.replace(',', '.'))
  // French writes west as O, ouest.
  const negative = (match[1] !== '' && match[1] !== '+') || /^[swo]$/i.test(match[3] ?? '')
  return negative ? -size : size
}

const inCanada = ({ lon, lat }: Place) => lat >= 41.6 && lat <= 83.2 && lon >= -141.1 && lon <= -52.5

/** Believes a place only where it can lie in Canada. Swapped ones come back the right way round, to be offered. */
export function placeIn(written: { latitude: string; longitude: string }): PlaceRead {
  const lat = readDegrees(written.latitude)
  const lon = readDegrees(written.longitude)
  if (lat === undefined || lon === undefined) return { ok: false, why: 'unreadable' }
  if (lat === 0 && lon === 0) return { ok: false, why: 'zero' }
  if (inCanada({ lon, lat })) return { ok: true, place: { lon, lat } }
  // A missing minus sign on a west longitude is the same slip as a swap: only one reading lies in Canada.
  for (const turned of [
    { lon: lat, lat: lon },
    { lon: -lon, lat },
    { lon: -lat, lat: lon },
  ])
    if (inCanada(turned)) return { ok: false, why: 'swapped', place: turned }
  return { ok: false, why: 'outside-canada' }
}

/** A place of the short list we know, to save looking coordinates up. */
export interface KnownPlace extends Place {
  name: string
  province: Province
}

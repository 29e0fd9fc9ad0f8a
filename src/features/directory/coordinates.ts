import type { Coordinates, Province } from './listing.ts'
import { inCanada, inProvince } from './province.ts'
import type { Remark } from './remark.ts'

type Written = { latitude: unknown; longitude: unknown }

/**
 * Believes coordinates only where they can be right. Zero, unreadable, swapped and far-off ones are left out
 * with a remark that keeps what was written: a person puts them right, since a guess on a map looks certain.
 */
export function readCoordinates(
  written: Written,
  province?: Province,
): { coordinates?: Coordinates; remarks: readonly Remark[] } {
  const asWritten = `${written.latitude ?? ''}, ${written.longitude ?? ''}`
  const doubt = (code: Remark['code']) => ({ remarks: [{ code, written: asWritten }] })
  if (isBlank(written.latitude) && isBlank(written.longitude))
    return { remarks: [{ code: 'coordinates-missing' }] }
  const place = { latitude: degrees(written.latitude), longitude: degrees(written.longitude) }
  if (Number.isNaN(place.latitude) || Number.isNaN(place.longitude)) return doubt('coordinates-unreadable')
  if (place.latitude === 0 && place.longitude === 0) return doubt('coordinates-zero')
  if (inCanada({ latitude: place.longitude, longitude: place.latitude })) return doubt('coordinates-swapped')
  if (!inCanada(place)) return doubt('coordinates-outside-canada')
  if (province && !inProvince(place, province)) return doubt('coordinates-outside-province')
  return { coordinates: place, remarks: [] }
}

const isBlank = (written: unknown) =>
  written === undefined || written === null || String(written).trim() === ''
const degrees = (written: unknown) => {
  const text = String(written).trim()
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

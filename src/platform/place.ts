/** Degrees, WGS 84. */
export interface Point {
  lon: number
  lat: number
}

/** Kilometres. */
export const earthRadius = 6371.0088

/** Great-circle distance in kilometres (haversine; mean Earth radius of IUGG). Roads are longer. */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const chord =
    half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

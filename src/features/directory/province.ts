import { fold } from '#platform/text.ts'
import type { Coordinates, Province } from './listing.ts'

const names: Record<Province, readonly string[]> = {
  AB: ['alberta'],
  BC: ['british columbia', 'colombie-britannique'],
  MB: ['manitoba'],
  NB: ['new brunswick', 'nouveau-brunswick'],
  NL: ['newfoundland and labrador', 'terre-neuve-et-labrador', 'newfoundland'],
  NS: ['nova scotia', 'nouvelle-ecosse'],
  NT: ['northwest territories', 'territoires du nord-ouest'],
  NU: ['nunavut'],
  ON: ['ontario'],
  PE: ['prince edward island', 'ile-du-prince-edouard', 'pei'],
  QC: ['quebec'],
  SK: ['saskatchewan'],
  YT: ['yukon', 'yukon territory'],
}

const byName = new Map(
  Object.entries(names).flatMap(([code, all]) =>
    [code.toLowerCase(), ...all].map(name => [name, code as Province] as const),
  ),
)

export const provinceNamed = (written: string): Province | undefined =>
  byName.get(fold(written).replace(/\.$/, ''))

// Canada Post: the first letter of a postal code; X is shared by two territories.
const letters: Record<string, readonly Province[]> = {
  A: ['NL'],
  B: ['NS'],
  C: ['PE'],
  E: ['NB'],
  G: ['QC'],
  H: ['QC'],
  J: ['QC'],
  K: ['ON'],
  L: ['ON'],
  M: ['ON'],
  N: ['ON'],
  P: ['ON'],
  R: ['MB'],
  S: ['SK'],
  T: ['AB'],
  V: ['BC'],
  X: ['NT', 'NU'],
  Y: ['YT'],
}

export const provincesOfPostalCode = (postalCode: string): readonly Province[] =>
  letters[postalCode[0] ?? ''] ?? []

/** `A1A 1A1`, or undefined when no such code can exist. Letters are never guessed from digits. */
export function readPostalCode(written: string): string | undefined {
  const packed = written.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/.test(packed)
    ? `${packed.slice(0, 3)} ${packed.slice(3)}`
    : undefined
}

/** South, north, west, east: degrees, a little generous. Enough to tell a wrong place, not a border. */
type Frame = readonly [south: number, north: number, west: number, east: number]

const canada: Frame = [41.6, 83.2, -141.1, -52.5]
const frames: Record<Province, Frame> = {
  AB: [48.9, 60.1, -120.1, -109.9],
  BC: [48.2, 60.1, -139.1, -114],
  MB: [48.9, 60.1, -102.1, -88.9],
  NB: [44.5, 48.2, -69.1, -63.7],
  NL: [46.5, 60.5, -67.9, -52.5],
  NS: [43.3, 47.3, -66.5, -59.6],
  NT: [59.9, 78.8, -136.6, -101.9],
  NU: [51.6, 83.2, -120.8, -61],
  ON: [41.6, 56.9, -95.3, -74.3],
  PE: [45.9, 47.1, -64.5, -61.9],
  QC: [44.9, 62.7, -79.9, -57],
  SK: [48.9, 60.1, -110.1, -101.3],
  YT: [59.9, 69.8, -141.1, -123.7],
}

const within = ({ latitude, longitude }: Coordinates, [south, north, west, east]: Frame) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east

export const inCanada = (place: Coordinates): boolean => within(place, canada)
export const inProvince = (place: Coordinates, province: Province): boolean => within(place, frames[province])

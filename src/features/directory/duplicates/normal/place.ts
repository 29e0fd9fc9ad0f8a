/**
 * One place in Canada in parts, for comparing only. Built on `normalAddress` (Canada Post's Addressing
 * Guidelines), with the forms lists add: the unit before, after or joined to the door number, so that
 * `H, 132 Main St`, `132 Unit H Main St` and `132-H Main St` agree; Saint, St and Ste in street and town names;
 * and postal codes, whose rural kind (second sign zero) covers a whole town and proves no street.
 */
import { fold } from '#platform/text.ts'
import { normalAddress } from '../../address.ts'

export interface WrittenPlace {
  readonly street?: string | null | undefined
  readonly unit?: string | null | undefined
  readonly city?: string | null | undefined
  readonly province?: string | null | undefined
  readonly postalCode?: string | null | undefined
}

export interface NormalPlace {
  readonly unit?: string
  readonly floor?: string
  readonly number?: string
  /** Words of the street, sorted. */
  readonly street: string
  readonly box?: string
  readonly city: string
  readonly province?: string
  readonly postalCode?: string
  /** The postal code covers a town or more. */
  readonly rural: boolean
  /** Equal keys are one building; empty where neither street nor box is written. */
  readonly building: string
}

const saints = /\b(?:saint|sainte|ste|st)[\s.-]+(?=\p{L})/gu
const unitWord = '(?:suite|unit|unite|apt|apartment|app|office|bureau|room|local|bay)'
// `132 Unit H Main St`, `132 unit H`, `132-H Main St`, `H, 132 Main St`, `132 H, Main St`
const unitAfter = new RegExp(`^(\\d+[a-z]?)\\s*,?\\s*${unitWord}\\.?\\s*#?\\s*([a-z]?\\d*[a-z]?)\\b[\\s,]*`)
const joinedAfter = /^(\d+)-([a-z])\b[\s,]*/
const letterBefore = /^#?([a-z])\s*[,-]\s*(\d+[a-z]?)\b[\s,]*/

export function normalPlace(written: WrittenPlace): NormalPlace {
  const city = townName(written.city ?? '')
  let street = fold(written.street ?? '')
  const spelled = { unit: unitName(written.unit ?? ''), number: '' }
  for (const [pattern, unitAt, numberAt] of [
    [unitAfter, 2, 1],
    [joinedAfter, 2, 1],
    [letterBefore, 1, 2],
  ] as const) {
    const found = pattern.exec(street)
    if (!found?.[unitAt]) continue
    spelled.unit ||= found[unitAt]
    spelled.number = found[numberAt] ?? ''
    street = `${spelled.number} ${street.slice(found[0].length)}`.trim()
    break
  }
  const read = normalAddress({
    street: street.replace(saints, 'saint '),
    city: written.city ?? '',
    province: written.province ?? '',
  })
  const postalCode = normalPostalCode(written.postalCode ?? '')
  const unit = spelled.unit || read.unit
  const anywhere = read.street || read.box || read.civic
  return {
    ...(unit && { unit: unit.toLowerCase() }),
    ...(read.floor && { floor: read.floor }),
    ...(read.civic && { number: read.civic }),
    ...(read.box && { box: read.box }),
    ...(written.province && { province: fold(written.province) }),
    ...(postalCode && { postalCode }),
    street: read.street,
    city,
    rural: isRural(postalCode),
    building: anywhere ? [read.civic ?? '', read.street, read.box ?? '', city].join('|') : '',
  }
}

/** `Saint-Boniface`, `St. Boniface` and `St Boniface` are one town. */
const townName = (written: string): string =>
  fold(written)
    .replace(/\(.*?\)/g, ' ')
    .replace(saints, 'saint ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** `A1A1A1` where it is a Canadian code; otherwise what was written, without spaces. */
export const normalPostalCode = (written: string): string =>
  fold(written)
    .replace(/[\s-]+/g, '')
    .toUpperCase()

/** The second sign of a rural Canadian code is zero. */
export const isRural = (code: string): boolean => /^[A-Z]0[A-Z]\d[A-Z]\d$/.test(code)

const unitName = (written: string): string =>
  fold(written)
    .replace(new RegExp(`^${unitWord}\\b\\.?`), '')
    .replace(/[#\s]/g, '')

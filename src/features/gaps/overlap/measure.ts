/**
 * `least` of `likenessOf` without its working: for millions of pairs, of which few are looked at. Sets are laid into bits
 * once; a comparison then makes no object. Held equal to `likenessOf` by a property.
 */
import type { Status } from '#features/directory/index.ts'
import { earthRadius } from '#platform/place.ts'
import { needList } from '../need.ts'
import { dimensions, placeOf, reach, type Work } from './likeness.ts'
import { minutesIn, type Span } from './week.ts'

export interface Measured {
  work: Work
  needs: number
  languages: Uint32Array
  languageCount: number
  audiences: number
  spokenOf: number
  accepted: number
  hours: readonly Span[] | undefined
  minutes: number
  /** Its one door, where place is nothing but the distance between two of those. */
  door: { lat: number; lon: number; cos: number } | undefined
  /** Given at no door at all, and said to be. */
  wide: boolean
}

function bitsOf(value: number): number {
  let n = value - ((value >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Gives each word its bit, in the order they come. */
function bits() {
  const known = new Map<string, number>()
  return (word: string): number => {
    const bit = known.get(word) ?? known.size
    known.set(word, bit)
    return bit
  }
}

const radians = Math.PI / 180

export function measured(works: readonly Work[]): Measured[] {
  const [language, audience, status] = [bits(), bits(), bits()]
  const mask = (words: readonly string[], bit: (word: string) => number) =>
    words.reduce((all, word) => all | (1 << bit(word)), 0)
  const width = Math.ceil((new Set(works.flatMap(({ languages }) => languages ?? [])).size + 1) / 32)
  return works.map(work => {
    const languages = new Uint32Array(width)
    const codes = new Set(work.languages ?? [])
    for (const code of codes) {
      const bit = language(code)
      languages[bit >> 5] = (languages[bit >> 5] ?? 0) | (1 << (bit & 31))
    }
    const said = (Object.keys(work.statuses) as Status[]).filter(
      each => work.statuses[each] === 'yes' || work.statuses[each] === 'no',
    )
    const [only] = work.at
    const plain = only && work.at.length === 1 && !work.areaWide && work.unplaced.length === 0
    return {
      work,
      needs: work.needs.reduce((all, need) => all | (1 << needList.indexOf(need)), 0),
      languages,
      languageCount: codes.size,
      audiences: mask(work.audiences, audience),
      spokenOf: mask(said, status),
      accepted: mask(
        said.filter(each => work.statuses[each] === 'yes'),
        status,
      ),
      hours: work.hours?.length ? work.hours : undefined,
      minutes: minutesIn(work.hours ?? []),
      door: plain
        ? { lat: only.lat * radians, lon: only.lon * radians, cos: Math.cos(only.lat * radians) }
        : undefined,
      wide: work.areaWide && work.at.length === 0 && work.unplaced.length === 0,
    }
  })
}

const share = (both: number, either: number): number => (either === 0 ? 0 : both / either)

function placeDegree(a: Measured, b: Measured): number {
  if (a.wide && b.wide) return 1
  if ((a.wide && b.door) || (b.wide && a.door)) return 0.5
  if (!a.door || !b.door) return placeOf(a.work, b.work).degree ?? 0
  const half = Math.sin((b.door.lat - a.door.lat) / 2)
  const across = Math.sin((b.door.lon - a.door.lon) / 2)
  const chord = half * half + a.door.cos * b.door.cos * across * across
  return Math.max(0, 1 - (2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))) / reach)
}

function languageDegree(a: Measured, b: Measured): number {
  if (a.languageCount === 0 || b.languageCount === 0) return 0
  let both = 0
  for (let n = 0; n < a.languages.length; n += 1)
    both += bitsOf((a.languages[n] ?? 0) & (b.languages[n] ?? 0))
  return share(both, a.languageCount + b.languageCount - both)
}

function audienceDegree(a: Measured, b: Measured): number {
  let [sum, known] = [0, 0]
  if (a.audiences !== 0 && b.audiences !== 0) {
    sum += share(bitsOf(a.audiences & b.audiences), bitsOf(a.audiences | b.audiences))
    known += 1
  }
  const spoken = a.spokenOf & b.spokenOf
  const either = bitsOf((a.accepted | b.accepted) & spoken)
  if (either > 0) {
    sum += share(bitsOf(a.accepted & b.accepted), either)
    known += 1
  }
  return known === 0 ? 0 : sum / known
}

function hoursDegree(a: Measured, b: Measured): number {
  if (!a.hours || !b.hours) return 0
  let [i, j, minutes] = [0, 0, 0]
  while (i < a.hours.length && j < b.hours.length) {
    const [one, other] = [a.hours[i] as Span, b.hours[j] as Span]
    const common = Math.min(one.to, other.to) - Math.max(one.from, other.from)
    if (common > 0) minutes += common
    if (one.to < other.to) i += 1
    else j += 1
  }
  return share(minutes, Math.min(a.minutes, b.minutes))
}

/** `least` where two overlap by need and place and come to `from` at all; 0 where they do not. */
export function leastOf(a: Measured, b: Measured, from: number): number {
  const enough = from * dimensions.length
  const need = share(bitsOf(a.needs & b.needs), bitsOf(a.needs | b.needs))
  const sum = need + languageDegree(a, b) + audienceDegree(a, b)
  const hoursKnown = a.hours && b.hours ? 1 : 0
  if (need === 0 || sum + hoursKnown + 1 < enough - 1e-9) return 0
  const place = placeDegree(a, b)
  if (place === 0 || sum + hoursKnown + place < enough - 1e-9) return 0
  const least = (sum + place + hoursDegree(a, b)) / dimensions.length
  return least >= from - 1e-9 ? least : 0
}

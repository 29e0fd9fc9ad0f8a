/**
 * How much two services do the same work. Five things are compared: the need, the place, the languages, for whom, and
 * the hours. Each is alike to a degree from 0 to 1, or unknown; unknown is never taken for alike.
 *
 * - need, languages, for whom: Jaccard's index (1901), what both have of what either has;
 * - for whom: the mean of Jaccard's index over named audiences and over statuses that both speak of;
 * - place: 1 − kilometres / reach between the nearest doors, Gower's term for a measured quantity, 0 beyond reach;
 * - hours: the overlap coefficient (Szymkiewicz 1934, Simpson 1943), minutes in common of the shorter week: a class that
 *   lies within another's office hours is at the same time.
 *
 * They come together by Gower's general coefficient (“A general coefficient of similarity and some of its properties”,
 * Biometrics 27, 1971), all weights equal and unknown ones left out: `known`. Leaving out flatters pairs nobody knows
 * much about, so there is a range beside it: `least` counts every unknown as wholly different, `most` as wholly alike.
 * Pairs are ranked by `least`: not knowing something never moves a pair up.
 */
import type { Answer, Audience, ListedPlace, Status, Weekday } from '#features/directory/index.ts'
import { kilometresBetween } from '#platform/place.ts'
import type { Need } from '../need.ts'
import { type ClockSpan, dayByDay, inBoth, minutesIn, type Span } from './week.ts'

/** A service as it is compared. */
export interface Work {
  id: string
  organisationId: string
  needs: readonly Need[]
  at: readonly (Pick<ListedPlace, 'lon' | 'lat'> & { city?: string })[]
  /** By phone, online or over an area rather than at a door. */
  areaWide: boolean
  /** Folded names of cities whose door is not on the map. */
  unplaced: readonly string[]
  /** Codes; undefined when nobody says. */
  languages: readonly string[] | undefined
  audiences: readonly Audience[]
  statuses: Partial<Record<Status, Answer>>
  /** The ordinary week; undefined when nobody says. */
  hours: readonly Span[] | undefined
}

export const dimensions = ['need', 'place', 'language', 'audience', 'hours'] as const
export type Dimension = (typeof dimensions)[number]
export type Alike = 'same' | 'partly' | 'different' | 'unknown'

export interface Compared {
  /** From 0 to 1; undefined when one of them does not say. */
  degree: number | undefined
  alike: Alike
}

export interface Likeness {
  /** Unknown counted as different, left out, counted as the same: from 0 to 1. */
  least: number
  known: number
  most: number
  need: Compared & { both: Need[] }
  /** `how`: between doors, in the same city, both without a door, or one with and one without. */
  place: Compared & { how?: 'doors' | 'city' | 'no-door' | 'one-door'; kilometres?: number }
  language: Compared & { both: string[]; onlyA: string[]; onlyB: string[] }
  audience: Compared & { audiences: Audience[]; statuses: Status[]; apart: Status[] }
  hours: Compared & { minutes?: number; when: (ClockSpan & { weekday: Weekday })[] }
}

/** Kilometres: the grid of gaps reaches as far. */
export const reach = 45
const sameFrom = 0.8

const alikeBy = (degree: number | undefined): Alike =>
  degree === undefined ? 'unknown' : degree >= sameFrom ? 'same' : degree > 0 ? 'partly' : 'different'
const compared = (degree: number | undefined): Compared => ({ degree, alike: alikeBy(degree) })

const common = <Part>(a: readonly Part[], b: readonly Part[]) => a.filter(part => b.includes(part))
/** Jaccard's index; undefined where neither has any. */
function jaccard(a: readonly unknown[], b: readonly unknown[]): number | undefined {
  const both = common(a, b).length
  const either = a.length + b.length - both
  return either === 0 ? undefined : both / either
}

/** How near they are. */
export function placeOf(a: Work, b: Work): Likeness['place'] {
  let nearest = Number.POSITIVE_INFINITY
  for (const one of a.at)
    for (const other of b.at) {
      // A degree of latitude is never less than 110.5 km: most pairs need no sine.
      if (Math.abs(one.lat - other.lat) * 110.5 > nearest) continue
      nearest = Math.min(nearest, kilometresBetween(one, other))
    }
  if (common(a.unplaced, b.unplaced).length > 0 || cityOf(a, b) || cityOf(b, a))
    return nearest < reach / 5
      ? { ...compared(1 - nearest / reach), how: 'doors', kilometres: nearest }
      : { ...compared(1), how: 'city' }
  if (a.areaWide && b.areaWide) return { ...compared(1), how: 'no-door' }
  if (nearest !== Number.POSITIVE_INFINITY && a.unplaced.length + b.unplaced.length === 0)
    return { ...compared(Math.max(0, 1 - nearest / reach)), how: 'doors', kilometres: nearest }
  if (a.areaWide !== b.areaWide && (a.areaWide ? b : a).at.length > 0)
    return { ...compared(0.5), how: 'one-door' }
  return compared(undefined)
}
/** One has a door on the map in a city where the other has one that is not on it. */
const cityOf = (a: Work, b: Work) =>
  b.unplaced.length > 0 && a.at.some(({ city }) => city && b.unplaced.includes(city))

function spoken(a: Work, b: Work): Likeness['language'] {
  const [one, other] = [a.languages ?? [], b.languages ?? []]
  const said = one.length > 0 && other.length > 0
  const both = common(one, other)
  return {
    ...compared(said ? jaccard(one, other) : undefined),
    both,
    onlyA: said ? one.filter(code => !both.includes(code)) : [],
    onlyB: said ? other.filter(code => !both.includes(code)) : [],
  }
}

function people(a: Work, b: Work): Likeness['audience'] {
  const named =
    a.audiences.length > 0 && b.audiences.length > 0 ? jaccard(a.audiences, b.audiences) : undefined
  const spokenOf = (Object.keys(a.statuses) as Status[]).filter(status =>
    [a.statuses[status], b.statuses[status]].every(said => said === 'yes' || said === 'no'),
  )
  const [yesA, yesB] = [a, b].map(({ statuses }) =>
    spokenOf.filter(status => statuses[status] === 'yes'),
  ) as [Status[], Status[]]
  const accepted = jaccard(yesA, yesB)
  const known = [named, accepted].filter(degree => degree !== undefined)
  const both = common(yesA, yesB)
  return {
    ...compared(known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : undefined),
    audiences: common(a.audiences, b.audiences),
    statuses: both,
    apart: spokenOf.filter(status => a.statuses[status] !== b.statuses[status]),
  }
}

function open(a: Work, b: Work): Likeness['hours'] {
  if (!a.hours?.length || !b.hours?.length) return { ...compared(undefined), when: [] }
  const both = inBoth(a.hours, b.hours)
  const minutes = minutesIn(both)
  const degree = minutes / Math.min(minutesIn(a.hours), minutesIn(b.hours))
  return { ...compared(degree), minutes, when: dayByDay(both) }
}

/** Compares two services, dimension by dimension. The same either way round, but for `onlyA` and `onlyB`. */
export function likenessOf(a: Work, b: Work): Likeness {
  const parts = {
    need: { ...compared(jaccard(a.needs, b.needs)), both: common(a.needs, b.needs) },
    place: placeOf(a, b),
    language: spoken(a, b),
    audience: people(a, b),
    hours: open(a, b),
  }
  const degrees = dimensions.map(name => parts[name].degree)
  const known = degrees.filter(degree => degree !== undefined)
  const sum = known.reduce((total, each) => total + each, 0)
  const unknown = degrees.length - known.length
  return {
    least: sum / degrees.length,
    known: known.length > 0 ? sum / known.length : 0,
    most: (sum + unknown) / degrees.length,
    ...parts,
  }
}

/** From where two services are shown: as much as three of five wholly alike, or need and place and half of another. */
export const shownFrom = 0.5

export const overlaps = (likeness: Likeness): boolean =>
  (likeness.need.degree ?? 0) > 0 && (likeness.place.degree ?? 0) > 0 && likeness.least >= shownFrom - 1e-9

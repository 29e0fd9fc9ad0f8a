/**
 * Levels of agreement for each kind of column, from the same to something else. The first is exact agreement
 * (its weight follows how rare the value is), the last is disagreement; between them likeness falls.
 */
import type { ColumnKind } from '../table.ts'
import type { Value } from './reading.ts'
import { edits, jaroWinkler } from './strings.ts'
import { lettersApart, softDice, type Weighted } from './tokens.ts'

export interface Comparable {
  readonly value: Value
  readonly weighted: Weighted | undefined
  /** Letters without spaces. */
  readonly compact: string
  readonly letters: number
}

export interface Scale {
  readonly levels: readonly string[]
  /** The share of what exact agreement says that each level may say at most; disagreement never speaks in favour. */
  readonly most: readonly number[]
  /** The place in `levels`; never asked for two equal keys. */
  compare(a: Comparable, b: Comparable): number
}

const wordy = ['same', 'nearly the same', 'much alike', 'alike', 'a little alike', 'different']

const byWords: Scale = {
  levels: wordy,
  most: [1, 0.9, 0.7, 0.4, 0.1, 0],
  compare(a, b) {
    const alike = likeness(a, b)
    return alike >= 0.92 ? 1 : alike >= 0.75 ? 2 : alike >= 0.55 ? 3 : alike >= 0.35 ? 4 : 5
  },
}

function likeness(a: Comparable, b: Comparable): number {
  const words = a.weighted && b.weighted ? softDice(a.weighted, b.weighted) : 0
  if (words >= 0.92) return words
  const [m, n] = [a.compact.length, b.compact.length]
  const [short, long] = m < n ? [m, n] : [n, m]
  const most = Math.floor(long * 0.3)
  if (long > 60 || long - short > most || lettersApart(a.letters, b.letters) > 2 * most) return words
  const apart = edits(a.compact, b.compact, most)
  return apart > most ? words : Math.max(words, 1 - apart / long)
}

export const scales: Record<ColumnKind, Scale> = {
  name: {
    levels: ['same', 'one letter off', 'much alike', 'alike', 'different'],
    most: [1, 0.85, 0.6, 0.3, 0],
    compare({ value: { key: a }, letters: x }, { value: { key: b }, letters: y }) {
      const shorter = Math.min(a.length, b.length)
      const begins = a.charCodeAt(0) === b.charCodeAt(0)
      if (shorter > 1 && lettersApart(x, y) > (begins ? 8 : 5)) return 4
      if (shorter >= 3 && edits(a, b, 1) <= 1) return 1
      const jw = jaroWinkler(a, b)
      if (jw >= 0.93) return 1
      if (jw >= 0.87 || (shorter >= 3 && (a.startsWith(b) || b.startsWith(a)))) return 2
      if (jw >= 0.78 || (shorter === 1 && begins)) return 3
      return 4
    },
  },
  text: byWords,
  organisation: byWords,
  'long-text': {
    levels: wordy,
    most: [1, 0.9, 0.75, 0.5, 0.2, 0],
    compare(a, b) {
      const alike = a.weighted && b.weighted ? softDice(a.weighted, b.weighted) : 0
      return alike >= 0.9 ? 1 : alike >= 0.65 ? 2 : alike >= 0.4 ? 3 : alike >= 0.2 ? 4 : 5
    },
  },
  address: {
    levels: [
      'same',
      'nearly the same',
      'much alike',
      'same street, another door',
      'a little alike',
      'different',
    ],
    most: [1, 0.9, 0.6, 0, 0.1, 0],
    compare(a, b) {
      const street = likeness(a, b)
      const [one, other] = [a.value.door, b.value.door]
      if (one !== undefined && other !== undefined && one !== other)
        return street >= 0.85 ? 3 : street >= 0.5 ? 4 : 5
      if (one === other && street >= 0.85) return 1
      return street >= 0.75 ? 2 : street >= 0.45 ? 4 : 5
    },
  },
  'postal-code': {
    levels: ['same', 'one sign off', 'same area', 'different'],
    most: [1, 0.5, 0.3, 0],
    compare: ({ value: a }, { value: b }) =>
      edits(a.key, b.key, 1) <= 1 ? 1 : a.key.slice(0, 3) === b.key.slice(0, 3) ? 2 : 3,
  },
  phone: {
    levels: ['same', 'one digit off', 'same but for the beginning or the end', 'different'],
    most: [1, 0.65, 0.15, 0],
    compare({ value: { key: a } }, { value: { key: b } }) {
      if (edits(a, b, 1) <= 1) return 1
      return a.slice(-7) === b.slice(-7) || a.slice(0, -4) === b.slice(0, -4) ? 2 : 3
    },
  },
  email: {
    levels: ['same', 'nearly the same', 'same mailbox name', 'same domain', 'different'],
    most: [1, 0.9, 0.7, 0.15, 0],
    compare({ value: a }, { value: b }) {
      if (edits(a.key, b.key, 2) <= 2) return 1
      const [one, other] = [a.key.split('@')[0]!, b.key.split('@')[0]!]
      const names = jaroWinkler(one, other)
      if (names >= 0.93 || jaroWinkler(a.key, b.key) >= 0.93) return 2
      return a.host === b.host ? 3 : 4
    },
  },
  site: {
    levels: ['same', 'same site', 'nearly the same site', 'different'],
    most: [1, 0.85, 0.5, 0],
    compare: ({ value: a }, { value: b }) =>
      a.host === b.host ? 1 : jaroWinkler(a.host ?? '', b.host ?? '') >= 0.94 ? 2 : 3,
  },
  date: {
    levels: [
      'same',
      'one digit off or day and month changed over',
      'two parts of three',
      'same year',
      'different',
    ],
    most: [1, 0.6, 0.3, 0.05, 0],
    compare({ value: a }, { value: b }) {
      if (edits(a.key, b.key, 1) <= 1) return 1
      const [x, y] = [a.day, b.day]
      if (!x || !y) return edits(a.key, b.key, 2) <= 2 ? 2 : 4
      if (x.year === y.year && x.month === y.day && x.day === y.month) return 1
      const parts = Number(x.year === y.year) + Number(x.month === y.month) + Number(x.day === y.day)
      if (parts >= 2 || edits(a.key, b.key, 2) <= 2) return 2
      return x.year === y.year ? 3 : 4
    },
  },
  number: {
    levels: ['same', 'nearly the same', 'close', 'different'],
    most: [1, 0.5, 0.2, 0],
    compare({ value: a }, { value: b }) {
      const [x, y] = [a.number, b.number]
      if (Math.min(a.key.length, b.key.length) >= 3 && edits(a.key, b.key, 1) <= 1) return 1
      if (x === undefined || y === undefined) return 3
      const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-9)
      return apart <= 0.02 ? 1 : apart <= 0.15 || edits(a.key, b.key, 1) <= 1 ? 2 : 3
    },
  },
  code: {
    levels: ['same', 'one sign off', 'much alike', 'different'],
    most: [1, 0.7, 0.35, 0],
    compare({ value: { key: a } }, { value: { key: b } }) {
      const apart = edits(a, b, 2)
      if (apart <= 1) return 1
      const half = Math.ceil(Math.max(a.length, b.length) / 2)
      return apart === 2 ||
        (half >= 3 && (a.slice(0, half) === b.slice(0, half) || a.slice(-half) === b.slice(-half)))
        ? 2
        : 3
    },
  },
  category: {
    levels: ['same', 'nearly the same', 'different'],
    most: [1, 0.7, 0],
    compare: ({ value: a }, { value: b }) => (jaroWinkler(a.key, b.key) >= 0.9 ? 1 : 2),
  },
  coordinates: {
    levels: ['same', 'within 50 m', 'within 500 m', 'within 5 km', 'different'],
    most: [1, 0.95, 0.6, 0.2, 0],
    compare({ value: a }, { value: b }) {
      const metres = distance(a, b)
      return metres <= 50 ? 1 : metres <= 500 ? 2 : metres <= 5000 ? 3 : 4
    },
  },
}

/** Metres on a round earth, flat near by; good enough to tell 50 m from 500. */
function distance(a: Value, b: Value): number {
  const north = ((a.number ?? 0) - (b.number ?? 0)) * 111_195
  const east =
    (Number(a.host) - Number(b.host)) *
    111_195 *
    Math.cos((((a.number ?? 0) + (b.number ?? 0)) / 2) * (Math.PI / 180))
  return Math.hypot(north, east)
}

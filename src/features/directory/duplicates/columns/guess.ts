/** Guesses what each column of a list holds from what stands in it, and which columns say nothing. */
import { streetTypes } from '../../address-words.ts'
import { readDay } from '../normal/date.ts'
import { wordsOf } from '../normal/words.ts'
import type { ColumnKind, ColumnPlan, Table } from '../table.ts'
import { withoutRepeats } from './repeats.ts'

export type Ignored = 'empty' | 'always the same' | 'identifier' | 'repeats other columns' | 'says too little'

export interface Guess {
  readonly plans: readonly ColumnPlan[]
  readonly ignored: readonly { readonly name: string; readonly why: Ignored }[]
  /** The column that seems to number the rows. */
  readonly id?: string
}

const looked = 4000

interface Profile {
  readonly name: string
  readonly at: number
  readonly filled: number
  readonly distinct: number
  readonly rows: number
  readonly sample: readonly string[]
  readonly counter: boolean
  /** The share of rows that hold one of the twelve commonest values. */
  readonly common: number
  /** Where two tables are linked: the share of left values that stand in the right too. */
  readonly overlap: number
}

/** With two tables, only columns both have (by name) are compared. */
export function guessColumns(left: Table, right?: Table): Guess {
  const ignored: { name: string; why: Ignored }[] = []
  const plans: ColumnPlan[] = []
  let id: string | undefined
  for (const [at, name] of left.columns.entries()) {
    const other = right?.columns.indexOf(name) ?? -1
    if (right && other < 0) continue
    const profile = profileOf(name, left, at, right, other)
    const why = nothingIn(profile)
    if (why === 'identifier') id ??= name
    if (why) ignored.push({ name, why })
    else plans.push(planOf(profile))
  }
  const kept = withoutRepeats(left, plans)
  for (const plan of plans)
    if (!kept.includes(plan)) ignored.push({ name: plan.name, why: 'repeats other columns' })
  return { plans: kept, ignored, ...(id !== undefined && { id }) }
}

function profileOf(name: string, left: Table, at: number, right: Table | undefined, other: number): Profile {
  const counts = (table: Table, column: number) => {
    const seen = new Map<string, number>()
    for (const row of table.rows) {
      const cell = row[column]?.trim()
      if (cell) seen.set(cell, (seen.get(cell) ?? 0) + 1)
    }
    return seen
  }
  const mine = counts(left, at)
  const theirs = right ? counts(right, other) : undefined
  const values = [...mine.keys(), ...(theirs?.keys() ?? [])].sort()
  const step = Math.max(1, Math.floor(values.length / looked))
  const sum = (seen: ReadonlyMap<string, number> | undefined) =>
    [...(seen?.values() ?? [])].reduce((all, count) => all + count, 0)
  const uniqueIn = (seen: ReadonlyMap<string, number> | undefined, rows: number) =>
    seen === undefined || (seen.size === rows && rows > 1)
  return {
    name,
    at,
    filled: sum(mine) + sum(theirs),
    distinct: mine.size + [...(theirs?.keys() ?? [])].filter(value => !mine.has(value)).length,
    rows: left.rows.length + (right?.rows.length ?? 0),
    sample: values.filter((_, index) => index % step === 0),
    common: commonest(mine, theirs) / Math.max(1, sum(mine) + sum(theirs)),
    counter: uniqueIn(mine, left.rows.length) && uniqueIn(theirs, right?.rows.length ?? 0),
    overlap: theirs ? [...mine.keys()].filter(value => theirs.has(value)).length / Math.max(1, mine.size) : 0,
  }
}

function commonest(
  mine: ReadonlyMap<string, number>,
  theirs: ReadonlyMap<string, number> | undefined,
): number {
  const counts = new Map(mine)
  for (const [value, count] of theirs ?? []) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts.values()]
    .sort((a, b) => b - a)
    .slice(0, 12)
    .reduce((all, count) => all + count, 0)
}

const numbered = /^[\p{L}\s_#:-]*\d+(?:[-_/](?:org|dup|[a-z]{0,4}\d*)(?:[-_]\d+)?)?$/iu
const uuid = /^\{?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i
const namedId =
  /^(?:.*[\s_-])?(?:id|ids|identifier|uuid|guid|key|rowid|row|record|index|no|num|nr|#)$|^(?:rec|unique|entity|row)?id\d?$|\w(?:Id|ID)$/i

/** Why a column is not compared; `undefined` where it is. */
function nothingIn({ name, filled, distinct, rows, sample, counter, overlap }: Profile): Ignored | undefined {
  if (filled === 0) return 'empty'
  if (distinct === 1) return 'always the same'
  if (filled < Math.min(20, rows * 0.01)) return 'says too little'
  if (!counter) return undefined
  const share = (pattern: RegExp) => sample.filter(value => pattern.test(value)).length / sample.length
  if (share(uuid) > 0.95) return 'identifier'
  if (share(/^\d+$/) > 0.98 && (isRange(sample, rows) || (namedId.test(name.trim()) && overlap < 0.02)))
    return 'identifier'
  if (share(/\s/) < 0.02 && share(/\d/) > 0.95 && overlap === 0 && share(/@/) === 0) {
    // A number of their own that every row has: nothing can agree, and likeness of numbers given out means nothing.
    if (share(numbered) > 0.95 || namedId.test(name.trim())) return 'identifier'
  }
  return namedId.test(name.trim()) && overlap === 0 && share(/\s/) < 0.02 ? 'identifier' : undefined
}

function isRange(sample: readonly string[], rows: number): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of sample) {
    least = Math.min(least, Number(value))
    most = Math.max(most, Number(value))
  }
  return most - least <= rows * 3
}

const phone = /^\+?[\d\s()./-]{7,22}(?:\s*(?:x|ext|poste)\.?\s*\d+)?$/i
const phoneSigns = /[()\s./-]/
const postal = /^(?:[a-z]\d[a-z][\s-]?\d[a-z]\d|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})$/i
const site =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|ca|edu|gov|info|io|uk|fr|de)(?:\/\S*)?$/i
const place = /^-?\d{1,2}\.\d+[,;\s]+-?\d{1,3}\.\d+$/
const money = /^[$€£]?\s?-?[\d,]+(?:\.\d+)?\s?(?:[$€£%]|usd|cad|eur)?$/i

const numberedFrom = 0.2

function planOf(profile: Profile): ColumnPlan {
  const { name, sample } = profile
  const kind = kindOf(profile)
  const numbers = sample.filter(value => /\d/.test(value)).length
  return { name, kind, ...(kind === 'text' && numbers >= numberedFrom * sample.length && { numbered: true }) }
}

/** What a column holds, from up to 4,000 of its different values. */
function kindOf({
  name,
  sample,
  distinct,
  filled,
  common,
}: Pick<Profile, 'name' | 'sample' | 'distinct' | 'filled' | 'common'>): ColumnKind {
  const share = (test: (value: string) => boolean) => sample.filter(test).length / Math.max(1, sample.length)
  const matching = (pattern: RegExp) => share(value => pattern.test(value))
  if (matching(/^\S+@\S+$/) > 0.7) return 'email'
  if (matching(site) > 0.7) return 'site'
  if (matching(place) > 0.9) return 'coordinates'
  const days = share(value => readDay(value) !== undefined)
  if (days > 0.8 && distinct > 3) return 'date'
  if (
    matching(phone) > 0.8 &&
    share(
      value => phoneSigns.test(value) && !/^\d{4}-\d/.test(value) && value.replace(/\D/g, '').length >= 7,
    ) > 0.6
  )
    return 'phone'
  if (/phone|tel\b|fax|mobile|cell/i.test(name) && matching(phone) > 0.7) return 'phone'
  if (matching(postal) > 0.8 && (/post|zip|pc\b|plz/i.test(name) || matching(/[a-z]/i) > 0.5))
    return 'postal-code'
  const often = filled >= 4 * Math.min(distinct, 12)
  const few = often && (common > 0.9 || distinct <= 12 || (distinct <= 60 && distinct < filled * 0.01))
  if (few) return 'category'
  if (matching(/^\d{9,11}$/) > 0.9 && /phone|tel/i.test(name)) return 'phone'
  if (matching(money) > 0.85) {
    const whole = matching(/^\d+$/)
    const long = share(value => value.length >= 4)
    // Long whole numbers that spread over more than a range are given out rather than counted.
    return whole > 0.95 &&
      long > 0.9 &&
      !/price|cost|amount|salary|year|pop/i.test(name) &&
      !matching(/^(?:1[5-9]|20)\d\d$/)
      ? 'code'
      : 'number'
  }
  if (matching(/\d/) > 0.7 && matching(/\s/) < 0.2) return 'code'
  const counted = sample.map(value => wordsOf(value))
  const words = counted.reduce((all, each) => all + each.length, 0) / Math.max(1, sample.length)
  const streets = share(value => wordsOf(value).some(word => streetWords.has(word)))
  if (words >= 1.5 && streets > 0.4) return 'address'
  if (words > 14) return 'long-text'
  return words < 1.35 ? 'name' : 'text'
}

const streetWords = new Set([...streetTypes.keys()].filter(word => word.length > 1 && word !== 'place'))

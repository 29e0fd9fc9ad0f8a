/**
 * How often pairs of *different* things agree at each level (`u`), and which columns agree together among them
 * (same town, hence same exchange): each agreement counts for no more than it does given any other before it.
 * Seen in chance pairs, and in candidates as far as they are judged to be others.
 */
import { missing } from '../field.ts'
import type { Records } from '../records.ts'
import type { ComparedPairs } from './compared.ts'
import { differentTitle } from './title.ts'

export interface Others {
  /** For each field: shares by level; the last is "in another column". */
  readonly u: readonly Float64Array[]
  /** For each field those judged before it. */
  readonly earlier: readonly (readonly number[])[]
  /** By `f * fields + g`: log(u / u given f’s level) of g, at `levelOfF * stride + levelOfG`. */
  readonly given: ReadonlyMap<number, Float64Array>
}

/** Levels of a field, then "moved", then "missing". */
export const stride = 10
const gone = stride - 1
/** What is foreseen weighs as much as this many pairs. */
const beforehand = 60
/** Seen together fewer times than this, columns are taken to agree independently. */
const together = 20
const fewest = 0.5

/** Counts of pairs of fields and levels, weighted. */
export class JointCounts {
  readonly width: number
  readonly counts: Float64Array
  constructor(width: number) {
    this.width = width
    this.counts = new Float64Array(width * width * stride * stride)
  }
  at(f: number, g: number, lf: number, lg: number): number {
    return ((f * this.width + g) * stride + lf) * stride + lg
  }
  add(levels: Uint8Array, from: number, weight: number) {
    const { width, counts } = this
    for (let f = 0; f < width; f++) {
      const lf = levels[from + f]!
      const row = (f * width * stride + (lf === missing ? gone : lf)) * stride
      for (let g = f; g < width; g++) {
        const lg = levels[from + g]!
        counts[row + g * stride * stride + (lg === missing ? gone : lg)]! += weight
      }
    }
  }
}

/** Before others are seen: they differ. A column of few classes agrees by chance as often as it has classes. */
function foreseen(levels: number, distinct: number, kind: string): Float64Array {
  const category = kind === 'category'
  const u = new Float64Array(levels + 1)
  let rest = category ? Math.min(0.5, 1 / Math.max(2, distinct)) : 0.004
  for (let level = 0; level < levels - 1; level++) {
    u[level] = rest
    rest = category ? 0.01 : Math.min(0.1, rest * 2)
  }
  u[levels] = 0.001
  u[levels - 1] = Math.max(0.1, 1 - u.reduce((sum, each) => sum + each, 0))
  return u
}

/** Pairs judged to be others once and for all, counted. */
export interface Counted {
  readonly met: JointCounts
  readonly apart: JointCounts
}

export function countOthers(
  { levels }: ComparedPairs,
  p: Float64Array,
  width: number,
  title: number,
): Counted {
  const met = new JointCounts(width)
  for (let at = 0; at < p.length; at++) met.add(levels, at * width, 1)
  return { met, apart: title >= 0 ? differing(levels, p, width, title) : met }
}

/** `drawn` holds chance pairs (absent where every pair is a candidate); `p` the chance that a candidate is the same. */
export function learnOthers(
  { fields, count }: Records,
  { levels }: ComparedPairs,
  p: Float64Array,
  total: number,
  drawn: { readonly counts: JointCounts; readonly pairs: number } | undefined,
  title: number,
  rest?: Counted,
): Others {
  const width = fields.length
  const met = new JointCounts(width)
  if (rest) met.counts.set(rest.met.counts)
  const same = new JointCounts(width)
  for (let at = 0; at < p.length; at++) {
    const likely = p[at]!
    if (likely < 0.999) met.add(levels, at * width, 1 - likely)
    if (drawn && likely > 0.001) same.add(levels, at * width, likely)
  }
  const scale = drawn ? total / drawn.pairs : 0
  if (drawn)
    for (let at = 0; at < met.counts.length; at++)
      met.counts[at] = Math.max(
        met.counts[at]!,
        atLeast(drawn.counts.counts[at]!) * scale - same.counts[at]!,
        0,
      )
  const u = fields.map(({ levels: names, values, plan }, f) => {
    const before = foreseen(names.length, values.length, plan.kind)
    const shares = before.map(
      (share, level) =>
        met.counts[met.at(f, f, level, level)]! + share * beforehand + Math.min(scale, 20) * fewest,
    )
    const sum = shares.reduce((all, each) => all + each, 0)
    return shares.map(share => share / sum)
  })
  const apart = title >= 0 ? differing(levels, p, width, title, rest?.apart) : moreThanSame(met, count)
  if (drawn && title >= 0)
    for (let at = 0; at < apart.counts.length; at++)
      apart.counts[at] = Math.max(apart.counts[at]!, (drawn.counts.counts[at]! - 3) * scale)
  const order = leadingFirst(apart)
  const given = new Map<number, Float64Array>()
  const earlier: number[][] = fields.map(() => [])
  for (const [at, g] of order.entries()) {
    if (g === title) continue
    for (const f of order.subarray(0, at)) {
      if (f === title) continue
      earlier[g]!.push(f)
      given.set(f * width + g, conditional(apart, f, g, u[g]!))
    }
  }
  return { u, earlier, given }
}

/** What a number seen by chance stands for at least, two standard deviations down: a few seen may be the same thing. */
const atLeast = (seen: number) => seen - 2 * Math.sqrt(seen)

/** Where a column names the thing, what others have in common is seen in pairs of different names. */
function differing(
  levels: Uint8Array,
  p: Float64Array,
  width: number,
  title: number,
  rest?: JointCounts,
): JointCounts {
  const counts = new JointCounts(width)
  if (rest) counts.counts.set(rest.counts)
  for (let at = 0; at < p.length; at++) {
    const level = levels[at * width + title]!
    if (level === missing || level < differentTitle) continue
    counts.add(levels, at * width, Math.max(0.9, 1 - p[at]!))
  }
  return counts
}

/** Elsewhere up to one pair a record may be the same unrecognised: only what is more frequent shows others. */
function moreThanSame(met: JointCounts, records: number): JointCounts {
  const counts = new JointCounts(met.width)
  for (let at = 0; at < counts.counts.length; at++) counts.counts[at] = Math.max(0, met.counts[at]! - records)
  return counts
}

function seenTogether(met: JointCounts, f: number, g: number, lf: number, lg: number): number {
  return f <= g ? met.counts[met.at(f, g, lf, lg)]! : met.counts[met.at(g, f, lg, lf)]!
}

function conditional(met: JointCounts, f: number, g: number, u: Float64Array): Float64Array {
  const table = new Float64Array(stride * stride)
  for (let lf = 0; lf < gone; lf++) {
    let all = 0
    for (let level = 0; level < u.length; level++) all += seenTogether(met, f, g, lf, level)
    for (let level = 0; level < u.length; level++) {
      const share = (seenTogether(met, f, g, lf, level) + together * u[level]!) / (all + together)
      table[lf * stride + level] = Math.log(u[level]! / share)
    }
  }
  return table
}

/** Fields in an order for judging one given those before it: the one that tells most about the rest first. */
function leadingFirst(met: JointCounts): Int32Array {
  const { width } = met
  const tells = Float64Array.from({ length: width }, (_, f) => {
    let all = 0
    for (let g = 0; g < width; g++) if (g !== f) all += information(met, f, g)
    return all
  })
  return Int32Array.from(tells, (_, f) => f).sort((f, g) => tells[g]! - tells[f]! || f - g)
}

function information(met: JointCounts, f: number, g: number): number {
  const rows = new Float64Array(stride)
  const columns = new Float64Array(stride)
  let all = 0
  for (let x = 0; x < gone; x++)
    for (let y = 0; y < gone; y++) {
      const seen = seenTogether(met, f, g, x, y)
      rows[x]! += seen
      columns[y]! += seen
      all += seen
    }
  let shared = 0
  for (let x = 0; x < gone; x++)
    for (let y = 0; y < gone; y++) {
      const seen = seenTogether(met, f, g, x, y)
      if (seen > 0) shared += (seen / all) * Math.log((seen * all) / (rows[x]! * columns[y]!))
    }
  return shared
}

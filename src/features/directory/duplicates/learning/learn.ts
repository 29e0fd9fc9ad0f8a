/**
 * Learns, without labels, how much each level of agreement says: Fellegi & Sunter (1969), `m` by expectation
 * and maximisation (Winkler 1988) leaning on what is known of lists in general, `u` from others. A second turn
 * counts values once a thing rather than once a row.
 */
import { possiblePairs } from '../blocking/candidates.ts'
import { missing } from '../field.ts'
import type { Records } from '../records.ts'
import { type ComparedPairs, comparePairs } from './compared.ts'
import { frequencies } from './frequency.ts'
import { groupsOf } from './groups.ts'
import { caution, judge, type Learned } from './judge.ts'
import { countOthers, JointCounts, learnOthers } from './others.ts'
import { randomPairs } from './sample.ts'
import { seeds } from './seeds.ts'
import { differentTitle, titleOf } from './title.ts'

const drawn = 300_000
const rounds = 12
const turns = 2
const hopeless = 1e-7
/** The share of things that go by two names with nothing in common, at most. */
const mostRenamed = 0.05
/** Expectation weighs as many pairs, and this share of what is seen. */
const leaning = { pairs: 8, share: 0.3 }

/** Before anything is seen: most of the same agree exactly, some nearly, few not at all. */
function expected(levels: number): Float64Array {
  const m = new Float64Array(levels + 1)
  let rest = 0.27
  m[0] = 0.6
  for (let level = 1; level < levels - 1; level++) {
    m[level] = rest * 0.5
    rest *= 0.5
  }
  m[levels - 1] = 0.05 + rest
  m[levels] = 0.01
  const all = m.reduce((sum, each) => sum + each, 0)
  return m.map(each => each / all)
}

export function learnFrom(
  records: Records,
  pairs: ComparedPairs,
  all: boolean,
): { learned: Learned; p: Float64Array } {
  const total = possiblePairs(records)
  const { fields } = records
  const chance = all ? undefined : countChance(records)
  const p = seeds(records, pairs)
  const title = titleOf(records)
  let learned: Learned = {
    m: fields.map(({ levels }) => expected(levels.length)),
    others: learnOthers(records, pairs, p, total, chance, title),
    frequency: frequencies(records, undefined),
    prior: Math.max(
      startingPrior(records, total),
      p.reduce((all, each) => all + each, 0) / Math.max(1, total),
    ),
  }
  // First each column by itself: at the start what agrees together is the same thing as often as not.
  judge(records, { ...learned, others: alone(learned.others) }, pairs, p)
  for (let turn = 0; turn < turns; turn++) {
    const groups = turn === 0 ? undefined : groupsOf(records.count, pairs, p, 0.9)
    learned = { ...learned, frequency: frequencies(records, groups) }
    const { open, rest } = parted(pairs, p, fields.length, title)
    const likely = open.p
    for (let round = 0; round < rounds; round++) {
      learned = { ...learned, others: learnOthers(records, open, likely, total, chance, title, rest) }
      judge(records, learned, open, likely)
      const { m, prior } = learnSame(records, open, likely, total, title)
      const moved = distance(m, learned.m)
      learned = { ...learned, m, prior }
      if (moved < 0.004 && round > 1) break
    }
    judge(records, learned, pairs, p, turn === turns - 1 ? caution : 0)
  }
  return { learned, p }
}

/** Pairs so unlikely that no learning will make them the same are counted once and left aside. */
function parted(pairs: ComparedPairs, p: Float64Array, width: number, title: number) {
  const pick = (wanted: (likely: number) => boolean) => {
    const at = new Uint32Array(p.length)
    let size = 0
    for (let index = 0; index < p.length; index++) if (wanted(p[index]!)) at[size++] = index
    return taken(at.subarray(0, size))
  }
  const taken = (at: Uint32Array) => {
    const [a, b] = [new Int32Array(at.length), new Int32Array(at.length)]
    const levels = new Uint8Array(at.length * width)
    const likely = new Float64Array(at.length)
    for (let to = 0; to < at.length; to++) {
      const from = at[to]!
      a[to] = pairs.a[from]!
      b[to] = pairs.b[from]!
      likely[to] = p[from]!
      for (let field = 0; field < width; field++)
        levels[to * width + field] = pairs.levels[from * width + field]!
    }
    return { a, b, levels, p: likely }
  }
  const open = pick(likely => likely >= hopeless)
  const others = pick(likely => likely < hopeless)
  return { open, rest: countOthers(others, others.p, width, title) }
}

const alone = (others: Learned['others']) => ({ ...others, earlier: others.earlier.map(() => []) })

const startingPrior = ({ count, split, linking }: Records, total: number) =>
  (linking ? 0.3 * Math.min(split, count - split) : 0.1 * count) / Math.max(1, total)

function countChance(records: Records) {
  const { levels } = comparePairs(records, randomPairs(records, drawn))
  const width = records.fields.length
  const counts = new JointCounts(width)
  for (let at = 0; at < drawn; at++) counts.add(levels, at * width, 1)
  return { counts, pairs: drawn }
}

function learnSame(
  { fields }: Records,
  { levels }: ComparedPairs,
  p: Float64Array,
  total: number,
  title: number,
) {
  const width = fields.length
  const counts = fields.map(({ levels: names }) => new Float64Array(names.length + 1))
  let same = 0
  for (let at = 0; at < p.length; at++) {
    const likely = p[at]!
    if (likely < 1e-4) continue
    same += likely
    for (let field = 0; field < width; field++) {
      const level = levels[at * width + field]!
      if (level !== missing) counts[field]![level]! += likely
    }
  }
  const m = counts.map((seen, field) => {
    const sum = seen.reduce((all, each) => all + each, 0)
    const lean = leaning.pairs + leaning.share * sum
    const shares = expected(seen.length - 1).map(
      (share, level) => (seen[level]! + share * lean) / (sum + lean),
    )
    return field === title ? named(shares) : shares
  })
  return { m, prior: Math.max(0.5, same) / Math.max(1, total) }
}

/** One thing seldom goes by names that have nothing in common. */
function named(m: Float64Array): Float64Array {
  const differing = m[differentTitle]! + m[differentTitle + 1]!
  const kept = Math.min(mostRenamed, differing)
  return m.map((share, level) =>
    level === differentTitle || level === differentTitle + 1
      ? (share * kept) / differing
      : (share * (1 - kept)) / (1 - differing),
  )
}

const distance = (one: readonly Float64Array[], other: readonly Float64Array[]) =>
  Math.max(
    ...one.flatMap((each, at) => [...each].map((share, level) => Math.abs(share - other[at]![level]!))),
  )

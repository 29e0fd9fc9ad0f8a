/**
 * Learns, without labels, how much each level of agreement says: Fellegi & Sunter (1969), `m` by expectation
 * and maximisation (Winkler 1988), `u` from chance pairs and from candidates judged to be others, exact
 * agreement weighed by how frequent the value is (Winkler 1989). A second turn counts values once a thing
 * rather than once a row, so that a thing listed fifty times does not make its own name look common.
 */
import { possiblePairs } from '../blocking/candidates.ts'
import { missing } from '../field.ts'
import type { Records } from '../records.ts'
import { groupsOf } from './groups.ts'
import { type ComparedPairs, comparePairs } from './compared.ts'
import { randomPairs } from './sample.ts'

export interface FieldModel {
  /** How often a pair of the same thing, and of others, agrees at each level; the last is "in another column". */
  readonly m: Float64Array
  readonly u: Float64Array
  /** Share of things that hold each value, by the value's number. */
  frequency: Float64Array
}

export interface Learned {
  readonly fields: readonly FieldModel[]
  /** The chance that two records drawn blindly are the same thing. */
  prior: number
}

const drawn = 300_000
const rounds = 25
const turns = 2
const fewest = 0.5

/** Before anything is seen: most of the same agree exactly, some nearly, few not at all. */
export function expected(levels: number): Float64Array {
  const m = new Float64Array(levels + 1)
  let rest = 0.27
  m[0] = 0.6
  for (let level = 1; level < levels - 1; level++) {
    m[level] = rest * 0.5
    rest *= 0.5
  }
  m[levels - 1] = 0.1 + rest
  m[levels] = 0.01
  const all = m.reduce((sum, each) => sum + each, 0)
  return m.map(each => each / all)
}

export function learnFrom(records: Records, pairs: ComparedPairs, all: boolean): { learned: Learned; p: Float32Array } {
  const total = possiblePairs(records)
  const { fields } = records
  const chanceCounts = all ? undefined : countChance(records)
  const learned: Learned = {
    fields: fields.map(({ levels, values }) => ({
      m: expected(levels.length),
      u: new Float64Array(levels.length + 1).fill(1 / (levels.length + 1)),
      frequency: new Float64Array(values.length),
    })),
    prior: startingPrior(records, total),
  }
  const p = new Float32Array(pairs.a.length)
  for (let turn = 0; turn < turns; turn++) {
    frequencies(records, learned, turn === 0 ? undefined : groupsOf(records.count, pairs, p, 0.9))
    for (let round = 0; round < rounds; round++) {
      maximiseU(records, learned, pairs, p, chanceCounts, total)
      judge(records, learned, pairs, p)
      const moved = maximiseM(records, learned, pairs, p, total)
      if (moved < 1e-4 && round > 3) break
    }
  }
  judge(records, learned, pairs, p)
  return { learned, p }
}

const startingPrior = ({ count, split, linking }: Records, total: number) =>
  (linking ? 0.3 * Math.min(split, count - split) : 0.1 * count) / Math.max(1, total)

function countChance(records: Records): Float64Array[] {
  const compared = comparePairs(records, randomPairs(records, drawn))
  const counts = records.fields.map(({ levels }) => new Float64Array(levels.length + 1))
  const width = counts.length
  for (let at = 0; at < drawn; at++)
    for (let field = 0; field < width; field++) {
      const level = compared.levels[at * width + field]!
      if (level !== missing) counts[field]![level]!++
    }
  return counts
}

function frequencies({ fields, count }: Records, learned: Learned, groups: Int32Array | undefined) {
  for (const [at, { cells, values }] of fields.entries()) {
    const counts = new Float64Array(values.length)
    const last = new Int32Array(values.length).fill(-1)
    const order = groups ? Uint32Array.from(cells, (_, record) => record).sort((a, b) => groups[a]! - groups[b]! || a - b) : undefined
    let held = 0
    for (let index = 0; index < count; index++) {
      const record = order?.[index] ?? index
      const cell = cells[record]!
      if (cell < 0) continue
      if (groups && last[cell] === groups[record]) continue
      last[cell] = groups?.[record] ?? -1
      counts[cell]!++
      held++
    }
    learned.fields[at]!.frequency = counts.map(each => Math.max(1, groups ? each : each - 1) / Math.max(1, held))
  }
}

function maximiseU(
  { fields }: Records,
  learned: Learned,
  { levels }: ComparedPairs,
  p: Float32Array,
  chanceCounts: readonly Float64Array[] | undefined,
  total: number,
) {
  const width = fields.length
  const others = fields.map(({ levels: each }) => new Float64Array(each.length + 1))
  const same = fields.map(({ levels: each }) => new Float64Array(each.length + 1))
  for (let at = 0; at < p.length; at++)
    for (let field = 0; field < width; field++) {
      const level = levels[at * width + field]!
      if (level === missing) continue
      others[field]![level]! += 1 - p[at]!
      same[field]![level]! += p[at]!
    }
  for (let field = 0; field < width; field++) {
    const { u } = learned.fields[field]!
    const seen = chanceCounts?.[field]
    const scale = total / drawn
    let sum = 0
    for (let level = 0; level < u.length; level++) {
      const met = others[field]![level]!
      const foreseen = seen ? seen[level]! * scale - same[field]![level]! : 0
      u[level] = Math.max(met, foreseen, 0) + (seen ? Math.min(scale, 20) * fewest : fewest)
      sum += u[level]!
    }
    for (let level = 0; level < u.length; level++) u[level]! /= sum
  }
}

function maximiseM({ fields }: Records, learned: Learned, { levels }: ComparedPairs, p: Float32Array, total: number): number {
  const width = fields.length
  const counts = fields.map(({ levels: each }) => {
    const prior = expected(each.length)
    return prior.map(share => share * 8)
  })
  let same = 0
  for (let at = 0; at < p.length; at++) {
    const weight = p[at]!
    if (weight < 1e-4) continue
    same += weight
    for (let field = 0; field < width; field++) {
      const level = levels[at * width + field]!
      if (level !== missing) counts[field]![level]! += weight
    }
  }
  let moved = 0
  for (let field = 0; field < width; field++) {
    const { m } = learned.fields[field]!
    const sum = counts[field]!.reduce((all, each) => all + each, 0)
    for (let level = 0; level < m.length; level++) {
      const next = counts[field]![level]! / sum
      moved = Math.max(moved, Math.abs(next - m[level]!))
      m[level] = next
    }
  }
  learned.prior = Math.max(0.5, same) / Math.max(1, total)
  return moved
}

/** Natural logarithms of the odds each field adds at each level; likelier to be the same the more they agree. */
export function weightsOf({ m, u }: FieldModel): Float64Array {
  const weights = m.map((share, level) => Math.log(share / u[level]!))
  for (let level = weights.length - 3; level >= 0; level--)
    weights[level] = Math.max(weights[level]!, weights[level + 1]!)
  return weights
}

export function judge({ fields }: Records, learned: Learned, { a, levels }: ComparedPairs, p: Float32Array) {
  const width = fields.length
  const start = Math.log(learned.prior / (1 - learned.prior))
  const weights = learned.fields.map(weightsOf)
  const exact = learned.fields.map(({ m, frequency }) => frequency.map(share => Math.log(m[0]! / share)))
  const category = fields.map(({ plan }) => plan.kind === 'category')
  for (let at = 0; at < p.length; at++) {
    let sum = start
    let classed = 0
    for (let field = 0; field < width; field++) {
      const level = levels[at * width + field]!
      if (level === missing) continue
      const weight = level === 0 ? exact[field]![fields[field]!.cells[a[at]!]!]! : weights[field]![level]!
      if (category[field]) classed += weight
      else sum += weight
    }
    sum += Math.min(classed, mostFromCategories)
    p[at] = 1 / (1 + Math.exp(-sum))
  }
}

/** Yes-and-no columns go together: what they say in favour is bounded. */
export const mostFromCategories = Math.log(8)

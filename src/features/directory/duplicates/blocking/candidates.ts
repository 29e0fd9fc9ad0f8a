/**
 * Finds the pairs worth comparing without comparing all: several keys for each field and for each two fields
 * together, the rarest first up to a budget, and sorted neighbours (Hernández & Stolfo 1995) behind them.
 * Few enough records are compared all with all.
 */
import type { Field } from '../field.ts'
import type { Records } from '../records.ts'
import { gatherBlocks } from './blocks.ts'
import { fineKeys, roughKeys } from './keys.ts'
import { gatherPairs } from './pairs.ts'

export interface Candidates {
  readonly a: Int32Array
  readonly b: Int32Array
  /** Every possible pair is here. */
  readonly all: boolean
}

const compareAllUpTo = 520_000
const smallestBudget = 300_000
const perRecord = 30
const neighboursEachSide = 3

export const possiblePairs = ({ count, split, linking }: Records): number =>
  linking ? split * (count - split) : (count * (count - 1)) / 2

export function findCandidates(records: Records): Candidates {
  if (possiblePairs(records) <= compareAllUpTo) return everyPair(records)
  const { fields, count, split, linking } = records
  const pairs = gatherPairs(records, Math.max(smallestBudget, perRecord * count))
  const blocks = gatherBlocks(split, linking, count)
  const useful = fields.filter(field => field.within === undefined)
  for (const field of useful) {
    blocks.add(...whole(field))
    blocks.add(...several(field))
    neighbours(records, field, pairs.add)
  }
  const exact = useful.map(field => field.cells)
  const rough = useful.map(roughly)
  for (let one = 0; one < useful.length; one++)
    for (let other = one + 1; other < useful.length; other++) {
      blocks.add(...together(exact[one]!, exact[other]!))
      blocks.add(...together(rough[one]!, rough[other]!))
      blocks.add(...together(exact[one]!, rough[other]!))
      blocks.add(...together(rough[one]!, exact[other]!))
    }
  blocks.each((members, lefts) => {
    if (linking) {
      for (let i = 0; i < lefts; i++)
        for (let j = lefts; j < members.length; j++) pairs.add(members[i]!, members[j]!)
    } else
      for (let i = 0; i < members.length; i++)
        for (let j = i + 1; j < members.length; j++) pairs.add(members[i]!, members[j]!)
    return !pairs.full()
  })
  return { ...pairs.taken(), all: false }
}

function everyPair(records: Records): Candidates {
  const { count, split, linking } = records
  const size = possiblePairs(records)
  const [a, b] = [new Int32Array(size), new Int32Array(size)]
  let at = 0
  for (let one = 0; one < (linking ? split : count); one++)
    for (let other = linking ? split : one + 1; other < count; other++) {
      a[at] = one
      b[at++] = other
    }
  return { a, b, all: true }
}

type Keyed = [Float64Array, Int32Array]

function whole({ cells }: Field): Keyed {
  const held = [...cells.keys()].filter(record => cells[record]! >= 0)
  return [Float64Array.from(held, record => cells[record]!), Int32Array.from(held)]
}

function several(field: Field): Keyed {
  const numbers = new Map<string, number>()
  const ofValue = field.values.map(value => fineKeys(value, field).map(key => numberIn(numbers, key)))
  const keys: number[] = []
  const records: number[] = []
  for (const [record, cell] of field.cells.entries())
    if (cell >= 0)
      for (const key of new Set(ofValue[cell])) {
        keys.push(key)
        records.push(record)
      }
  return [Float64Array.from(keys), Int32Array.from(records)]
}

function roughly(field: Field): Int32Array {
  const numbers = new Map<string, number>()
  const ofValue = field.values.map(value => numberIn(numbers, roughKeys(value, field)[0] ?? ''))
  return field.cells.map(cell => (cell < 0 ? -1 : ofValue[cell]!))
}

function together(one: Int32Array, other: Int32Array): Keyed {
  const keys = new Float64Array(one.length)
  const records = new Int32Array(one.length)
  let size = 0
  for (let record = 0; record < one.length; record++) {
    const [x, y] = [one[record]!, other[record]!]
    if (x < 0 || y < 0) continue
    keys[size] = x * 200_003 + y
    records[size++] = record
  }
  return [keys.slice(0, size), records.slice(0, size)]
}

function neighbours({ linking, split }: Records, field: Field, add: (a: number, b: number) => void) {
  const distinct = field.values.length
  if (distinct < field.cells.length / 10 || field.plan.kind === 'category') return
  const held = whole(field)[1].sort((a, b) => field.cells[a]! - field.cells[b]! || a - b)
  for (let at = 0; at < held.length; at++)
    for (let next = at + 1; next <= Math.min(held.length - 1, at + neighboursEachSide); next++) {
      const [low, high] = [Math.min(held[at]!, held[next]!), Math.max(held[at]!, held[next]!)]
      if (!linking || (low < split && high >= split)) add(low, high)
    }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

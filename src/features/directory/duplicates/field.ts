/** One compared column: every different value read once, and how two of them agree remembered. */
import { type Comparable, type Scale, scales } from './compare/kinds.ts'
import type { Value } from './compare/reading.ts'
import { lettersOf, wordOf } from './compare/tokens.ts'
import type { ColumnPlan } from './table.ts'

/** One of the two records says nothing. */
export const missing = 255
const none = -1
const remembered = 1 << 18

export interface Field {
  readonly name: string
  readonly plan: ColumnPlan
  readonly levels: readonly string[]
  readonly most: readonly number[]
  /** For each record the number of its value, or -1. */
  readonly cells: Int32Array
  readonly values: readonly Compared[]
  /** How many records hold the value. */
  readonly counts: Int32Array
  /** The number of the value's key across all fields, to see values that changed columns. */
  readonly keys: Int32Array
  /** Compared by itself, it stands within the column before it. */
  readonly part?: string
  /** The unit is compared only where this field found one building. */
  readonly within?: number
  level(a: number, b: number): number
}

export interface Compared extends Comparable {
  /** The several values of one cell. */
  readonly parts?: readonly Comparable[]
}

export function comparable(value: Value, weightOf: (word: string) => number): Comparable {
  const weights = Float64Array.from(value.words, weightOf)
  const weighted = {
    words: value.words.map(wordOf),
    weights,
    total: weights.reduce((all, each) => all + each, 0),
  }
  const compact = value.words.length > 0 ? value.words.join('') : value.key
  return {
    value,
    weighted: value.words.length > 0 ? weighted : undefined,
    compact,
    letters: lettersOf(compact),
  }
}

/** A function giving the level of two value numbers, the last answers remembered. Symmetric. */
export function levelOf(values: readonly Compared[], scale: Scale): (a: number, b: number) => number {
  const size = Math.min(remembered, 1 << Math.ceil(Math.log2(Math.max(16, values.length * 8))))
  const known = new Float64Array(size).fill(none)
  const levels = new Uint8Array(size)
  const count = values.length
  return (a, b) => {
    if (a < 0 || b < 0) return missing
    if (a === b) return 0
    const [low, high] = a < b ? [a, b] : [b, a]
    const code = low * count + high
    const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & (size - 1)
    if (known[at] === code) return levels[at]!
    const level = compared(values[low]!, values[high]!, scale)
    known[at] = code
    levels[at] = level
    return level
  }
}

function compared(a: Compared, b: Compared, scale: Scale): number {
  if (!a.parts && !b.parts) return scale.compare(a, b)
  let best = scale.levels.length - 1
  for (const one of a.parts ?? [a])
    for (const other of b.parts ?? [b]) {
      const level = one.value.key === other.value.key ? 0 : scale.compare(one, other)
      if (level < best) best = level
    }
  return best
}

export const unitScale: Scale = { levels: ['same unit', 'another unit'], most: [1, -0.5], compare: () => 1 }
export const numbersScale: Scale = {
  levels: ['same numbers', 'all numbers of the shorter', 'some numbers in common', 'other numbers'],
  most: [1, 0.8, 0.4, 0],
  compare({ value: { words: a } }, { value: { words: b } }) {
    const common = a.filter(word => b.includes(word)).length
    return common === 0 ? 3 : common === Math.min(a.length, b.length) ? 1 : 2
  },
}
export const scaleOf = (plan: ColumnPlan): Scale => scales[plan.kind]

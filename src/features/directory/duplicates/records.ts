/**
 * Reads two tables (or one) into records: values numbered in the order of their normal form, records that are
 * alike in every compared column made one, all in an order that does not depend on the order of the rows.
 */
import { readValue, type Value } from './compare/reading.ts'
import { forgetWords } from './compare/tokens.ts'
import { type Compared, comparable, type Field, levelOf, numbersScale, scaleOf, unitScale } from './field.ts'
import type { ColumnPlan, Table } from './table.ts'

export interface Records {
  readonly fields: readonly Field[]
  readonly count: number
  /** Records before this number come from the left table; all of them where there is one table. */
  readonly split: number
  readonly linking: boolean
  /** Rows that are alike in every compared column, as one record. */
  readonly rows: readonly (readonly number[])[]
}

/** A part of a column that is compared by itself. */
type Part = 'unit' | 'numbers'

interface Reading {
  readonly plan: ColumnPlan
  readonly name: string
  readonly part?: Part
  /** For each row the number of its value as met, or -1. */
  readonly met: Int32Array
  readonly values: Value[][]
}

export function readRecords(plans: readonly ColumnPlan[], left: Table, right?: Table): Records {
  forgetWords()
  const total = left.rows.length + (right?.rows.length ?? 0)
  const readings = plans.flatMap(plan => {
    const reading = readColumn(plan, left, right, total)
    if (plan.many) return [reading]
    if (plan.kind === 'address') return [reading, partOf(reading, 'unit', value => value.unit)]
    return plan.numbered ? [reading, partOf(reading, 'numbers', numbersIn)] : [reading]
  })
  const sorted = readings.map(inOrder)
  const groups = collapse(sorted, left.rows.length, total)
  const split = groups.filter(([row]) => (row ?? 0) < left.rows.length).length
  const keyNumbers = new Map<string, number>()
  const fields = sorted.map(({ plan, name, part, met, values }, at): Field => {
    const cells = Int32Array.from(groups, ([row]) => met[row ?? 0] ?? -1)
    const counts = new Int32Array(values.length)
    for (const cell of cells) if (cell >= 0) counts[cell]!++
    const read = weigh(values, counts, groups.length)
    const scale = part === 'unit' ? unitScale : part === 'numbers' ? numbersScale : scaleOf(plan)
    return {
      name,
      plan,
      levels: scale.levels,
      most: scale.most,
      cells,
      values: read,
      counts,
      keys: Int32Array.from(values, parts => numberOf(keyNumbers, parts.map(({ key }) => key).join('\n'))),
      level: levelOf(read, scale),
      ...(part === 'unit' && { within: at - 1 }),
      ...(part && { part }),
    }
  })
  return { fields, count: groups.length, split, linking: right !== undefined, rows: groups }
}

function readColumn(plan: ColumnPlan, left: Table, right: Table | undefined, total: number): Reading {
  const met = new Int32Array(total).fill(-1)
  const values: Value[][] = []
  const byKey = new Map<string, number>()
  const byText = new Map<string, number>()
  let row = 0
  for (const table of right ? [left, right] : [left]) {
    const at = table.columns.indexOf(plan.name)
    for (const cells of table.rows) {
      const text = cells[at]
      if (text) {
        let number = byText.get(text)
        if (number === undefined) {
          number = numbered(plan, text, byKey, values)
          byText.set(text, number)
        }
        met[row] = number
      }
      row++
    }
  }
  return { plan, name: plan.name, met, values }
}

function numbered(plan: ColumnPlan, text: string, byKey: Map<string, number>, values: Value[][]): number {
  const parts = (plan.many ? text.split('\n') : [text])
    .map(part => readValue(plan.kind, part))
    .filter(value => value !== undefined)
  if (parts.length === 0) return -1
  const key = parts
    .map(value => `${value.key}${value.unit ? ` # ${value.unit}` : ''}`)
    .sort()
    .join('\n')
  return numberOf(byKey, key, () => values.push(parts))
}

function numberOf(numbers: Map<string, number>, key: string, isNew?: () => void): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  isNew?.()
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** What stands within a column and is compared by itself: negative evidence where the rest is one and it another. */
function partOf(
  { plan, met, values }: Reading,
  part: Part,
  read: (value: Value) => string | undefined,
): Reading {
  const parts: Value[][] = []
  const byKey = new Map<string, number>()
  const numbers = values.map(([value]) => {
    const key = value && read(value)
    return key ? numberOf(byKey, key, () => parts.push([{ key, words: key.split(' ') }])) : -1
  })
  return {
    plan: { name: plan.name, kind: 'code' },
    name: `${plan.name} (${part})`,
    part,
    met: met.map(number => (number < 0 ? -1 : numbers[number]!)),
    values: parts,
  }
}

/** Model numbers, versions, sizes, years: two titles that differ in these alone are two things. */
const numbersIn = ({ words }: Value): string | undefined =>
  words
    .filter(word => /\d/.test(word))
    .sort()
    .join(' ') || undefined

function inOrder(reading: Reading): Reading {
  const keys = reading.values.map(parts => parts.map(({ key, unit }) => `${key}#${unit ?? ''}`).join('\n'))
  const order = keys
    .map((_, at) => at)
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : 0))
  const place = new Int32Array(order.length)
  for (const [to, from] of order.entries()) place[from] = to
  return {
    ...reading,
    met: reading.met.map(number => (number < 0 ? -1 : place[number]!)),
    values: order.map(from => reading.values[from]!),
  }
}

function collapse(readings: readonly Reading[], split: number, total: number): number[][] {
  const groups = new Map<string, number[]>()
  for (let row = 0; row < total; row++) {
    let sign = row < split ? 'l' : 'r'
    for (const { met } of readings) sign += `,${String(met[row]! + 1).padStart(7, '0')}`
    const group = groups.get(sign)
    if (group) group.push(row)
    else groups.set(sign, [row])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows)
}

/** Words weigh by how rare they are among the records (inverse document frequency). */
function weigh(values: readonly Value[][], counts: Int32Array, records: number): Compared[] {
  const met = new Map<string, number>()
  for (const [at, parts] of values.entries())
    for (const { words } of parts) for (const word of words) met.set(word, (met.get(word) ?? 0) + counts[at]!)
  const weightOf = (word: string) => Math.log(1 + records / Math.max(1, met.get(word) ?? 1))
  return values.map(parts => {
    const [first, ...more] = parts.map(value => comparable(value, weightOf))
    return more.length > 0 ? { ...first!, parts: [first!, ...more] } : first!
  })
}

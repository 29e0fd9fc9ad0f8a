import { expect, test } from 'vitest'
import { levelsOver } from '../compare/levels.ts'
import { readRecords } from '../records.ts'
import { judge, type Learned } from './judge.ts'

test('a value that stands in another, empty column is judged like any other', () => {
  const plans = ['room', 'floor'].map(name => ({ name, kind: 'text' as const }))
  const rows = [
    ['quay hall', null],
    [null, 'quay hall'],
  ]
  const records = readRecords(plans, { columns: ['room', 'floor'], rows })
  const levels = new Uint8Array(2)
  levelsOver(records)(0, 1, levels, 0)
  expect(levels[0]).toBe(6)
  const learned: Learned = {
    prior: 0.1,
    m: plans.map(() => new Float64Array(7).fill(0.1)),
    others: { u: plans.map(() => new Float64Array(7).fill(0.01)), earlier: [[], []], given: new Map() },
    frequency: records.fields.map(({ values }) => Float64Array.from(values, () => 0.01)),
  }
  // Either of the two may be the one with nothing in its own column.
  const p = new Float64Array(2)
  const both = Uint8Array.from([...levels, ...levels])
  judge(records, learned, { a: Int32Array.of(0, 1), b: Int32Array.of(1, 0), levels: both }, p)
  expect(p[0]).toBeGreaterThan(0.1)
  expect(p[1]).toBeCloseTo(p[0]!)
})

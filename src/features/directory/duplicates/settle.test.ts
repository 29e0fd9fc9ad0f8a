import { expect, test } from 'vitest'
import { settle } from './settle.ts'

type Judged = readonly (readonly [number, number, number])[]

function settled(judged: Judged, count: number, split: number, linking: boolean) {
  const pairs = {
    a: Int32Array.from(judged, ([a]) => a),
    b: Int32Array.from(judged, ([, b]) => b),
    levels: new Uint8Array(0),
  }
  const rows = Array.from({ length: count }, (_, row) => [row])
  return [
    ...settle(
      { fields: [], count, split, linking, rows },
      pairs,
      Float64Array.from(judged, ([, , p]) => p),
    ),
  ]
}

test('where a list holds a thing once, the better partner takes the place of the other', () => {
  const [better, worse, other] = settled(
    [
      [0, 2, 0.999999],
      [0, 3, 0.99],
      [1, 4, 0.6],
    ],
    5,
    2,
    true,
  )
  expect(better).toBeGreaterThan(0.99)
  expect(worse).toBeLessThan(0.01)
  expect(other).toBeCloseTo(0.6)
})

test('where a list holds things twice, both partners stay', () => {
  const judged: Judged = [
    [0, 2, 0.99],
    [0, 3, 0.98],
    [1, 4, 0.99],
    [1, 5, 0.98],
  ]
  for (const p of settled(judged, 6, 2, true)) expect(p).toBeGreaterThan(0.9)
})

test('a pair that joins two groups otherwise unlike is not taken for one', () => {
  const [, , joining] = settled(
    [
      [0, 1, 0.99],
      [0, 2, 0.99],
      [0, 3, 0.6],
      [0, 4, 0.02],
      [1, 2, 0.99],
      [1, 3, 0.02],
      [1, 4, 0.02],
      [2, 3, 0.02],
      [2, 4, 0.02],
      [3, 4, 0.99],
    ],
    5,
    5,
    false,
  )
  expect(joining).toBeLessThan(0.5)
})

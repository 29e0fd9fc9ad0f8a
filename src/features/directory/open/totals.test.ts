import { expect, test } from 'vitest'
import { Totals } from './totals.ts'

test('a large total is counted once, until something changes or a minute is over', async () => {
  const totals = new Totals()
  let counted = 0
  let as = 'first'
  const ask = (now: number, total = 100_000) =>
    totals.of(
      'services',
      async () => as,
      now,
      async () => {
        counted += 1
        return total
      },
    )
  await ask(0)
  expect([await ask(10), counted]).toEqual([100_000, 1])
  as = 'second'
  expect([await ask(20, 100_001), counted]).toEqual([100_001, 2])
  await ask(60_030)
  expect(counted).toBe(3)
})

test('a small one is counted each time', async () => {
  const totals = new Totals()
  const of = (total: number) =>
    totals.of(
      'x',
      async () => '',
      0,
      async () => total,
    )
  expect([await of(3), await of(4)]).toEqual([3, 4])
})

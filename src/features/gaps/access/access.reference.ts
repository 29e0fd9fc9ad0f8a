/** The scores against the published values in `../shared/reference/access.json`, where that folder is present. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { accessTo } from './access.ts'
import { pairsByDistance } from './pairs.ts'

const file = new URL('../../../../../shared/reference/access.json', import.meta.url)
const present = existsSync(file)
if (!present)
  console.log('The reference values (../shared/reference) are not here: nothing is compared with them.')

const placed = z.object({
  id: z.literal('three-consumers-two-providers'),
  consumers: z.array(z.object({ x: z.number(), population: z.number() })),
  providers: z.array(z.object({ x: z.number(), supply: z.number() })),
  expected: z.array(z.number()),
  invariant_total: z.number(),
})
const together = z.object({
  id: z.literal('all-in-catchment'),
  population: z.array(z.number()),
  supply: z.array(z.number()),
  expected_each: z.number(),
})
const published = z.object({ cases: z.array(z.union([placed, together])) })
const none = Number.POSITIVE_INFINITY

describe.runIf(present)('published values', () => {
  const cases = present ? published.parse(JSON.parse(readFileSync(file, 'utf8'))).cases : []
  test.each(cases)('$id', each => {
    if (each.id === 'all-in-catchment') {
      const on = (numbers: number[]) => ({
        on: 'plane' as const,
        x: numbers.map(() => 0),
        y: numbers.map(() => 0),
      })
      const pairs = pairsByDistance(on(each.population), on(each.supply), none)
      const scores = accessTo('2sfca', {
        demand: each.population,
        supply: each.supply,
        pairs,
        catchment: none,
      })
      for (const score of scores) expect(score).toBeCloseTo(each.expected_each, 6)
      return
    }
    const line = (of: { x: number }[]) => ({
      on: 'plane' as const,
      x: of.map(({ x }) => x),
      y: of.map(() => 0),
    })
    const scores = accessTo('e2sfca', {
      demand: each.consumers.map(({ population }) => population),
      supply: each.providers.map(({ supply }) => supply),
      pairs: pairsByDistance(line(each.consumers), line(each.providers), none),
      catchment: none,
      weights: { is: 'gaussian', scale: 1 },
    })
    each.expected.forEach((expected, n) => {
      expect(scores[n]).toBeCloseTo(expected, 6)
    })
    const total = scores.reduce<number>(
      (sum, score, n) => sum + (score ?? 0) * (each.consumers[n]?.population ?? 0),
      0,
    )
    expect(total).toBeCloseTo(each.invariant_total, 6)
  })
})

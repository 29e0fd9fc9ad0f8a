import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accessTo } from './access.ts'
import type { Method } from './method.ts'
import { pairsByDistance } from './pairs.ts'
import type { Points } from './points.ts'
import { naive } from './textbook.ts'
import { publishedWeights, type Weights, weightsOf } from './weights.ts'

const floats = ['2sfca', 'e2sfca', '3sfca'] as const
const coordinate = fc.integer({ min: 0, max: 100 })
const sides = fc.record({
  places: fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 900 })), {
    minLength: 1,
    maxLength: 25,
  }),
  supplies: fc.array(fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 12,
  }),
  catchment: fc.integer({ min: 0, max: 160 }),
  weights: fc.constantFrom<Weights>(
    { is: 'gaussian', scale: 30 },
    {
      is: 'steps',
      steps: [
        { upTo: 20, weight: 1 },
        { upTo: 60, weight: 0.4 },
      ],
    },
  ),
})
type Sides = typeof sides extends fc.Arbitrary<infer S> ? S : never
type Row = readonly [x: number, y: number, amount: number]

const points = (rows: readonly Row[]): Points => ({
  on: 'plane',
  x: rows.map(([x]) => x),
  y: rows.map(([, y]) => y),
})
const amounts = (rows: readonly Row[]) => rows.map(([, , amount]) => amount)
const pairsOf = ({ places, supplies, catchment }: Sides) =>
  pairsByDistance(points(places), points(supplies), catchment)
const scored = (method: Method, all: Sides) =>
  accessTo(method, {
    demand: amounts(all.places),
    supply: amounts(all.supplies),
    pairs: pairsOf(all),
    catchment: all.catchment,
    weights: all.weights,
  })
const total = (scores: readonly (number | undefined)[], people: readonly number[]) =>
  scores.reduce<number>((sum, score, n) => sum + (score ?? 0) * (people[n] ?? 0), 0)

function expectSame(
  some: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
  times = 1,
) {
  expect(some.map(score => score === undefined)).toEqual(others.map(score => score === undefined))
  some.forEach((score, n) => {
    expect(Math.abs((score ?? 0) - (others[n] ?? 0) * times)).toBeLessThan(
      1e-9 * Math.max(1, Math.abs(score ?? 0)),
    )
  })
}

describe('the floating catchment methods', () => {
  test.each(floats)('%s gives what its paper’s own formula gives', method =>
    fc.assert(
      fc.property(sides, all => {
        const cost = all.places.map(([x, y]) =>
          all.supplies.map(([a, b]) => Math.sqrt((x - a) ** 2 + (y - b) ** 2)),
        )
        const { weights, catchment } = all
        expectSame(
          scored(method, all),
          naive(method, amounts(all.places), amounts(all.supplies), cost, catchment, weights),
        )
      }),
    ),
  )

  test.each(floats)('%s: population × access sums to the supply that somebody reaches', method =>
    fc.assert(
      fc.property(sides, all => {
        const pairs = pairsOf(all)
        const weights = method === '2sfca' ? undefined : weightsOf(all.weights, pairs.cost)
        const reached = new Set<number>()
        all.places.forEach(([, , people], i) => {
          for (let p = pairs.starts[i] ?? 0; p < (pairs.starts[i + 1] ?? 0); p++)
            if (people > 0 && (weights?.[p] ?? 1) > 0) reached.add(pairs.supply[p] ?? 0)
        })
        const supply = [...reached].reduce((sum, j) => sum + (all.supplies[j]?.[2] ?? 0), 0)
        expect(total(scored(method, all), amounts(all.places))).toBeCloseTo(supply, 6)
      }),
    ),
  )

  test.each(floats)('%s: twice the supply is twice the access; twice the people is half', method =>
    fc.assert(
      fc.property(sides, all => {
        const before = scored(method, all)
        expectSame(
          scored(method, { ...all, supplies: all.supplies.map(([x, y, s]) => [x, y, s * 2]) }),
          before,
          2,
        )
        expectSame(
          scored(method, { ...all, places: all.places.map(([x, y, p]) => [x, y, p * 2]) }),
          before,
          0.5,
        )
      }),
    ),
  )

  test.each(floats)('%s does not mind in which order places and supplies stand', method =>
    fc.assert(
      fc.property(sides, all => {
        const turned = { ...all, places: all.places.toReversed(), supplies: all.supplies.toReversed() }
        expectSame(scored(method, turned).toReversed(), scored(method, all))
      }),
    ),
  )

  test.each(floats)('%s: more of any supply takes access from nobody', method =>
    fc.assert(
      fc.property(sides, fc.nat(), (all, which) => {
        const chosen = which % all.supplies.length
        const more = {
          ...all,
          supplies: all.supplies.map(([x, y, s], j): [number, number, number] => [
            x,
            y,
            j === chosen ? s + 5 : s,
          ]),
        }
        const before = scored(method, all)
        scored(method, more).forEach((score, n) => {
          expect(score ?? 0).toBeGreaterThanOrEqual((before[n] ?? 0) - 1e-12)
        })
      }),
    ),
  )

  test('the edge of the catchment is inside it', () => {
    const at = (catchment: number) =>
      scored('2sfca', {
        places: [[0, 0, 10]],
        supplies: [[3, 4, 5]],
        catchment,
        weights: { is: 'gaussian', scale: 1 },
      })
    expect(at(5)).toEqual([0.5])
    expect(at(4)).toEqual([undefined])
  })

  test('what nobody lives near is given to no one, and cannot be scored', () => {
    const all: Sides = {
      places: [
        [0, 0, 0],
        [50, 50, 10],
      ],
      supplies: [
        [0, 0, 7],
        [50, 50, 5],
      ],
      catchment: 10,
      weights: { is: 'gaussian', scale: 5 },
    }
    for (const method of floats) expect(scored(method, all)).toEqual([undefined, 0.5])
  })

  test('the published steps are laid over the catchment', () => {
    const upTo = (weights: Weights | undefined) =>
      weights?.is === 'steps' ? weights.steps.map(step => step.upTo) : []
    expect(upTo(publishedWeights('e2sfca', 30))).toEqual([10, 20, 30])
    expect(upTo(publishedWeights('3sfca', 60))).toEqual([10, 20, 30, 60])
  })
})

describe('the rational agents', () => {
  const people = [1200, 300, 2500, 40]
  const line = (catchment: number, supply: number[], tau = 60) => {
    const pairs = pairsByDistance(
      { on: 'plane', x: [0, 10, 30, 90], y: [0, 0, 0, 0] },
      { on: 'plane', x: [5, 35], y: [0, 0] },
      catchment,
    )
    return accessTo('raam', { demand: people, supply, pairs, catchment, raam: { tau } })
  }

  test('with one supply, a place pays its travel and the one congestion', () => {
    const pairs = pairsByDistance(
      { on: 'plane', x: [0, 30], y: [0, 0] },
      { on: 'plane', x: [0], y: [0] },
      100,
    )
    expect(accessTo('raam', { demand: [100, 300], supply: [4], pairs, catchment: 100 })).toEqual([1, 1.5])
  })

  // Worked out with the authors' own program (PySAL access, raam.iterate_raam).
  test('they come to rest where the authors’ own program brings them', () => {
    const scores = line(1000, [3, 5])
    const published = [1.0734323432343233, 1.0734323432343233, 1.0892739273927392, 1.9226072607260725]
    scores.forEach((score, n) => {
      expect(score).toBeCloseTo(published[n] ?? Number.NaN, 9)
    })
  })

  test('nobody there, or nothing in reach, is no score', () => {
    expect(line(20, [3, 5])[3]).toBeUndefined()
    expect(line(20, [3, 0])[2]).toBeUndefined()
    const pairs = pairsByDistance({ on: 'plane', x: [0, 1], y: [0, 0] }, { on: 'plane', x: [0], y: [0] }, 5)
    expect(accessTo('raam', { demand: [0, 10], supply: [1], pairs, catchment: 5 })[0]).toBeUndefined()
  })

  test('twice the people at twice the room fare the same, where parts of people may move', () => {
    const d: Points = { on: 'plane', x: [0, 10, 30, 90], y: [0, 0, 0, 0] }
    const pairs = pairsByDistance(d, { on: 'plane', x: [5, 35], y: [0, 0] }, 1000)
    const settled = accessTo('raam', {
      demand: people,
      supply: [3, 5],
      pairs,
      catchment: 1000,
      raam: { whole: false, cycles: 2000 },
    })
    const doubled = accessTo('raam', {
      demand: people.map(p => p * 2),
      supply: [6, 10],
      pairs,
      catchment: 1000,
      raam: { whole: false, cycles: 2000 },
    })
    expectSame(settled, doubled)
  })
})

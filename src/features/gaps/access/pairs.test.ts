import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kilometresBetween } from '#platform/place.ts'
import { accessTo } from './access.ts'
import { pairsByCost, pairsByDistance } from './pairs.ts'
import type { Points } from './points.ts'

const coordinate = fc.integer({ min: 0, max: 100 })
const at = fc.tuple(coordinate, coordinate)
const sides = fc.record({
  places: fc.array(at, { minLength: 1, maxLength: 25 }),
  supplies: fc.array(at, { minLength: 1, maxLength: 12 }),
  catchment: fc.integer({ min: 0, max: 160 }),
})
const points = (rows: readonly (readonly [number, number])[]): Points => ({
  on: 'plane',
  x: rows.map(([x]) => x),
  y: rows.map(([, y]) => y),
})

describe('who reaches what', () => {
  test('a cost table and the distances it was written from give the same', () =>
    fc.assert(
      fc.property(sides, all => {
        const rows = all.places.flatMap(([x, y], i) =>
          all.supplies.map(([a, b], j) => ({ i, j, cost: Math.sqrt((x - a) ** 2 + (y - b) ** 2) })),
        )
        const mixed = rows.toReversed()
        const table = {
          from: Int32Array.from(mixed, ({ i }) => i),
          to: Int32Array.from(mixed, ({ j }) => j),
          cost: Float64Array.from(mixed, ({ cost }) => cost),
        }
        expect(pairsByCost(table, all.places.length, all.supplies.length, all.catchment)).toEqual(
          pairsByDistance(points(all.places), points(all.supplies), all.catchment),
        )
      }),
    ))

  test('on the Earth it is great-circle metres, over the date line and near the poles too', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -180, max: 180, noNaN: true }),
            fc.double({ min: -90, max: 90, noNaN: true }),
          ),
          { minLength: 1, maxLength: 30 },
        ),
        fc.constantFrom(1_000, 300_000, 4_000_000, 30_000_000),
        (at, catchment) => {
          const all: Points = { on: 'earth', x: at.map(([lon]) => lon), y: at.map(([, lat]) => lat) }
          const pairs = pairsByDistance(all, all, catchment)
          at.forEach(([lon, lat], i) => {
            const got = new Map<number, number>()
            for (let p = pairs.starts[i] ?? 0; p < (pairs.starts[i + 1] ?? 0); p++)
              got.set(pairs.supply[p] ?? 0, pairs.cost[p] ?? 0)
            at.forEach(([lon2, lat2], j) => {
              const metres = kilometresBetween({ lon, lat }, { lon: lon2, lat: lat2 }) * 1000
              if (Math.abs(metres - catchment) < 1) return
              expect(got.has(j)).toBe(metres < catchment)
              if (got.has(j)) expect(Math.abs((got.get(j) ?? 0) - metres)).toBeLessThan(0.5)
            })
          })
        },
      ),
    ))

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('a cost of %d is refused', cost => {
    const table = { from: Int32Array.of(0), to: Int32Array.of(0), cost: Float64Array.of(cost) }
    expect(() => pairsByCost(table, 1, 1, 10)).toThrow(RangeError)
  })

  test('a pair given twice is refused', () => {
    const table = { from: Int32Array.of(0, 0), to: Int32Array.of(0, 0), cost: Float64Array.of(1, 2) }
    expect(() => pairsByCost(table, 1, 1, 10)).toThrow('twice')
  })

  test.each([[[-1]], [[Number.NaN]], [[1, 2]]])('people of %j are refused', demand => {
    const pairs = pairsByCost(
      { from: Int32Array.of(0), to: Int32Array.of(0), cost: Float64Array.of(1) },
      1,
      1,
      10,
    )
    expect(() => accessTo('2sfca', { demand, supply: [1], pairs, catchment: 10 })).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kilometresBetween } from '../place.ts'
import { draw } from './places.ts'

const yorkton = { name: 'Yorkton', lon: -102.4628, lat: 51.2139 }
const melville = { name: 'Melville', lon: -102.8079, lat: 50.9307 }

describe('drawing places without a map', () => {
  it('knows how far Melville is from Yorkton', () => {
    expect(kilometresBetween(yorkton, melville)).toBeCloseTo(39.7, 0)
  })

  it('puts north up and east right', () => {
    const [a, b] = draw([yorkton, melville]).places
    expect(a!.y).toBeLessThan(b!.y)
    expect(a!.x).toBeGreaterThan(b!.x)
  })

  it('tells distances from the place that is here', () => {
    const [, far] = draw([{ ...yorkton, here: true }, melville]).places
    expect(Math.round(far!.km!)).toBe(40)
  })

  it('draws any places inside the sheet, and no two names over each other', () => {
    const place = fc.record({
      name: fc.string({ minLength: 1, maxLength: 24 }),
      lon: fc.double({ min: -141, max: -52, noNaN: true }),
      lat: fc.double({ min: 42, max: 70, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), given => {
        const { places, width, height } = draw(given)
        for (const { x, y } of places) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height)
        }
        const spots = places.flatMap(({ label }) => (label ? [`${label.x} ${label.y} ${label.anchor}`] : []))
        expect(new Set(spots).size).toBe(spots.length)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { kilometresBetween } from './place.ts'

test('known distances, to within half a percent', () => {
  const winnipeg = { lon: -97.1384, lat: 49.8951 }
  const brandon = { lon: -99.9519, lat: 49.8469 }
  const toronto = { lon: -79.3832, lat: 43.6532 }
  expect(kilometresBetween(winnipeg, brandon)).toBeCloseTo(201.7, 0)
  expect(Math.abs(kilometresBetween(winnipeg, toronto) - 1507) / 1507).toBeLessThan(0.005)
  expect(kilometresBetween(winnipeg, winnipeg)).toBe(0)
})

import { expect, test } from 'vitest'
import { kilometresBetween } from './place.ts'

test('distances that the sphere itself gives', () => {
  const quarter = (Math.PI / 2) * 6371.0088
  expect(kilometresBetween({ lon: 0, lat: 0 }, { lon: 0, lat: 90 })).toBeCloseTo(quarter, 6)
  expect(kilometresBetween({ lon: 0, lat: 0 }, { lon: 180, lat: 0 })).toBeCloseTo(2 * quarter, 6)
  expect(kilometresBetween({ lon: -97, lat: 49 }, { lon: -97, lat: 50 })).toBeCloseTo(quarter / 90, 6)
  // Along the 60th parallel a degree is half as long as at the equator, near enough over one degree.
  expect(kilometresBetween({ lon: 10, lat: 60 }, { lon: 11, lat: 60 })).toBeCloseTo(quarter / 180, 2)
  expect(kilometresBetween({ lon: -97, lat: 49 }, { lon: -97, lat: 49 })).toBe(0)
})

import { expect, it } from 'vitest'
import { bandGiven } from './compare.ts'

const why = (levels: Record<string, string>) =>
  Object.entries(levels).map(([column, level]) => ({ column, level }))

it.each([
  ['locations', { address: 'different', organisation: 'same', phone: 'same' }, undefined],
  ['locations', { address: 'same', 'address (unit)': 'another unit' }, 'perhaps'],
  ['locations', { address: 'same', 'address (unit)': 'same unit' }, 'same'],
  ['services', { address: 'same street, another door', organisation: 'same' }, undefined],
  ['services', { address: 'different', name: 'same', phone: 'same' }, 'perhaps'],
  ['services', { address: 'same', program: 'different' }, undefined],
  ['services', { address: 'same', program: 'different', name: 'same' }, 'perhaps'],
  ['services', { address: 'same', program: 'same', name: 'much alike' }, 'same'],
  ['organisations', { address: 'different', name: 'much alike' }, 'perhaps'],
  ['organisations', { address: 'different', name: 'same' }, 'same'],
] as const)('%s that agree so %j are %s', (kind, levels, band) => {
  expect(bandGiven(kind, 'same', why(levels))).toBe(band)
})

import { describe, expect, test } from 'vitest'
import { readCoordinates } from './coordinates.ts'
import { readPostalCode } from './province.ts'
import { readEmail, readSite } from './reach.ts'

describe('coordinates are believed only where they can be right', () => {
  test.each([
    ['49.89', '-97.14', undefined],
    ['49,89', '-97,14', undefined],
    ['0', '0', 'coordinates-zero'],
    [0, 0, 'coordinates-zero'],
    ['-97.14', '49.89', 'coordinates-swapped'],
    ['48.85', '2.35', 'coordinates-outside-canada'],
    ['53.54', '-113.5', 'coordinates-outside-province'],
    ['', '', 'coordinates-missing'],
    [null, undefined, 'coordinates-missing'],
    ['north', '-97', 'coordinates-unreadable'],
    ['1e400', '-97', 'coordinates-unreadable'],
  ])('%s, %s: %s', (latitude, longitude, code) => {
    const read = readCoordinates({ latitude, longitude }, 'MB')
    expect(read.remarks[0]?.code).toBe(code)
    expect(read.coordinates === undefined).toBe(code !== undefined)
  })
})

test('postal codes are tidied, never guessed', () => {
  expect(['r3c1a3', ' R3A 1M5', 'V3W 1A6\u00a0', 'RC3 2B7', 'T2N IY4', ''].map(readPostalCode)).toEqual([
    'R3C 1A3',
    'R3A 1M5',
    'V3W 1A6',
    undefined,
    undefined,
    undefined,
  ])
})

test('web and e-mail addresses', () => {
  expect(readSite('http://www.example.ca (or .com)')).toBe('http://www.example.ca')
  expect(readSite('example.ca')).toBe('https://example.ca')
  expect(readSite('javascript:alert(1)')).toBeUndefined()
  expect(readSite('')).toBeUndefined()
  expect(readEmail(' a.b@example.ca ')).toBe('a.b@example.ca')
  expect(readEmail('a@example')).toBeUndefined()
  expect(readEmail('a@exam ple.ca')).toBeUndefined()
})

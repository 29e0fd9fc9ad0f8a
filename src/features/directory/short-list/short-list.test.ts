import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestList, longId, readList, shortId } from '../asked.ts'
import { codeOf } from './code.ts'

test('an id written short is the same id', () => {
  fc.assert(
    fc.property(fc.uuid(), id => {
      expect(shortId(id)).toHaveLength(22)
      expect(longId(shortId(id))).toBe(id)
      expect(longId(id)).toBe(id)
    }),
  )
})

test('whatever stands in the address is a list: what is no id is left out, each stands once, and it ends', () => {
  fc.assert(fc.property(fc.string(), written => readList(written).every(id => longId(id) === id)))
  const id = '01920000-0000-7000-8000-000000000001'
  expect(readList(`${shortId(id)}.nonsense,${id}..`)).toEqual([id])
  const many = Array.from({ length: 99 }, (_, at) => shortId(id.slice(0, -2) + String(at).padStart(2, '0')))
  expect(readList(many.join('.'))).toHaveLength(longestList)
})

test('an address too long to be read by a camera has no code', () => {
  expect(codeOf('https://example.ca/x')?.size).toBeGreaterThan(20)
  expect(codeOf(`https://example.ca/${'x'.repeat(2000)}`)).toBeUndefined()
})

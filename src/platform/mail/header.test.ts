import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddress, oneLine } from './header.ts'

test('a header stays one line whatever was written', () => {
  expect(oneLine('Hello\r\nBcc: everyone@example.ca')).toBe('Hello Bcc: everyone@example.ca')
  expect(oneLine('a\u2028b\u0085c\0d')).toBe('a b c d')
  expect(oneLine('  مرحبًا   👋 ')).toBe('مرحبًا 👋')
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      written => !/[\r\n\0\u0085\u2028\u2029]/.test(oneLine(written)),
    ),
  )
})

test.each(['name@example.ca', "o'neil+tag@mail.example.co", 'élise@exämple.ca'])(
  '%s is an address',
  written => {
    expect(isAddress(written)).toBe(true)
  },
)

test.each([
  '',
  'name',
  'name@',
  '@example.ca',
  'a@b@c',
  'a@example.ca, b@example.ca',
  'a@example.ca\r\nBcc: b@example.ca',
  'a@example.ca;b@example.ca',
  '<a@example.ca>',
  'A <a@example.ca>',
  'a b@example.ca',
  `${'a'.repeat(250)}@b.ca`,
])('%j is none', written => {
  expect(isAddress(written)).toBe(false)
})

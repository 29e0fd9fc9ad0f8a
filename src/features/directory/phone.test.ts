import { describe, expect, test } from 'vitest'
import { readPhones } from './phone.ts'

describe('phones as lists write them', () => {
  test.each([
    ['204-555-0140', [{ normal: '+12045550140' }]],
    ['(204) 555.0140 poste 12', [{ normal: '+12045550140', extension: '12' }]],
    ['204-555-0140 ext. 1552 or 1551', [{ normal: '+12045550140', extension: '1552 or 1551' }]],
    ['250-555-0149 or 1-800-555-0188', [{ normal: '+12505550149' }, { normal: '+18005550188' }]],
    [
      'Inquiries: 604-555-0138; Reception: 604-555-0139',
      [{ about: { en: 'Inquiries' } }, { normal: '+16045550139' }],
    ],
    ['+44 1234 234567', [{ normal: '+441234234567' }]],
    ['555-0140', [{ written: '555-0140' }]],
    ['call us', []],
  ])('%s', (written, expected) => expect(readPhones(written)).toMatchObject(expected))

  test('a number that cannot be is kept as written, without a normal form', () => {
    expect(readPhones('123-456-7890')).toEqual([{ written: '123-456-7890' }])
  })

  test('a field of nothing but blanks and signs, however long, is read at once', () => {
    const began = performance.now()
    for (const sign of [' ', '/', ' / ', '(705) ']) readPhones(`7${sign.repeat(60_000)}`)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

import { describe, expect, test } from 'vitest'
import { normalAddress } from './address.ts'

const key = (street: string, city = 'Edmonton') => normalAddress({ street, city, province: 'Alberta' }).key
const parts = (street: string, city = 'Edmonton') => {
  const { unit, floor, civic, street: words, box } = normalAddress({ street, city })
  return { unit, floor, civic, words, box }
}

describe('the same place written in many ways', () => {
  test.each([
    [
      [
        '202-8627 91 Street',
        '8627 91 St., Suite 202',
        '#202 8627 91 St',
        '202 - 8627, rue 91',
        '8627, 91e Rue, bureau 202',
        'Unit 202 – 8627 91st Street',
        '202, 8627 91 Street',
      ],
    ],
    [['1430 Maple Avenue East', '1430, avenue Maple Est', '1430 Maple Ave. E', '1430 avenue Maple est  ']],
    [['16 Otter Drive NW', '16, promenade Otter NO', '16 Otter Dr North West']],
    [
      [
        '707, 2nd Avenue E. PO BOX 1765',
        '707, 2e Avenue Est, C.P. 1765',
        '707 Second Avenue East, P.O. Box 1765',
      ],
    ],
    [['5 Hill Street, 2nd Floor', '5, rue Hill, 2e étage', '2nd Floor, 5 Hill Street']],
    [['3815B Railway Avenue', '3815 B Railway Ave']],
    [['4460 Heron St, Edmonton, AB', '4460 Heron Street']],
    [["511 St. Brigid's Road", "511, chemin St. Brigid's"]],
    [['7 Rue Cathédrale', '7, rue de la Cathédrale']],
  ])('%j', written => {
    expect(new Set(written.map(each => key(each))).size).toBe(1)
  })
})

describe('a number before a number is a unit only when a street name follows', () => {
  test.each([
    ['335 - 6th Avenue South', { civic: '335', words: '6 ave s' }],
    ['9115 - 116 Street', { civic: '9115', words: '116 st' }],
    ['8440-112th Street', { civic: '8440', words: '112 st' }],
    ['202 - 7337 137 St.', { unit: '202', civic: '7337', words: '137 st' }],
    ['880 105 12 Avenue SE', { unit: '880', civic: '105', words: '12 ave se' }],
    ['A - 251 Notre Dame Avenue', { unit: 'a', civic: '251', words: 'ave dame notre' }],
    ['C212-2055 Notre Dame Avenue', { unit: 'c212', civic: '2055', words: 'ave dame notre' }],
    ['P.O. Box 1208', { box: '1208', words: '' }],
  ])('%s', (written, expected) => expect(parts(written)).toMatchObject(expected))
})

test('other places stay other places', () => {
  expect(key('12 Main Street')).not.toBe(key('21 Main Street'))
  expect(key('12 Main Street', 'Moncton')).not.toBe(key('12 Main Street', 'Dieppe'))
  expect(key('12 Main Street')).not.toBe(key('12 Main Avenue'))
  const [one, other] = ['1-12 Main Street', '2-12 Main Street'].map(street =>
    normalAddress({ street, city: 'X' }),
  )
  expect(one?.key).not.toBe(other?.key)
  expect(one?.building).toBe(other?.building)
})

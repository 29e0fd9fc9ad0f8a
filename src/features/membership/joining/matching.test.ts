import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { digitsOf, type Facts, hostOf, likenesses, matchesAmong, overlapOf } from './matching.ts'

test.each<[string, Facts, Facts, string[]]>([
  [
    'accents and case in the other language',
    { name: { fr: 'Réseau d’alphabétisation' } },
    { name: { en: 'Literacy', fr: "reseau d'alphabetisation" } },
    ['same-name'],
  ],
  [
    'a word more',
    { name: { en: 'Lakeside Public Library' } },
    { name: { en: 'The Lakeside Library' } },
    ['like-name'],
  ],
  [
    'the site, however typed',
    { name: { en: 'A' }, site: 'www.a.example/join' },
    { name: { en: 'B' }, site: 'https://A.example' },
    ['site'],
  ],
  [
    'the phone, however typed',
    { name: { en: 'A' }, phones: ['(705) 555-0131 ext. 4'] },
    { name: { en: 'B' }, phones: [null, '+1 705 555 0131'] },
    ['phone'],
  ],
  [
    'the mail’s domain is their site',
    { name: { en: 'A' }, emails: ['x@b.example'] },
    { name: { en: 'B' }, site: 'b.example' },
    ['email-domain'],
  ],
  [
    'a free mailbox says nothing',
    { name: { en: 'A' }, emails: ['x@gmail.com'] },
    { name: { en: 'B' }, emails: ['y@gmail.com'] },
    [],
  ],
  [
    'nothing in common but their town',
    { name: { en: 'A' }, communityId: '1' },
    { name: { en: 'B' }, communityId: '1' },
    [],
  ],
  [
    'only words every society has',
    { name: { en: 'The Society of Friends' } },
    { name: { en: 'The Society of Foes' } },
    [],
  ],
])('%s', (_, a, b, why) => {
  expect(likenesses(a, b)).toEqual(why)
})

const facts: fc.Arbitrary<Facts> = fc.record({
  name: fc.record({ en: fc.string({ minLength: 1 }) }),
  site: fc.option(fc.webUrl()),
  phones: fc.array(fc.option(fc.string())),
  emails: fc.array(fc.option(fc.emailAddress())),
})

it('is the same from either side, and never throws whatever is typed', () => {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      expect(likenesses(a, b)).toEqual(likenesses(b, a))
    }),
  )
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(overlapOf(a, b)).toBe(overlapOf(b, a))
      hostOf(a)
      expect(digitsOf(a) ?? '0123456789').toMatch(/^\d{10}$/)
    }),
  )
})

it('puts the likeliest first', () => {
  const known = [
    { name: { en: 'Lakeside Library Friends' } },
    { name: { en: 'Lakeside Library' }, site: 'lib.example' },
    { name: { en: 'Food Bank' } },
  ]
  const found = matchesAmong({ name: { en: 'Lakeside library' }, site: 'https://lib.example' }, known)
  expect(found.map(({ known: { name } }) => name.en)).toEqual([
    'Lakeside Library',
    'Lakeside Library Friends',
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsFor, needList, needsOf, termKey } from './need.ts'

const term = (taxonomy: string | undefined, code: string | undefined, en: string) => ({
  ...(taxonomy ? { taxonomy } : {}),
  ...(code ? { code } : {}),
  name: { en },
})

describe('what a service is an answer to', () => {
  test('its kinds say, and each kind of the catalogue leads to its need', () => {
    for (const need of needList)
      for (const kind of kindsFor(need)) expect(needsOf({ kinds: [kind] })).toContain(need)
  })
  test.each([
    ['BD-1800.2000', 'food'],
    ['bh-3900', 'housing'],
    ['BH-1800.1500-100', 'safety'],
    ['LE-7000', 'health'],
    ['HH-0500.8000-150', 'language'],
    ['HH-4500', 'adult-education'],
    ['ND-3500.3600', 'work'],
    ['NL-6000.2000', 'food'],
    ['FT-3600', 'legal'],
  ])('the 211 code %s is %s', (code, need) =>
    expect(needsOf({ kinds: [], terms: [term('AIRS', code, 'whatever')] })).toEqual([need]),
  )
  test.each(['YB-1000', 'B', 'BD18', 'BDX', '12', 'BD-1800.2'])('the code %s is nobody’s', code =>
    expect(needsOf({ kinds: [], terms: [term('AIRS', code, 'Food')] })).toEqual([]),
  )
  test('names of Open Eligibility are known, those of other lists are not guessed', () => {
    expect(needsOf({ kinds: [], terms: [term('Open Eligibility', '108-03', 'Daytime Care')] })).toEqual([
      'childcare',
    ])
    expect(needsOf({ kinds: [], terms: [term('Our own', undefined, 'Daytime Care')] })).toEqual([])
  })
  test('what staff said goes before what is known', () => {
    const odd = term('AIRS', 'BD-1800', 'Food')
    expect(needsOf({ kinds: [], terms: [odd] }, new Map([[termKey(odd), 'people']]))).toEqual(['people'])
    expect(needsOf({ kinds: [], terms: [odd] }, new Map([[termKey(odd), 'none']]))).toEqual([])
  })
  test('no code or name makes it stumble', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (taxonomy, code, en) => {
        for (const need of needsOf({ kinds: [], terms: [term(taxonomy, code, en)] }))
          expect(needList).toContain(need)
      }),
    ))
})

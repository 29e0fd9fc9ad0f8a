import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { censusAreasIn } from './data/census-areas.ts'
import { placesIn } from './data/known-places.ts'
import { visionLine } from './home/front-door.tsx'
import { partOfDay } from './home/greeting.ts'
import { placeIn, readDegrees } from './place.ts'
import { provinces, zones, zonesOf } from './province.ts'
import { reservedSlugs, slugProblem, suggestSlug } from './slug.ts'
import { saysOtherwise } from './statement.ts'

describe('an address', () => {
  test.each([
    ['Peterborough Immigration Partnership', 'peterborough'],
    ['East Central Saskatchewan Local Immigration Partnership', 'east-central-saskatchewan'],
    ['Partenariat local en immigration de Québec', 'quebec'],
    ['شراكة الهجرة', 'partnership'],
    ['Sign in', 'sign-in-lip'],
    ['Local Immigration Partnership', 'local-immigration-partnership'],
  ])('for %s is %s', (name, slug) => expect(suggestSlug(name)).toBe(slug))

  test('suggested is always one that is accepted and free', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (name, others) => {
        const taken = new Set(others.map(other => suggestSlug(other)))
        const slug = suggestSlug(name, taken)
        return slugProblem(slug) === undefined && !taken.has(slug)
      }),
    )
  })

  test('is refused when reserved, misshapen or too long', () => {
    for (const slug of reservedSlugs) expect(slugProblem(slug), slug).toBe('reserved')
    for (const slug of ['Ada', 'a--b', '-a', 'é', 'a b']) expect(slugProblem(slug), slug).toBe('shape')
    expect(slugProblem('a'.repeat(61))).toBe('too-long')
  })
})

describe('coordinates', () => {
  const at = (latitude: string, longitude: string) => placeIn({ latitude, longitude })
  test('are read as people write them', () => {
    expect(readDegrees('51,21')).toBe(51.21)
    expect(readDegrees('102.46 W')).toBe(-102.46)
    expect(readDegrees('102,46° O')).toBe(-102.46)
    expect(readDegrees('−97.1')).toBe(-97.1)
    expect(readDegrees('fifty')).toBeUndefined()
  })
  test('are believed only in Canada; swapped or unsigned ones come back the right way round', () => {
    expect(at('51.21', '-102.46')).toEqual({ ok: true, place: { lat: 51.21, lon: -102.46 } })
    const turned = { ok: false, why: 'swapped', place: { lat: 51.21, lon: -102.46 } }
    expect(at('-102.46', '51.21')).toEqual(turned)
    expect(at('51.21', '102.46')).toEqual(turned)
    expect(at('102.46', '51.21')).toEqual(turned)
    expect(at('0', '0')).toEqual({ ok: false, why: 'zero' })
    expect(at('48.85', '2.35')).toEqual({ ok: false, why: 'outside-canada' })
    expect(at('', '-102')).toEqual({ ok: false, why: 'unreadable' })
  })
  test('of every place we know lie in Canada, and names are told once', () => {
    for (const province of provinces) {
      const known = placesIn(province)
      for (const { lat, lon, name } of known) expect(at(String(lat), String(lon)).ok, name).toBe(true)
      expect(new Set(known.map(({ name }) => name)).size).toBe(known.length)
      expect(censusAreasIn(province).toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(
        censusAreasIn(province),
      )
    }
  })
})

test('every zone offered is one this machine knows, and Saskatchewan’s never changes', () => {
  for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
  expect(zonesOf('SK')[0]).toBe('America/Regina')
})

test('a new version of the statement is due only when words differ', () => {
  const inForce = { vision: { en: 'A' }, mandate: { en: 'B' } }
  expect(saysOtherwise(inForce, { vision: { en: 'A' }, mandate: { en: 'B' } })).toBe(false)
  expect(saysOtherwise(inForce, { vision: { en: 'A', fr: 'A' }, mandate: { en: 'B' } })).toBe(true)
})

test('the greeting follows the partnership’s own clock', () => {
  const now = new Date('2026-07-01T17:30:00Z')
  expect(partOfDay(now, 'America/Regina')).toBe('morning')
  expect(partOfDay(now, 'America/Toronto')).toBe('afternoon')
  expect(partOfDay(new Date('2026-07-02T02:00:00Z'), 'America/Toronto')).toBe('evening')
})

test('a long vision gives its first sentence to the front door', () => {
  expect(visionLine('Short.')).toBe('Short.')
  expect(visionLine(`One sentence. ${'word '.repeat(90)}`)).toBe('One sentence.')
  expect(visionLine('word '.repeat(90)).length).toBeLessThan(262)
})

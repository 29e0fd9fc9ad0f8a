import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '#platform/time.ts'
import { blankFields } from './listing-form.ts'
import type { LocationFields, ServiceFields } from './origin.ts'
import { blankPlace, readTypedPlace, type TypedPlace, typedPlaceFrom } from './place-form.ts'
import { readTypedListing, type TypedListing, typedListingFrom } from './staff-form.ts'

const today = '2026-03-02' as PlainDate
const nothing = { phones: [], email: undefined, site: undefined }

/** What the form sends of what it shows: blank fields are absent, numbers are read. */
function sent(shown: Record<string, string | string[]>): TypedListing {
  const filled = Object.entries(shown).filter(([, value]) => value !== '')
  const numbers = new Set(['minimumAge', 'maximumAge', 'roomWeeks'])
  return Object.fromEntries(
    filled.map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]),
  ) as unknown as TypedListing
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map(each => each.replace(/\s+/g, ' ').trim())
  .filter(each => each !== '')
const textIn = fc.record({ en: text, fr: text, ar: text }, { requiredKeys: ['en'] })
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })

const fields: fc.Arbitrary<ServiceFields> = fc
  .record({
    name: maybe(textIn),
    otherName: maybe(textIn),
    interpretation: maybe(textIn),
    wait: maybe(textIn),
    alert: maybe(textIn),
    documents: fc.uniqueArray(text, { maxLength: 3 }),
    areas: fc.uniqueArray(textIn, { maxLength: 3, selector: each => `${each.en} ${each.fr}` }),
    ages: fc.tuple(maybe(fc.nat(40)), maybe(fc.integer({ min: 41, max: 99 }))),
    about: maybe(textIn),
  })
  .map(({ ages: [from, to], about, ...rest }) => ({
    ...blankFields,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    eligibility: {
      statuses: { visitor: 'no' as const, citizen: 'unknown' as const },
      ...(from !== undefined && { minimumAge: from }),
      ...(to !== undefined && { maximumAge: to }),
      ...(about && { about }),
    },
  }))

describe('the form staff fill in', () => {
  test('left as it opened, it changes nothing, whatever the listing says', () => {
    fc.assert(
      fc.property(fields, fc.constantFrom('en' as const, 'fr' as const), (before, tongue) => {
        const typed = sent(typedListingFrom(before, nothing, tongue))
        const read = readTypedListing(before, nothing, typed, tongue, today)
        expect(read).toEqual({ ok: true, fields: before })
      }),
    )
  })

  test('says everything pages, searches and gaps go by, from an empty listing', () => {
    const typed: TypedListing = {
      ...sent(typedListingFrom(blankFields, nothing, 'en')),
      otherNameEn: 'ESL',
      alertFr: 'Fermé le 24 décembre.',
      waitEn: 'Two weeks',
      interpretationEn: 'Any language, by phone',
      documents: 'Passport\n\nProof of address\nPassport',
      areas: 'Lakeside\r\nPeel',
      minimumAge: 18,
    }
    const read = readTypedListing(blankFields, nothing, typed, 'en', today)
    expect(read.ok && read.fields).toMatchObject({
      otherName: { en: 'ESL' },
      alert: { fr: 'Fermé le 24 décembre.' },
      wait: { en: 'Two weeks' },
      interpretation: { en: 'Any language, by phone' },
      documents: ['Passport', 'Proof of address'],
      areas: [{ en: 'Lakeside' }, { en: 'Peel' }],
      eligibility: { minimumAge: 18 },
    })
  })

  test('an area that stands there keeps its other languages when another is added', () => {
    const before = { ...blankFields, areas: [{ en: 'Peel County', fr: 'Comté de Peel' }] }
    const typed = { ...sent(typedListingFrom(before, nothing, 'fr')), areas: 'Comté de Peel\nLakeside' }
    const read = readTypedListing(before, nothing, typed, 'fr', today)
    expect(read.ok && read.fields.areas).toEqual([...before.areas, { fr: 'Lakeside' }])
  })

  test('prices of a service that is free by now are gone', () => {
    const before = { ...blankFields, cost: { is: 'paid' as const, options: [{ amount: 20 }] } }
    const typed = sent(typedListingFrom(before, nothing, 'en'))
    const read = (cost: 'free' | 'paid') => readTypedListing(before, nothing, { ...typed, cost }, 'en', today)
    expect(read('paid')).toMatchObject({ fields: { cost: before.cost } })
    expect(read('free')).toMatchObject({ fields: { cost: { is: 'free', options: [] } } })
  })

  test.each([
    [{ minimumAge: 60, maximumAge: 18 }, 'maximumAge', 'ages-crossed'],
    [{ accepts: ['visitor'], refuses: ['visitor'] }, 'refuses', 'both-ways'],
    [{ opensMO: '09:00' }, 'closesMO', 'half-hours'],
  ])('%j is refused beside its field', (wrong, field, why) => {
    const typed = { ...sent(typedListingFrom(blankFields, nothing, 'en')), ...wrong } as TypedListing
    expect(readTypedListing(blankFields, nothing, typed, 'en', today)).toEqual({ ok: false, field, why })
  })
})

describe('the form of a place', () => {
  const sentPlace = (place: LocationFields, tongue: 'en' | 'fr') =>
    Object.fromEntries(
      Object.entries(typedPlaceFrom(place, tongue)).filter(([, value]) => value !== ''),
    ) as unknown as TypedPlace

  const place: fc.Arbitrary<LocationFields> = fc
    .record({
      name: maybe(textIn),
      accessibility: maybe(textIn),
      transport: maybe(textIn),
      address: fc.record({
        street: textIn,
        city: textIn,
        provinceWritten: fc.constant('Ont.'),
        postalCode: fc.constant('K9J 1A1'),
        normal: fc.constant('as it was'),
      }),
      coordinates: maybe(fc.constant({ latitude: 44.3, longitude: -78.3 })),
    })
    .map(each => ({
      ...blankPlace,
      ...Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)),
    }))

  test('left as it opened, it changes nothing', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('en' as const, 'fr' as const), (before, tongue) => {
        expect(readTypedPlace(before, sentPlace(before, tongue), tongue)).toEqual({
          ok: true,
          fields: before,
        })
      }),
    )
  })

  test('a door needs an address, online none', () => {
    expect(readTypedPlace(blankPlace, { way: 'door', postalCode: 'K9J 1A1' }, 'en')).toMatchObject({
      field: 'street',
      why: 'no-address',
    })
    expect(readTypedPlace(blankPlace, { way: 'online', street: 'left over' }, 'en')).toEqual({
      ok: true,
      fields: { ...blankPlace, form: 'virtual' },
    })
  })

  test('a place on the map is believed only in its province', () => {
    const typed = { way: 'door', city: 'Lakeside', province: 'ON' } as const
    const at = (latitude: string, longitude: string) =>
      readTypedPlace(blankPlace, { ...typed, latitude, longitude }, 'en')
    expect(at('44.3', '-78.3')).toMatchObject({ fields: { coordinates: { latitude: 44.3 } } })
    for (const wrong of [at('-78.3', '44.3'), at('44.3', ''), at('60', '-135')])
      expect(wrong).toEqual({ ok: false, field: 'latitude', why: 'coordinates-wrong' })
  })
})

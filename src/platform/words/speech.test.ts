import { expect, it } from 'vitest'
import { visitor } from './messages.ts'
import { speechIn } from './speech.ts'

const words = visitor({
  confirmed: { en: '{name} is right.', fr: '{name} : tout est juste.', ar: 'أُكّدت {name}.' },
  found: {
    en: '{count, plural, one {# thing} other {# things}} near {place}',
    fr: '{count, plural, one {# chose} other {# choses}} près de {place}',
    ar: '{count, plural, one {شيء واحد} other {# أشياء}} قرب {place}',
  },
  day: {
    en: '{day, select, MO {Monday} other {Sunday}}',
    fr: '{day, select, MO {lundi} other {dimanche}}',
    ar: '{day, select, MO {الاثنين} other {الأحد}}',
  },
})

it('keeps a name of the other direction apart from the Arabic sentence around it', () => {
  expect(speechIn('ar')(words.confirmed, { name: 'LINC' })).toBe('أُكّدت \u2068LINC\u2069.')
  expect(speechIn('ar')(words.found, { count: 3, place: 'Peterborough' })).toBe(
    '3 أشياء قرب \u2068Peterborough\u2069',
  )
  expect(speechIn('en')(words.confirmed, { name: 'LINC' })).toBe('LINC is right.')
})

it('still chooses by a value, and sets French colons', () => {
  expect(speechIn('ar')(words.day, { day: 'MO' })).toBe('الاثنين')
  expect(speechIn('fr')(words.confirmed, { name: 'CLIC' })).toBe('CLIC\u00a0: tout est juste.')
})

it('isolates nothing where a message is not written in Arabic yet', () => {
  const { en, fr } = words.confirmed
  expect(speechIn('ar')({ en, fr }, { name: 'LINC' })).toBe('LINC is right.')
})

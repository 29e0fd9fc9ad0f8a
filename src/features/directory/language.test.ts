import { iso6393 } from 'iso-639-3'
import { describe, expect, test } from 'vitest'
import { languageName, languageOf } from './language.ts'

const same: Record<string, string[]> = {
  fa: [
    'Farsi',
    'Persian',
    'Farsi (Persian)',
    'Persian/Farsi',
    'PERSIAN (FARSI)',
    'persan',
    'fas',
    'per',
    'pes',
    'فارسی',
    'الفارسية',
  ],
  tl: ['Tagalog', 'Filipino', 'tgl', 'fil', 'tl', 'Tagalog (Filipino)', 'Tagalog/Filipino', 'Pilipino'],
  pa: ['Panjabi', 'Punjabi', 'pan', 'pnb', 'Panjabi; Punjabi', 'pendjabi', 'ਪੰਜਾਬੀ'],
  zh: [
    'Chinese',
    'Mandarin',
    'Chinese (Mandarin)',
    'cmn',
    'zho',
    'chi',
    'zh-Hans',
    '中文',
    'chinois',
    'Mandarin Chinese',
  ],
  yue: ['Cantonese', 'Chinese (Cantonese)', 'Chinese - Cantonese', 'cantonais'],
  fr: ['fra', 'fre', 'FR-ca', 'French', 'français', 'Français', 'الفرنسية', 'fr_CA'],
  ar: ['Arabic', 'arabe', 'العربية', 'اللغة العربية', 'arb', 'Arabic (Levantine)', 'арабська'],
  uk: ['Ukrainian', 'ukrainien', 'українська', 'ukr', 'الأوكرانية'],
  ti: ['Tigrinya', 'Tigrigna', 'tir', 'ትግርኛ', 'tigrigna'],
  ku: ['Kurdish', 'Kurmanji', 'kmr', 'Kurdish (Kurmanji)'],
  ckb: ['Sorani', 'Kurdish (Sorani)', 'Central Kurdish'],
  es: ['Spanish', 'Spanish; Castilian', 'español', 'espagnol', 'الإسبانية'],
  ht: ['Haitian Creole', 'Créole haïtien', 'hat', 'Kreyòl'],
  ase: ['ASL', 'American Sign Language'],
  prs: ['Dari', 'prs', 'دری'],
  om: ['Oromo', 'Afaan Oromoo', 'Oromiffa'],
  sw: ['Swahili', 'Kiswahili', 'swh'],
  oj: ['Ojibwe', 'Ojibway', 'Anishinaabemowin'],
}

describe('one language has one code however it is written', () => {
  for (const [code, written] of Object.entries(same))
    test(code, () => {
      expect(Object.fromEntries(written.map(each => [each, languageOf(each)?.code]))).toEqual(
        Object.fromEntries(written.map(each => [each, code])),
      )
    })
})

test('what is no language is none, however much it looks like a code', () => {
  const none = [
    '',
    ' ',
    'xx',
    'qqq',
    'any',
    'All',
    'other',
    'English, French',
    'English and Spanish',
    'und',
    'zxx',
    'mul',
    '123',
    'Klingonese of the north',
    '🙂',
    'a'.repeat(10_000),
  ]
  expect(none.filter(each => languageOf(each))).toEqual([])
})

test('every living language of the standard is known by its code, and is told by a name', () => {
  const living = iso6393.filter(({ type }) => type === 'living')
  expect(living.filter(({ iso6393: code }) => !languageOf(`${code}-CA`)).map(each => each.iso6393)).toEqual(
    [],
  )
  expect(languageName('tl', 'en')).toBe('Filipino')
  expect(languageName('fa', 'fr')).toBe('persan')
  expect(languageName('ksw', 'ar')).not.toBe('ksw')
  expect(languageName('not a code', 'en')).toBe('not a code')
})

test('a code found once is found again by itself', () => {
  for (const written of Object.values(same).flat()) {
    const code = languageOf(written)?.code
    expect(code, written).toBeDefined()
    expect(languageOf(code ?? '')?.code).toBe(code)
  }
})

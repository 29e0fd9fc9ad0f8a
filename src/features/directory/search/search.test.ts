import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingWords } from './concepts.ts'
import { documentTerms, type Findable, nameForm, vocabularyOf } from './document.ts'
import { explain, isFound } from './explain.ts'
import { loosened } from './loosen.ts'
import { readQuery, wordsToLookUp } from './query.ts'
import { searchTexts, tsvectorText } from './tsvector.ts'
import { distance, nearest } from './typo.ts'
import { wordsIn } from './words-in.ts'

const listing = (name: string, more: Partial<Findable> = {}): Findable => ({
  organisationName: { en: name },
  kinds: [],
  audiences: [],
  ...more,
})

const listings: readonly Findable[] = [
  listing('Maple Corner Centre', { kinds: ['language-training'], places: [{ en: 'Winnipeg' }] }),
  listing('Maple Corner Centre', {
    kinds: ['job-search'],
    audiences: ['women'],
    places: [{ en: 'Winnipeg' }],
  }),
  listing('Rivière-aux-Oies Accueil', { kinds: ['job-language-training'], places: [{ en: 'Brandon' }] }),
  listing('Prairie Door Society', { kinds: ['general-settlement'], audiences: ['youth'] }),
  listing('Harbour Tenants', { name: { en: 'Rent bank', fr: 'Banque de loyer' }, kinds: ['housing'] }),
  listing('Old Mill Clinic', {
    name: { en: 'Walk-in clinic' },
    kinds: ['health'],
    texts: [{ en: 'A family doctor sees you.' }],
  }),
  listing('Newcomer Conversation Club', {
    name: { en: 'Tuesday circle' },
    texts: [{ en: 'Practise in an English class with neighbours.' }],
  }),
]
const vocabulary = [...new Set(listings.flatMap(vocabularyOf))].map(word => ({ word, frequency: 3 }))
const terms = listings.map(documentTerms)
const found = (asked: string) => {
  const query = readQuery(asked, vocabulary)
  return terms.flatMap((each, at) => (isFound(query, each) ? [at] : []))
}

describe('words', () => {
  test.each([
    ["cours d’anglais à l'école", ['cours', 'anglais', 'ecole']],
    ["the women's group", ['women', 'group']],
    ['aujourd’hui', ['aujourdhui']],
    ['Курси англійської', ['курси', 'англіиськоі']],
    ['دروسٌ إنجليزيّة', ['دروس', 'انجليزيه']],
    ['<b>&amp;</b>', ['b', 'amp', 'b']],
  ])('%s', (text, folded) => {
    const common = new Set(['the', 'a'])
    expect(
      wordsIn(text)
        .map(word => word.folded)
        .filter(word => !common.has(word)),
    ).toEqual(folded)
  })

  test.each([
    ['class', 'classes'],
    ['job', 'jobs'],
    ['logement', 'logements'],
    ['study', 'studies'],
    ['center', 'centre'],
    ['école', 'écoles'],
    ['réfugié', 'réfugiés'],
    ['hôpital', 'hôpitaux'],
    ['immigrant', 'immigrantes'],
    ['الجنسية', 'جنسية'],
  ])('%s and %s are one word', (one, other) => {
    expect(tellingWords(one)[0]?.stem).toBe(tellingWords(other)[0]?.stem)
  })
})

describe('the same need in other words', () => {
  test.each([
    'English classes',
    "cours d'anglais",
    'cours d’anglais',
    'englsh clas',
    'language training',
    'formation linguistique',
    'دروس إنجليزية',
    'دروس اللغة الإنجليزية',
    'курси англійської',
    'clases de inglés',
    'I want to learn English',
    'ESL class',
    'CLASS, ENGLISH',
  ])('%s', asked => {
    expect(found(asked)).toEqual(found('english class'))
  })

  test('finds by kind and by what texts say, and nothing else', () => {
    expect(found('english class')).toEqual([0, 2, 6])
  })

  test.each([
    ['apartment for rent', [4]],
    ['un logement', [4]],
    ['سكن', [4]],
    ['docteur', [5]],
    ['лікар', [5]],
    ['recherche d’emploi', [1]],
    ['emplois pour femmes', [1]],
    ['job winnipeg', [1]],
    ['winnepeg jbos', [1]],
    ['jeunes', [3]],
    ['dentist brandon', []],
  ])('%s', (asked, expected) => {
    expect(found(asked)).toEqual(expected)
  })

  test('an organisation is found by its whole name, and by the beginning of a word', () => {
    for (const each of listings)
      expect(found(each.organisationName.en ?? '')).toContain(listings.indexOf(each))
    expect(found('prair')).toEqual([3])
    expect(nameForm('The Prairie Door, Society')).toBe(nameForm('prairie door society'))
  })

  test('nothing asked finds everything; common words alone are still words', () => {
    expect(found('')).toHaveLength(listings.length)
    expect(readQuery('', []).groups).toEqual([])
    expect(readQuery('help', []).groups).toHaveLength(1)
  })
})

describe('typing mistakes', () => {
  test.each([
    ['english', 'englsh', 1],
    ['english', 'enlgish', 1],
    ['clas', 'class', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (one, other, mistakes) => expect(distance(one, other)).toBe(mistakes))

  test('distance is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length))
        expect(distance(a, a)).toBe(0)
      }),
    )
  })

  test('the correction is said, and a word the listings know is left alone', () => {
    expect(readQuery('englsh clas', vocabulary).corrections).toEqual([
      { asked: 'englsh', taken: 'english' },
      { asked: 'clas', taken: 'class' },
    ])
    expect(readQuery('Oies', vocabulary).corrections).toEqual([])
    expect(found('maple corner serivces')).toEqual(found('maple corner services'))
    expect(readQuery('220b', [{ word: '220a', frequency: 9 }]).corrections).toEqual([])
    expect(nearest('xy', vocabulary)).toBeUndefined()
  })
})

describe('why a listing is here', () => {
  test('each part of the question with the words that met it', () => {
    const query = readQuery("cours d'anglais Winnipeg", vocabulary)
    expect(explain(query, terms[0] ?? [])).toEqual([
      { asked: "cours d'anglais", met: [{ where: 'kind', weight: 'B', written: 'language-training' }] },
      { asked: 'Winnipeg', met: [{ where: 'place', weight: 'D', written: 'Winnipeg', tongue: 'en' }] },
    ])
    expect(explain(readQuery('english class', vocabulary), terms[6] ?? [])[0]?.met).toContainEqual({
      where: 'text',
      weight: 'C',
      written: 'English class',
      tongue: 'en',
    })
  })

  test.each([
    ['Practise in an English conversation circle.', 'English conversation circle'],
    ['You may learn to speak English with a neighbour.', 'speak English'],
    ['Staff speak French and English. Class trips in summer.', undefined],
    ['Forms can be filled in English or French. Every class of ticket is sold.', undefined],
    ['Someone listens, by phone, in English.', undefined],
  ])('the words of a phrase must stand together in one sentence: %s', (about, written) => {
    const said = documentTerms(listing('Elm Street House', { texts: [{ en: about }] }))
    const [reason] = explain(readQuery('english class', []), said)
    expect(reason?.met[0]?.written).toBe(written)
    if (written) expect(about).toContain(written)
  })

  test('what is quoted stands in the text, in the language it is quoted in', () => {
    const about = { ar: 'دروس اللغة الإنجليزية للجميع', en: 'Free English lessons for all' }
    const said = documentTerms(listing('Elm Street House', { texts: [about] }))
    const [reason] = explain(readQuery('english class', []), said)
    for (const { written, tongue } of reason?.met ?? [])
      expect(tongue === 'ar' ? about.ar : about.en).toContain(written)
    expect(reason?.met.map(each => each.tongue).sort()).toEqual(['ar', 'en'])
  })
})

describe('for PostgreSQL', () => {
  const nothing = { anyOf: [], noneOf: [] }

  test('terms and questions are quoted', () => {
    const name = { lexeme: "o'neil\\", weight: 'A', where: 'name', written: '' } as const
    expect(tsvectorText([name], ["o'neil house"], ['free'])).toBe(
      "'o''neil\\\\' '=o''neil\\\\' '==o''neil house' '.free' '.'",
    )
    const query = readQuery('job winnipeg', vocabulary)
    const { asked, ranks, sooner } = searchTexts(query, ['job winnipeg'], nothing, false)
    expect(asked).toBe(
      "(('c:job'|'~c:job'|'k:job-search'|'~k:job-search'|'job'|'~job')&('winnipeg'|'~winnipeg'))",
    )
    expect(sooner).toBe("('=job'|'=winnipeg')")
    expect(ranks.map(rank => rank.exact)).toEqual([true, ...Array(7).fill(false)])
    expect(ranks.map(rank => rank.often)).toEqual([false, false, false, false, true, false, false, true])
  })

  test('a word that stands only in a text is told apart, and one that stands elsewhere too is not', () => {
    const said = (weight: 'B' | 'C') => ({ lexeme: 'job', weight, where: 'text', written: '' }) as const
    expect(tsvectorText([said('C')])).toBe("'~job' '.'")
    expect(tsvectorText([said('C'), said('B')])).toBe("'job' '.'")
  })

  test('what a search is narrowed by stands in every rank, and the sure come before the others', () => {
    const none = readQuery('', [])
    expect(searchTexts(none, [''], nothing, false).asked).toBeUndefined()
    const narrowed = { anyOf: [['k:housing', 'l:fr']], noneOf: ['n:refugee'], sure: 'y:refugee' }
    const { asked, ranks } = searchTexts(none, [''], narrowed, false)
    expect(asked).toBe("('.'&('k:housing'|'.l:fr')&!'.n:refugee')")
    expect(ranks.map(rank => rank.text)).toEqual([`(${asked}&'.y:refugee')`, `(${asked}&!'.y:refugee')`])
    for (const byDistance of [true, false])
      for (const { text } of searchTexts(readQuery('job', []), ['job'], narrowed, byDistance).ranks)
        expect(text).toContain("('k:housing'|'.l:fr')&!'.n:refugee'")
  })

  test('no question throws, and every alternative can be quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), asked => {
        const query = readQuery(asked, vocabulary)
        searchTexts(query, [asked], nothing, false)
        expect(wordsToLookUp(asked).length).toBeLessThanOrEqual(60)
        for (const group of query.groups) expect(group.anyOf.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('words everybody uses', () => {
  const needs = (asked: string) => readQuery(asked, vocabulary).groups.flatMap(({ concepts }) => concepts)
  test.each([
    ['client took housing', ['housing']],
    ['أريد أن أفتح مطعما', ['business']],
    ['وأريد سكن', ['housing']],
    ['أحتاج من يترجم', ['interpreter-spoken']],
    ['translate papers to English', ['interpreter', 'first-papers', 'legal']],
  ])('%s', (asked, expected) => {
    expect(needs(asked)).toEqual(expected)
    expect(readQuery(asked, vocabulary).corrections).toEqual([])
  })

  test('a beginning of four letters is no mistake, where listings have words that begin so', () => {
    expect(readQuery('lang', [{ word: 'language', frequency: 3 }]).corrections).toEqual([])
    expect(readQuery('lang', []).corrections).not.toEqual([])
  })

  test('whom it is for is nobody’s question where a need stands beside it', () => {
    const looser = loosened(readQuery('youth basketball', []))
    expect(looser.map(({ query }) => query.groups.map(({ asked }) => asked))).toEqual([
      ['youth', 'basketball'],
      ['basketball'],
      ['basketball'],
    ])
  })
})

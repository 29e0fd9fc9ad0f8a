/**
 * The terms a listing is found by, with their weights: A its names, B its kinds, audiences and the concepts its
 * names say, C its texts and the concepts they say, D where it is. Lexemes with a prefix are ours (`k:` kind, `a:` audience, `c:` concept);
 * the others are stems of words.
 */
import { fold, type TextIn, type Tongue, tongues } from '#platform/text.ts'
import { AUDIENCES, type Audience, SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { type Stemmed, stretchesOf, tellingWords } from './concepts.ts'

export type Weight = 'A' | 'B' | 'C' | 'D'
export type Where = 'name' | 'organisation' | 'kind' | 'audience' | 'text' | 'place'

export type Term = {
  lexeme: string
  weight: Weight
  where: Where
  /** The words as they stand in the listing; for a kind or audience, its key. */
  written: string
  /** The language that is written in; none for a kind or audience. */
  tongue?: Tongue
}

export type Findable = {
  organisationName: TextIn
  name?: TextIn | undefined
  otherNames?: readonly TextIn[]
  kinds: readonly ServiceKind[]
  audiences: readonly Audience[]
  /** Descriptions, notes, how to apply, and so on. */
  texts?: readonly (TextIn | undefined)[]
  /** Cities, streets, areas served. */
  places?: readonly (TextIn | undefined)[]
}

export function documentTerms(listing: Findable): Term[] {
  const names = [listing.name, ...(listing.otherNames ?? [])]
  return firstOfEach([
    ...names.flatMap(name => [...wordTerms(name, 'A', 'name'), ...conceptTerms(name, 'B', 'name', 1)]),
    ...wordTerms(listing.organisationName, 'A', 'organisation'),
    ...conceptTerms(listing.organisationName, 'B', 'organisation', 2),
    ...listing.kinds.map(kind => ({
      lexeme: `k:${kind}`,
      weight: 'B' as const,
      where: 'kind' as const,
      written: kind,
    })),
    ...listing.audiences.map(audience => ({
      lexeme: `a:${audience}`,
      weight: 'B' as const,
      where: 'audience' as const,
      written: audience,
    })),
    ...listing.kinds.flatMap(kind => kindTerms.get(kind) ?? []),
    ...listing.audiences.flatMap(audience => audienceTerms.get(audience) ?? []),
    ...(listing.texts ?? []).flatMap(text => [
      ...wordTerms(text, 'C', 'text'),
      ...conceptTerms(text, 'C', 'text', 1),
    ]),
    ...(listing.places ?? []).flatMap(place => wordTerms(place, 'D', 'place')),
  ])
}

/** Words of a listing, folded, for the vocabulary that typos are corrected against. */
export function vocabularyOf(listing: Findable): string[] {
  const texts = [
    listing.organisationName,
    listing.name,
    ...(listing.otherNames ?? []),
    ...(listing.texts ?? []),
    ...(listing.places ?? []),
  ]
  const words = texts.flatMap(text => Object.values(text ?? {}).flatMap(written => tellingWords(written)))
  return [...new Set(words.map(word => word.folded))].filter(word => word.length > 2 && !/^\d/.test(word))
}

/** A whole name in the form it is compared in: equal forms are the exact name. */
export const nameForm = (name: string): string =>
  tellingWords(fold(name))
    .map(word => word.folded)
    .join(' ')

const eachTongue = <Made>(
  text: TextIn | undefined,
  make: (written: string, tongue: Tongue) => Made[],
): Made[] => (text ? tongues.flatMap(tongue => (text[tongue] ? make(text[tongue], tongue) : [])) : [])

const wordTerms = (text: TextIn | undefined, weight: Weight, where: Where): Term[] =>
  eachTongue(text, (whole, tongue) =>
    tellingWords(whole).map(({ stem, written }) => ({ lexeme: stem, weight, where, written, tongue })),
  )

// A single word in an organisation's name says little of each service ("English Online" also helps settle).
const conceptTerms = (text: TextIn | undefined, weight: Weight, where: Where, shortest: number): Term[] =>
  eachTongue(text, (whole, tongue) =>
    stretchesOf(tellingWords(whole), where === 'name' ? 'asked' : 'said').flatMap(({ words, concepts }) =>
      concepts.length === 0 || words.length < shortest
        ? []
        : concepts.map(concept => ({
            lexeme: `c:${concept.id}`,
            weight,
            where,
            written: asWritten(whole, words),
            tongue,
          })),
    ),
  )

/** The stretch as it stands in the text, with the small words between. */
function asWritten(whole: string, words: readonly Stemmed[]): string {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? whole.slice(first.at, last.at + last.written.length) : ''
}

/** The first of each in each language: the others say nothing more. */
function firstOfEach(terms: readonly Term[]): Term[] {
  const kept = new Map<string, Term>()
  for (const term of terms) {
    const key = `${term.lexeme} ${term.weight} ${term.tongue}`
    if (!kept.has(key)) kept.set(key, term)
  }
  return [...kept.values()]
}

const kindTerms = new Map(SERVICE_KINDS.map(kind => [kind, wordTerms(kindWords[kind], 'B', 'kind')]))
const audienceTerms = new Map(AUDIENCES.map(each => [each, wordTerms(audienceWords[each], 'B', 'audience')]))

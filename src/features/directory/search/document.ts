/**
 * The terms a listing is found by, with their weights: A its names, B its kinds, audiences and the concepts its
 * texts say, C its texts, D where it is. Lexemes with a prefix are ours (`k:` kind, `a:` audience, `c:` concept);
 * the others are stems of words.
 */
import { fold, type TextIn } from '#platform/text.ts'
import { AUDIENCES, type Audience, SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { audienceWords, kindWords } from '../kind-words.ts'
import { stretchesOf, tellingWords } from './concepts.ts'

export type Weight = 'A' | 'B' | 'C' | 'D'
export type Where = 'name' | 'organisation' | 'kind' | 'audience' | 'text' | 'place'

export type Term = {
  lexeme: string
  weight: Weight
  where: Where
  /** The words as they stand in the listing; for a kind or audience, its key. */
  written: string
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
    ...names.flatMap(name => [...wordTerms(name, 'A', 'name'), ...conceptTerms(name, 'name', 1)]),
    ...wordTerms(listing.organisationName, 'A', 'organisation'),
    ...conceptTerms(listing.organisationName, 'organisation', 2),
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
      ...conceptTerms(text, 'text', 1),
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

const wordTerms = (text: TextIn | undefined, weight: Weight, where: Where): Term[] =>
  Object.values(text ?? {}).flatMap(written =>
    tellingWords(written).map(word => ({ lexeme: word.stem, weight, where, written: word.written })),
  )

// A single word in an organisation's name says little of each service ("English Online" also helps settle).
const conceptTerms = (text: TextIn | undefined, where: Where, shortest: number): Term[] =>
  Object.values(text ?? {}).flatMap(written =>
    stretchesOf(tellingWords(written))
      .filter(({ words }) => words.length >= shortest)
      .flatMap(({ words, concepts }) =>
        concepts.map(concept => ({
          lexeme: `c:${concept.id}`,
          weight: 'B' as const,
          where,
          written: words.map(word => word.written).join(' '),
        })),
      ),
  )

function firstOfEach(terms: readonly Term[]): Term[] {
  const kept = new Map<string, Term>()
  for (const term of terms) {
    const key = `${term.lexeme} ${term.weight}`
    if (!kept.has(key)) kept.set(key, term)
  }
  return [...kept.values()]
}

const kindTerms = new Map(SERVICE_KINDS.map(kind => [kind, wordTerms(kindWords[kind], 'B', 'kind')]))
const audienceTerms = new Map(AUDIENCES.map(each => [each, wordTerms(audienceWords[each], 'B', 'audience')]))

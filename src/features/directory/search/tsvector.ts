/**
 * Writes our own terms and questions as PostgreSQL text-search literals; no dictionary of the server is used. How well a
 * word answers is part of the lexeme, so that the index alone tells it: `word` stands in a name, kind, audience or place,
 * `~word` only in a text, `=word` in a name; `==the whole name`. A lexeme that begins with a full stop is a fact.
 */
import type { Term } from './document.ts'
import type { Alternative, Group, Query } from './query.ts'

const quoted = (lexeme: string) =>
  `'${lexeme.slice(0, 200).toWellFormed().replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** What every service has: what is asked for where nothing else is. */
const anything = '.'

/** For `$1::tsvector`. `names` are in the form they are compared in. */
export function tsvectorText(
  terms: readonly Term[],
  names: readonly string[] = [],
  facts: readonly string[] = [],
): string {
  const solid = new Set(terms.filter(term => term.weight !== 'C').map(term => term.lexeme))
  const lexemes = [
    ...terms.map(({ lexeme }) => (solid.has(lexeme) ? lexeme : `~${lexeme}`)),
    ...terms.filter(({ weight }) => weight === 'A').map(({ lexeme }) => `=${lexeme}`),
    ...names.map(name => `==${name}`),
    ...facts.map(fact => `.${fact}`),
    anything,
  ]
  return [...new Set(lexemes)].map(quoted).join(' ')
}

/** What a search is narrowed by beside words, as facts: each list is met by any of it. */
export interface Narrowed {
  anyOf: readonly (readonly string[])[]
  noneOf: readonly string[]
  /** What has it comes first. */
  sure?: string | undefined
}

export interface SearchTexts {
  /** Which services are found: all where there is none. */
  asked: string | undefined
  sure: string | undefined
  /** The parts of what is found, best first. */
  ranks: readonly Rank[]
  /** What comes first among services at the same distance. */
  sooner: string
}

export interface Rank {
  text: string
  /** The whole name. */
  exact: boolean
  /** Most of what is found may be in this part. */
  often: boolean
}

/** For `$1::tsquery`: what a question finds, and how well what is found answers it. `whole` are the names it may be. */
export function searchTexts(
  { groups, beside }: Query,
  whole: readonly string[],
  { anyOf, noneOf, sure }: Narrowed,
  byDistance: boolean,
): SearchTexts {
  const facts = [...anyOf.map(each => any(each.map(fact))), ...noneOf.map(each => not(fact(each)))]
  const sureText = sure === undefined ? undefined : fact(sure)
  const split = (ranks: readonly Rank[]) =>
    sureText === undefined
      ? ranks
      : [sureText, not(sureText)].flatMap(each =>
          ranks.map(rank => ({ ...rank, text: all([rank.text, each]) })),
        )
  if (groups.length === 0) {
    const text = all([quoted(anything), ...facts])
    return {
      asked: facts.length > 0 || sureText !== undefined ? text : undefined,
      sure: sureText,
      ranks: split([{ text, exact: false, often: true }]),
      sooner: quoted(anything),
    }
  }
  const asked = all([
    ...groups.map(group => any(group.anyOf.flatMap(each => [plain(each), weak(each)]))),
    ...facts,
  ])
  const solid = all([...groups.map(solidly), ...facts])
  const kinds = all([...groups.map(ofItsKind), ...facts])
  const says = any([...groups, ...beside].flatMap(saying))
  const inNames = [...new Set([...groups, ...beside].flatMap((group: Group) => group.words).map(inName))]
  const [named, partly] = [all(inNames), any(inNames)]
  const names = whole.filter(name => name !== '').map(name => quoted(`==${name}`))
  const isExact = names.length > 0 ? any(names) : not(quoted(anything))
  const [exactly, rest] = [all([asked, named, isExact]), all([asked, named, not(isExact)])]
  const mention = all([asked, not(solid), not(named)])
  const rank = (text: string, more: Partial<Rank> = {}): Rank => ({
    text,
    exact: false,
    often: false,
    ...more,
  })
  const ranks = byDistance
    ? [all([solid, not(named)]), mention].map(text => rank(text))
    : [
        rank(all([solid, partly, not(named)])),
        rank(all([solid, not(partly), kinds, says])),
        rank(all([solid, not(partly), kinds, not(says)]), { often: true }),
        rank(all([solid, not(partly), not(kinds)])),
        rank(all([mention, partly])),
        rank(all([mention, not(partly)]), { often: true }),
      ]
  return {
    asked,
    sure: sureText,
    ranks: split([rank(exactly, { exact: true }), rank(rest), ...ranks]),
    sooner: partly,
  }
}

/** By its name, kind, audience or place; a part of a kind also by a text of that kind that says it. */
const solidly = ({ anyOf, wider }: Group) =>
  any([
    ...anyOf.map(plain),
    ...(wider.length > 0 ? [all([any(wider.map(plain)), any(anyOf.map(weak))])] : []),
  ])

/** Of the kind that answers it best, where any does: other kinds, and names that speak of it, come after. */
const ofItsKind = ({ anyOf, mainly }: Group): string => any((mainly.length > 0 ? mainly : anyOf).map(plain))

/** What a listing says in its own words, wherever: not only its kind. */
const saying = ({ concepts, words }: Group) =>
  [...concepts.map(id => ({ lexeme: `c:${id}` })), ...words].flatMap(each => [plain(each), weak(each)])

const fact = (written: string) => quoted(/^[ka]:/.test(written) ? written : `.${written}`)
const prefixed = (mark: string, { lexeme, prefix }: Alternative) =>
  quoted(mark + lexeme) + (prefix ? ':*' : '')
const plain = (each: Alternative) => prefixed('', each)
const weak = (each: Alternative) => prefixed('~', each)
const inName = (each: Alternative) => prefixed('=', each)
const any = (texts: readonly string[]) => (texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('|')})`)
const all = (texts: readonly string[]) => (texts.length === 1 ? (texts[0] ?? '') : `(${texts.join('&')})`)
const not = (text: string) => `!${text}`

/**
 * Reads what a person typed into groups: a listing is found when every group is met, and a group is met by any
 * of its alternatives. A phrase of several words that the lexicon knows is met by its concept alone, so that
 * "english class", "cours d'anglais" and "englsh clas" find the same listings; a single word also by itself.
 */
import { languageOf } from '../language.ts'
import { alsoCalled } from '../language-names.ts'
import { lexemesOf, lexiconWords, type Stemmed, stretchesOf, tellingWords } from './concepts.ts'
import { stem } from './stem.ts'
import { slightWords, stopWords } from './stop-words.ts'
import { type Candidate, nearest } from './typo.ts'

/** One lexeme of the index; with `prefix`, any lexeme that begins so. */
export type Alternative = { lexeme: string; prefix?: true }

export type Group = {
  /** The person's own words. */
  asked: string
  concepts: readonly string[]
  anyOf: readonly Alternative[]
  /** The words themselves, for ranking: the wording asked for comes first. */
  words: readonly Alternative[]
}

export type Correction = { asked: string; taken: string }

export type Query = {
  groups: readonly Group[]
  /** Parts that ask for no more than the others do (“register”, “newcomers”): they only bring better answers forward. */
  beside: readonly Group[]
  /** Shown to the person: “Showing results for …”. */
  corrections: readonly Correction[]
  /** The question folded, to compare with whole names. */
  folded: string
}

/** The folded words to fetch near candidates for, before reading the question: none that the lexicon knows. */
export const wordsToLookUp = (asked: string): string[] => [
  ...new Set(
    tellingWords(asked.slice(0, longestQuestion))
      .slice(0, mostWords)
      .filter(word => !isInLexicon(word))
      .map(word => word.folded),
  ),
]

const longestQuestion = 300
const mostWords = 20

/**
 * `vocabulary` holds words of the listings that equal or resemble the words asked, with how often each stands
 * there; more than is needed does no harm.
 */
export function readQuery(asked: string, vocabulary: readonly Candidate[]): Query {
  const known = new Map(vocabulary.map(candidate => [candidate.word, candidate]))
  const stems = new Set(vocabulary.map(candidate => stem(candidate.word)))
  const corrections: Correction[] = []
  const open = new Set<Stemmed>()
  const words = tellingWords(asked.slice(0, longestQuestion))
    .slice(0, mostWords)
    .flatMap((asIs, _at, all) => {
      const word = known.has(asIs.folded) || stems.has(asIs.stem) ? asIs : withoutClitics(asIs)
      if (known.has(word.folded) || stems.has(word.stem) || isInLexicon(word) || slightStems.has(word.stem))
        return [word]
      const found = correct(word.folded, vocabulary)
      if (!found) {
        open.add(word)
        return [word]
      }
      // “Servies” asks for no more than “services” does, unless it is all that was asked.
      if (stopWords.has(found) && all.length > 1) return []
      corrections.push({ asked: word.written, taken: found })
      return [{ ...word, folded: found, stem: stem(found) }]
    })
  const all = stretchesOf(words, 'asked').map(({ words: some, concepts }): Group => {
    const means = concepts.flatMap(lexemesOf).map(lexeme => ({ lexeme }))
    const own = some.map(word => ({ lexeme: word.stem, ...(open.has(word) && { prefix: true as const }) }))
    return {
      asked: some.map(word => word.written).join(' '),
      concepts: concepts.map(concept => concept.id),
      anyOf: unique([...means, ...(own.length === 1 ? own : [])]),
      words: own,
    }
  })
  const isTelling = ({ concepts }: Group) => concepts.some(id => !saysLittle.has(id))
  const beside = all.filter(group => isBeside(group, all.filter(isTelling)))
  return {
    groups: all.filter(group => !beside.includes(group)),
    beside,
    corrections,
    folded: words.map(word => word.folded).join(' '),
  }
}

// Who comes to this directory is new here, a school is for children, and papers are translated into English: said
// beside a need, they ask for nothing more.
export const saysLittle: ReadonlySet<string> = new Set([
  'newcomer',
  'women',
  'youth',
  'seniors',
  'lgbtq2',
  'francophone',
])
const implied = new Map([
  ['school', ['youth']],
  ['childcare', ['youth']],
  ['health', ['youth', 'women']],
  ['clothing', ['youth']],
  ['family-safety', ['women']],
  ['interpreter', ['language-class', 'french-class']],
])

function isBeside(group: Group, telling: readonly Group[]): boolean {
  const others = telling.filter(each => each !== group)
  if (others.length === 0) return false
  const { concepts } = group
  if (concepts.length > 0)
    return concepts.every(
      id =>
        id === 'newcomer' ||
        others.some(other => other.concepts.some(each => implied.get(each)?.includes(id))),
    )
  const isHan = group.words.every(({ lexeme }) => /^\p{Script=Han}+$/u.test(lexeme))
  return isHan || group.words.every(({ lexeme }) => slightStems.has(lexeme))
}

const slightStems = new Set(slightWords.map(word => stem(word)))

/** Arabic writes small words onto the next: “لسكن” is for housing, “شقتي” my apartment; and who acts onto the verb. */
function withoutClitics(word: Stemmed): Stemmed {
  if (!/^\p{Script=Arabic}+$/u.test(word.folded) || isInLexicon(word)) return word
  const bare = /^[لبكفوس]/u.test(word.folded) ? [word.folded, word.folded.slice(1)] : [word.folded]
  const tries = bare.flatMap(each => [
    each,
    ...['ني', 'ي', 'نا', 'كم', 'هم', 'ها', 'ك', 'ا'].flatMap(own =>
      each.endsWith(own) ? [each.slice(0, -own.length), each.slice(0, -own.length).replace(/ت$/, 'ه')] : [],
    ),
  ])
  // I open, she translates: « أفتح », « يترجم » are what « فتح », « ترجمة » are.
  const verbs = tries.filter(each => /^[انيت]/.test(each)).map(each => each.slice(1))
  const meant = [...tries, ...verbs]
    .filter(each => each.length >= 3)
    .map(folded => ({ ...word, folded, stem: stem(folded) }))
    .find(isInLexicon)
  return meant ?? word
}

const lexiconStems = new Set([...lexiconWords.keys()].map(stem))
const isInLexicon = (word: Stemmed) => lexiconWords.has(word.folded) || lexiconStems.has(word.stem)

/** A word anybody may use: of the lexicon, a small word, or the name of a language many speak. A person's name is none of these. */
export const isCommonWord = (word: Stemmed): boolean =>
  isInLexicon(word) ||
  isInLexicon(withoutClitics(word)) ||
  stopWords.has(word.folded) ||
  slightStems.has(word.stem) ||
  isLanguage(word.folded)

// Of the seven thousand languages in the lists some are called Ali or Maria; codes are names of three letters too.
function isLanguage(word: string): boolean {
  const code = word.length > 3 ? languageOf(word)?.code : undefined
  return code !== undefined && (code.length === 2 || code in alsoCalled)
}

const lexicon = [...lexiconWords].map(([word, frequency]) => ({ word, frequency }))

const longStopWords = [...stopWords].filter(word => word.length > 6).map(word => ({ word, frequency: 1 }))

// A word being typed is left open rather than bent into another (“lang” is no “lane”); a number is never guessed.
function correct(word: string, vocabulary: readonly Candidate[]): string | undefined {
  if (/^\d/.test(word)) return undefined
  const meant = nearest(word, lexicon)
  const begins = (candidate: Candidate) => candidate.word.startsWith(word)
  const isWhole = meant && !begins(meant) && !lexicon.some(begins)
  if (word.length >= 3 && !isWhole && !(meant && begins(meant)) && vocabulary.some(begins)) return undefined
  return nearest(word, [...(meant ? [meant] : []), ...vocabulary, ...longStopWords])?.word
}

const unique = (all: readonly Alternative[]) => [...new Map(all.map(each => [each.lexeme, each])).values()]

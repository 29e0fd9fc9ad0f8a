import { fold } from '#platform/text.ts'
import type { ServiceKind } from '../kind.ts'
import type { Concept } from './lexicon/concept.ts'
import { mainstream } from './lexicon/mainstream.ts'
import { partsOfKinds } from './lexicon/parts/index.ts'
import { people } from './lexicon/people.ts'
import { settlement } from './lexicon/settlement.ts'
import { moreWords } from './lexicon/tongues/index.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { type Word, wordsIn } from './words-in.ts'

const concepts: readonly Concept[] = [...settlement, ...mainstream, ...people, ...partsOfKinds]

/** A word of a text with what it is compared by. */
export type Stemmed = Word & { stem: string }

// Names, cities and streets come again and again in an import; a bounded memory of them.
const remembered = new Map<string, readonly Stemmed[]>()
const mostRemembered = 5000

/** The words of a text that say something, in order. Where all are common words, all of them. */
export function tellingWords(text: string): readonly Stemmed[] {
  const known = remembered.get(text)
  if (known) return known
  const words = readWords(text)
  if (remembered.size >= mostRemembered) remembered.clear()
  if (text.length < 200) remembered.set(text, words)
  return words
}

function readWords(text: string): readonly Stemmed[] {
  const all = wordsIn(text).map(word => ({ ...word, stem: stem(word.folded) }))
  const telling = all.filter(({ folded }) => !isStopWord(folded))
  return telling.length > 0 ? telling : all
}

/** Arabic writes “and” onto the next word: « وأريد » says as little as « أريد ». */
const isStopWord = (folded: string) =>
  stopWords.has(folded) || (folded[0] === 'و' && stopWords.has(folded.slice(1)))

const keyOf = (stems: readonly string[]) =>
  stems.length === 1 ? (stems[0] ?? '') : [...new Set(stems)].sort().join(' ')

/** What one way of saying it leads to: `said` also where a text says it, `asked` only where a person asks. */
type Meaning = { said: readonly Concept[]; asked: readonly Concept[] }
const phrases = new Map<string, Meaning>()
/** For each stem that a phrase is made of, the most words of such a phrase. */
const longestWith = new Map<string, number>()
/** Every word the lexicon knows, folded, with how often it says something, so that a typo can be led to it. */
export const lexiconWords = new Map<string, number>()

const alone = new Map<string, ReadonlySet<string>>()
function isSaidAlone(concept: Concept, word: string | undefined): boolean {
  const known = alone.get(concept.id)
  if (known) return word !== undefined && known.has(word)
  const more = moreWords.flatMap(each => Object.values(each[concept.id] ?? {}))
  const all = [...Object.values(concept.says), ...Object.values(concept.asks ?? {}), ...more]
  alone.set(concept.id, new Set(all.flatMap(each => each.split('|')).map(fold)))
  return isSaidAlone(concept, word)
}

function learn(concept: Concept, phrase: string, says: boolean): void {
  const words = tellingWords(phrase)
  if (words.length === 0) return
  // “Get to work” without its common words is “work”, which is no ride; “find work” is what “work” alone is.
  if (words.length === 1 && /\s/.test(phrase.trim()) && !isSaidAlone(concept, words[0]?.folded)) return
  // “English program” without its common word is English, which a text may mean otherwise.
  const isSaid = says && (words.length > 1 || !/\s/.test(phrase))
  const key = keyOf(words.map(word => word.stem))
  const { said, asked } = phrases.get(key) ?? { said: [], asked: [] }
  phrases.set(key, {
    said: isSaid && !said.includes(concept) ? [...said, concept] : said,
    asked: asked.includes(concept) ? asked : [...asked, concept],
  })
  for (const { folded, stem: part } of words) {
    longestWith.set(part, Math.max(words.length, longestWith.get(part) ?? 0))
    lexiconWords.set(folded, (lexiconWords.get(folded) ?? 0) + 1)
    if (/^[a-z]{2,}[a-rt-z]$/.test(folded)) lexiconWords.set(`${folded}s`, lexiconWords.get(folded) ?? 1)
  }
}

for (const concept of concepts) {
  for (const says of Object.values(concept.says))
    for (const phrase of says.split('|')) learn(concept, phrase, true)
  for (const asks of Object.values(concept.asks ?? {}))
    for (const phrase of asks.split('|')) learn(concept, phrase, false)
}

for (const more of moreWords)
  for (const concept of concepts) {
    const { says, asks } = more[concept.id] ?? {}
    for (const phrase of says?.split('|') ?? []) learn(concept, phrase, true)
    for (const phrase of asks?.split('|') ?? []) learn(concept, phrase, false)
  }

/** A stretch of words, and the concepts it says: none for a word that only means itself. */
export type Stretch = { words: readonly Stemmed[]; concepts: readonly Concept[] }

/** Cuts words into the longest phrases the lexicon knows, first come first served. */
export function stretchesOf(words: readonly Stemmed[], by: keyof Meaning): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  while (at < words.length) {
    const stretch = longestAt(words, at, by)
    // “Practise in an English conversation circle” says a conversation circle, not to practise English.
    const isCut = stretch.words.length > 1 && longestAt(words, at + 1, by).words.length > stretch.words.length
    stretches.push(isCut ? { words: words.slice(at, at + 1), concepts: [] } : stretch)
    at += isCut ? 1 : stretch.words.length
  }
  return stretches
}

/**
 * The same of a question, where other words may stand between those of a phrase: “recognize my nursing diploma” is
 * “recognize diploma”, and a nurse.
 */
export function stretchesAsked(words: readonly Stemmed[]): Stretch[] {
  const stretches: Stretch[] = []
  let rest = [...words]
  while (rest.length > 0) {
    const together = longestAt(rest, 0, 'asked')
    const apart = together.words.length > 1 ? undefined : phraseApart(rest)
    const stretch = apart ?? together
    stretches.push(stretch)
    rest = rest.filter(word => !stretch.words.includes(word))
  }
  return stretches
}

const mostBetween = 2

/** A phrase of two or three words that begins with the first of these, with at most two words between. */
function phraseApart(words: readonly Stemmed[]): Stretch | undefined {
  const [first, ...others] = words
  if (!first || (longestWith.get(first.stem) ?? 0) < 2) return undefined
  const near = others.slice(0, mostBetween + 2)
  const pairs = near.flatMap((one, at) => near.slice(at + 1).map(other => [first, one, other]))
  const some = [...pairs, ...near.slice(0, mostBetween + 1).map(one => [first, one])]
  for (const phrase of some) {
    const found = phrases.get(keyOf(phrase.map(word => word.stem)))?.asked
    if (found && found.length > 0) return { words: phrase, concepts: found }
  }
  return undefined
}

function longestAt(words: readonly Stemmed[], at: number, by: keyof Meaning): Stretch {
  // Most words of a text stand in no phrase: they are passed over without putting any together.
  let most = longestWith.get(words[at]?.stem ?? '') ?? 0
  for (let next = 1; next < most; next++) {
    const word = words[at + next]
    if (word?.sentence !== words[at]?.sentence || !longestWith.has(word?.stem ?? '')) most = next
  }
  for (let length = most; length > 0; length--) {
    const some = words.slice(at, at + length)
    const found = phrases.get(keyOf(some.map(word => word.stem)))?.[by]
    if (found && found.length > 0) return { words: some, concepts: found }
  }
  return { words: words.slice(at, at + 1), concepts: [] }
}

const kindsById = new Map(concepts.map(({ id, kinds }) => [id, kinds]))

/** The kinds of service a concept leads to. */
export const conceptKinds = (id: string): readonly ServiceKind[] => kindsById.get(id) ?? []

/** What answers a concept: itself where texts say it, and the kinds and audiences it leads to, unless it is a part of them. */
export const lexemesOf = (concept: Concept): string[] => [
  `c:${concept.id}`,
  ...(concept.part ? [] : kindLexemes(concept)),
  ...(concept.audiences ?? []).map(audience => `a:${audience}`),
]

export const kindLexemes = ({ kinds }: Concept): string[] => kinds.map(kind => `k:${kind}`)

/** All that a text may say and what it leads to, in one string: another one when the lexicon is another. */
export const lexiconWhole = (): string =>
  JSON.stringify([...phrases].map(([words, { said }]) => [words, said.map(lexemesOf)]))

import type { Concept } from './lexicon/concept.ts'
import { mainstream } from './lexicon/mainstream.ts'
import { people } from './lexicon/people.ts'
import { settlement } from './lexicon/settlement.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { type Word, wordsIn } from './words-in.ts'

export const concepts: readonly Concept[] = [...settlement, ...mainstream, ...people]

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
  const telling = all.filter(({ folded }) => !stopWords.has(folded))
  return telling.length > 0 ? telling : all
}

const keyOf = (stems: readonly string[]) => [...new Set(stems)].sort().join(' ')
const phrases = new Map<string, Concept[]>()
/** Every word the lexicon knows, folded, with how often it says something, so that a typo can be led to it. */
export const lexiconWords = new Map<string, number>()
let longest = 1

for (const concept of concepts)
  for (const says of Object.values(concept.says))
    for (const phrase of says.split('|')) {
      const words = tellingWords(phrase)
      const key = keyOf(words.map(word => word.stem))
      const known = phrases.get(key) ?? []
      if (!known.includes(concept)) phrases.set(key, [...known, concept])
      longest = Math.max(longest, words.length)
      for (const { folded } of words) {
        lexiconWords.set(folded, (lexiconWords.get(folded) ?? 0) + 1)
        if (/^[a-z]{2,}[a-rt-z]$/.test(folded)) lexiconWords.set(`${folded}s`, lexiconWords.get(folded) ?? 1)
      }
    }

/** A stretch of words, and the concepts it says: none for a word that only means itself. */
export type Stretch = { words: readonly Stemmed[]; concepts: readonly Concept[] }

/** Cuts words into the longest phrases the lexicon knows, first come first served. */
export function stretchesOf(words: readonly Stemmed[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  while (at < words.length) {
    const stretch = longestAt(words, at)
    stretches.push(stretch)
    at += stretch.words.length
  }
  return stretches
}

function longestAt(words: readonly Stemmed[], at: number): Stretch {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length)
    const found = phrases.get(keyOf(some.map(word => word.stem)))
    if (found) return { words: some, concepts: found }
  }
  return { words: words.slice(at, at + 1), concepts: [] }
}

/** What a concept is found by: itself where texts say it, and the kinds and audiences it leads to. */
export const lexemesOf = (concept: Concept): string[] => [
  `c:${concept.id}`,
  ...concept.kinds.map(kind => `k:${kind}`),
  ...(concept.audiences ?? []).map(audience => `a:${audience}`),
]

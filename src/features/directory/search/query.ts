/**
 * Reads what a person typed into groups: a listing is found when every group is met, and a group is met by any
 * of its alternatives. A phrase of several words that the lexicon knows is met by its concept alone, so that
 * "english class", "cours d'anglais" and "englsh clas" find the same listings; a single word also by itself.
 */
import { fold } from '#platform/text.ts'
import { languageOf } from '../language.ts'
import { alsoCalled } from '../language-names.ts'
import {
  kindLexemes,
  lexemesOf,
  lexiconWords,
  type Stemmed,
  type Stretch,
  stretchesAsked,
  stretchesOf,
  tellingWords,
} from './concepts.ts'
import { stem } from './stem.ts'
import { slightWords, stopWords } from './stop-words.ts'
import { type Candidate, nearest } from './typo.ts'

/** One lexeme of the index; with `prefix`, any lexeme that begins so. */
export type Alternative = { lexeme: string; prefix?: true }

export type Group = {
  /** The person's own words. */
  asked: string
  folded: string
  concepts: readonly string[]
  anyOf: readonly Alternative[]
  /** The kinds of which a part is asked for: what comes nearest where nobody says that part. */
  wider: readonly Alternative[]
  /** The kinds that answer it best, where any does: theirs come before those that also may. */
  mainly: readonly Alternative[]
  /** Words everybody uses: alone they are no question. */
  slight: boolean
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
  /** The question read as a sentence, in which other words stand between those of a phrase; absent where that is the same. */
  asSentence?: Query
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
  const read = { corrections, folded: words.map(word => word.folded).join(' ') }
  const groupOf = asGroup(open)
  const together = stretchesOf(words, 'asked')
  const sentence = stretchesAsked(words)
  const query = { ...read, ...parted(together.map(groupOf)) }
  if (sentence.length === together.length) return query
  return { ...query, asSentence: { ...read, ...parted(sentence.map(groupOf)) } }
}

const asGroup =
  (open: ReadonlySet<Stemmed>) =>
  ({ words, concepts: said }: Stretch): Group => {
    const parts = said.filter(concept => concept.part)
    const concepts = parts.length > 0 ? parts : said
    const means = concepts.flatMap(lexemesOf).map(lexeme => ({ lexeme }))
    const own = words.map(word => ({ lexeme: word.stem, ...(open.has(word) && { prefix: true as const }) }))
    return {
      asked: words.map(word => word.written).join(' '),
      folded: words.map(word => word.folded).join(' '),
      concepts: concepts.map(concept => concept.id),
      anyOf: unique([...means, ...(own.length === 1 ? own : [])]),
      mainly: unique(
        concepts.flatMap(concept => kindLexemes(concept).slice(0, 1)).map(lexeme => ({ lexeme })),
      ),
      slight: concepts.length === 0 && words.every(isSlight),
      wider: unique(parts.flatMap(kindLexemes).map(lexeme => ({ lexeme }))),
      words: own,
    }
  }

/** What has to be met, and what only stands beside it. */
function parted(all: readonly Group[]): Pick<Query, 'groups' | 'beside'> {
  const needs = all.filter(isTelling)
  const read = all.map(group => (needs.some(need => need !== group) ? spokenIn(group) : group))
  const telling = read.filter(isTelling)
  const beside = read.filter(group => isBeside(group, telling))
  return { groups: read.filter(group => !beside.includes(group)), beside }
}

const isTelling = ({ concepts }: Group) =>
  concepts.some(id => !saysLittle.has(id) && !saysNothingMore.has(id))

const classes = new Set(['language-class', 'french-class', 'francophone'])

/** Beside a need, a language alone is the one to be served in, not one to learn: “dentiste en français”. */
function spokenIn(group: Group): Group {
  const [word] = group.words
  if (!word || group.words.length > 1 || !group.concepts.every(id => classes.has(id))) return group
  const code = isLanguage(group.folded) ? languageOf(group.folded)?.code : undefined
  if (!code || code === 'en') return group
  const means = group.concepts.includes('francophone') ? [{ lexeme: 'a:francophone' }] : []
  return {
    ...group,
    concepts: [],
    anyOf: [{ lexeme: `.l:${code}` }, word, ...means],
    mainly: [],
    slight: false,
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
/** Papers and newcomers have to do with every need: forms about taxes are about taxes. */
const saysNothingMore: ReadonlySet<string> = new Set(['newcomer', 'settlement-help', 'first-papers'])
const implied = new Map([
  [
    'credentials',
    ['job', 'health', 'family-doctor', 'school', 'legal', 'adult-education', 'higher-education'],
  ],
  ['work-rights', ['job', 'finding-work', 'legal']],
  ['work-language', ['job', 'finding-work', 'language-class', 'french-class']],
  ['high-school-diploma', ['school', 'enrolling']],
  ['eviction', ['housing', 'rent-help']],
  ['rides', ['health', 'family-doctor', 'pregnancy']],
  ['interpreter-spoken', ['health', 'family-doctor', 'legal']],
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
  if (isKin(group.words)) return true
  if (concepts.length > 0)
    return concepts.every(
      id =>
        saysNothingMore.has(id) ||
        others.some(other => other.concepts.some(each => implied.get(each)?.includes(id))),
    )
  const isHan = group.words.every(({ lexeme }) => /^\p{Script=Han}+$/u.test(lexeme))
  return isHan || group.slight
}

const slightStems = new Set(slightWords.map(word => stem(word)))
const isSlight = (word: Stemmed) => stopWords.has(word.folded) || slightStems.has(word.stem)

// Said beside a need, they say whose it is, not that it must be meant for them alone: a mother's dentist is a dentist.
const kin = new Set(
  (
    'kid kids child children son sons daughter daughters baby babies toddler mother mothers mom moms mum girl girls boy boys woman grandmother ' +
    'grandfather parents enfant enfants fils fille filles bébé bébés mère mères maman mamans garçon garçons grand-mère ' +
    'طفل طفلة اطفال اطفالي الاطفال للاطفال طفلي طفلتي ابني ابنتي اولادي لاولادي لابني لابنتي لاطفالي لطفلي ولد بنت بنتي بنات ام امي والدتي والدي اولاد الاولاد جدي جدتي'
  )
    .split(/[\s-]+/)
    .map(word => stem(fold(word))),
)
const isKin = (words: readonly Alternative[]) => words.every(({ lexeme }) => kin.has(lexeme))

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

// A word the lexicon knows gives the question a meaning: it is guessed with more care than a name is.
const mistakesInNeeds = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const longStopWords = [...stopWords].filter(word => word.length > 6).map(word => ({ word, frequency: 1 }))

// A word being typed is left open rather than bent into another (“lang” is no “lane”); a number is never guessed.
function correct(word: string, vocabulary: readonly Candidate[]): string | undefined {
  if (/^\d/.test(word)) return undefined
  const meant = nearest(word, lexicon, mistakesInNeeds)
  const begins = (candidate: Candidate) => candidate.word.startsWith(word)
  const isWhole = meant && !begins(meant) && !lexicon.some(begins)
  if (word.length >= 3 && !isWhole && !(meant && begins(meant)) && vocabulary.some(begins)) return undefined
  return nearest(word, [...(meant ? [meant] : []), ...vocabulary, ...longStopWords])?.word
}

const unique = (all: readonly Alternative[]) => [...new Map(all.map(each => [each.lexeme, each])).values()]

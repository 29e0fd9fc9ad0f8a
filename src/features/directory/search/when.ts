import { fold } from '#platform/text.ts'
import type { PartOfDay } from '../hours/index.ts'
import type { Weekday } from '../listing.ts'
import { type Stemmed, stretchesAsked, tellingWords } from './concepts.ts'
import { saysLittle } from './query.ts'
import { wordsIn } from './words-in.ts'

/** A day of the week, or the two on which offices are closed. */
export type DayAsked = Weekday | 'weekend'

export interface WhenAsked {
  day?: DayAsked | undefined
  part?: PartOfDay | undefined
  /** The question without the words that say when. */
  rest: string
}

const days: Record<DayAsked, string> = {
  MO: 'monday|mondays|lundi|lundis|الاثنين|الإثنين',
  TU: 'tuesday|tuesdays|mardi|mardis|الثلاثاء',
  WE: 'wednesday|wednesdays|mercredi|mercredis|الأربعاء',
  TH: 'thursday|thursdays|jeudi|jeudis|الخميس',
  FR: 'friday|fridays|vendredi|vendredis|الجمعة',
  SA: 'saturday|saturdays|samedi|samedis|السبت',
  SU: 'sunday|sundays|dimanche|dimanches|الأحد',
  weekend:
    'weekend|weekends|week end|week ends|fin de semaine|fins de semaine|نهاية الأسبوع|عطلة نهاية الأسبوع|عطلة الأسبوع',
}
const parts: Record<PartOfDay, string> = {
  morning: 'morning|mornings|in the morning|matin|matins|le matin|matinée|صباحا|الصباح|صباحية|صباحي|صباح',
  afternoon: 'afternoon|afternoons|après midi|l’après midi|بعد الظهر|بعد العصر',
  evening:
    'evening|evenings|at night|after work|after hours|soir|soirs|le soir|en soirée|soirée|après le travail|مساء|المساء|مسائية|مسائي|بعد العمل|بعد الدوام',
}
/** Small words that lead to one and go with it. */
const leading = new Set(
  'on in the at open every le les la en ouvert ouverte du de في يوم ايام أيام مفتوح كل'.split(' ').map(fold),
)
/** After these it is the day of something, not hours to come in: “arriving Friday”, “samedi dernier”. */
const dated = new Set(
  'arriving arrives arrive arrived landing coming last next this since until by before due appointment hearing dernier dernière prochain prochaine depuis avant jusqu القادم الماضي هذا قبل منذ حتى صلاة'
    .split(' ')
    .map(fold),
)

type Said = { words: readonly string[]; day?: DayAsked; part?: PartOfDay }
const foldedWords = (phrase: string) => wordsIn(phrase).map(word => word.folded)
const said: readonly Said[] = [
  ...Object.entries(days).flatMap(([day, phrases]) =>
    phrases.split('|').map(each => ({ words: foldedWords(each), day: day as DayAsked })),
  ),
  ...Object.entries(parts).flatMap(([part, phrases]) =>
    phrases.split('|').map(each => ({ words: foldedWords(each), part: part as PartOfDay })),
  ),
].sort((a, b) => b.words.length - a.words.length)

/**
 * What a question says of the day and the part of it, where that is clearly what it says: beside a need, and not the day of
 * something else. Undefined where it says nothing of the kind.
 */
export function readWhen(asked: string): WhenAsked | undefined {
  const words = wordsIn(asked)
  const taken = new Set<number>()
  const when: { day?: DayAsked; part?: PartOfDay } = {}
  for (let at = 0; at < words.length; at++) {
    const found = said.find(each => each.words.every((word, nth) => words[at + nth]?.folded === word))
    if (!found) continue
    const end = at + found.words.length
    if ([words[at - 1], words[end]].some(word => word && dated.has(word.folded))) return undefined
    if ((found.day && when.day) || (found.part && when.part)) return undefined
    Object.assign(when, found.day ? { day: found.day } : { part: found.part })
    let from = at
    while (from > 0 && !taken.has(from - 1) && leading.has(words[from - 1]?.folded ?? '')) from--
    for (let nth = from; nth < end; nth++) taken.add(nth)
    at = end - 1
  }
  if (taken.size === 0) return undefined
  const rest = words
    .filter((_, at) => !taken.has(at))
    .map(({ written }) => written)
    .join(' ')
  return saysNeed(tellingWords(rest)) ? { ...when, rest } : undefined
}

const saysNeed = (words: readonly Stemmed[]) =>
  stretchesAsked(words).some(({ concepts }) => concepts.some(({ id }) => !saysLittle.has(id)))

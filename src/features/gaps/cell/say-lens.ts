import { languageName, statusWords } from '#features/directory/index.ts'
import type { Tongue } from '#platform/text.ts'
import { speechIn, type Translate } from '#platform/words/speech.ts'
import type { Need } from '../need.ts'
import { needWords } from '../need-words.ts'
import { isWidest, type Lens } from './lens.ts'
import { lensWords, timeWords } from './words.ts'

/** “in Arabic, in the evening”; empty for the widest cell. */
export function sayLens(lens: Lens, t: Translate, tongue: Tongue): string {
  const { language, status, time } = lens
  return [
    language && t(lensWords.inLanguage, { language: languageName(language, tongue) }),
    status && t(lensWords.forStatus, { status: t(statusWords[status]).toLocaleLowerCase(tongue) }),
    time && t(timeWords[time]),
  ]
    .filter(Boolean)
    .join(tongue === 'ar' ? '، ' : ', ')
}

/** A need, with what narrows it in brackets. */
export function sayNeed(need: Need, lens: Lens, t: Translate, tongue: Tongue): string {
  const named = t(needWords[need])
  return isWidest(lens) ? named : t(lensWords.narrowed, { need: named, lens: sayLens(lens, t, tongue) })
}

export const needIn = (need: Need, lens: Lens, tongue: 'en' | 'fr' | 'ar'): string =>
  sayNeed(need, lens, speechIn(tongue), tongue)

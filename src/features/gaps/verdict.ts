import { staff, visitor } from '#platform/words/messages.ts'
import type { Test } from './cell/tests.ts'
import type { Sum, Verdict } from './cell/verdict.ts'

/** How a verdict is said in two or three words. */
export const verdictWords = visitor({
  'cannot-tell': { en: 'we cannot tell', fr: 'on ne peut pas le dire', ar: 'لا يمكننا الجزم' },
  nothing: { en: 'nothing listed', fr: 'rien de répertorié', ar: 'لا شيء مدرج' },
  'too-far': { en: 'nothing near', fr: 'rien à proximité', ar: 'لا شيء قريب' },
  'not-fresh': { en: 'not confirmed', fr: 'non confirmé', ar: 'غير مؤكد' },
  'not-eligible': { en: 'not for them', fr: 'pas pour eux', ar: 'ليس لهم' },
  'not-in-language': { en: 'not in the language', fr: 'pas dans la langue', ar: 'ليس بهذه اللغة' },
  full: { en: 'full', fr: 'complet', ar: 'لا يوجد مكان' },
  'not-then': { en: 'at other hours', fr: 'à d’autres heures', ar: 'في أوقات أخرى' },
  costs: { en: 'it costs money', fr: 'payant', ar: 'بمقابل مالي' },
  'remote-only': { en: 'online or phone', fr: 'en ligne, téléphone', ar: 'عن بُعد فقط' },
  listed: { en: 'listed', fr: 'répertorié', ar: 'مدرج' },
}) satisfies Record<Verdict, unknown>

/** What is open where we cannot tell, or where all that is known is that it is listed. */
export const openWords = staff({
  exists: { en: 'nobody speaks for it', fr: 'personne n’en parle' },
  fresh: { en: 'still there?', fr: 'existe encore?' },
  reachable: { en: 'where?', fr: 'où?' },
  eligible: { en: 'for whom?', fr: 'pour qui?' },
  language: { en: 'in which language?', fr: 'en quelle langue?' },
  room: { en: 'room?', fr: 'de la place?' },
  hours: { en: 'at what hours?', fr: 'à quelles heures?' },
  cost: { en: 'at what cost?', fr: 'à quel prix?' },
}) satisfies Record<Test, unknown>

/** Which of the grid's six shades a cell has: 0 is nothing, 4 is several, x is unknown. */
export function heatOf({ verdict, there }: Pick<Sum, 'verdict' | 'there'>): 0 | 1 | 2 | 3 | 4 | 'x' {
  switch (verdict) {
    case 'cannot-tell':
      return 'x'
    case 'nothing':
      return 0
    case 'too-far':
    case 'not-eligible':
    case 'not-in-language':
    case 'full':
      return 1
    case 'not-fresh':
    case 'not-then':
    case 'costs':
      return 2
    case 'remote-only':
      return 3
    case 'listed':
      return there > 1 ? 4 : 3
  }
}

/** Cells a person should judge: what is known says that there is no answer. */
export const lacks = ({ verdict }: Pick<Sum, 'verdict'>): boolean =>
  verdict === 'nothing' ||
  verdict === 'too-far' ||
  verdict === 'not-eligible' ||
  verdict === 'not-in-language' ||
  verdict === 'full' ||
  verdict === 'not-then' ||
  verdict === 'costs'

/** “3”, “0–3”; “?” where not even that can be said. */
export const figureOf = ({ verdict, range }: Pick<Sum, 'verdict' | 'range'>): string =>
  verdict === 'cannot-tell' && range.most === 0
    ? '?'
    : range.least === range.most
      ? String(range.least)
      : `${range.least}–${range.most}`

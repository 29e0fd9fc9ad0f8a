import { fold } from '#platform/text.ts'

// French elision: l'anglais, d'emploi, qu'une, jusqu'au.
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/u
const possessive = /'s?$/

/** A word found in a text: as it stands there, where it begins and in which sentence, and folded without elision or possessive. */
export type Word = { written: string; at: number; sentence: number; folded: string }

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?/gu
// Most words; folding them otherwise costs ten times as much.
const plain = /^[a-z0-9']+$/i
const endOfSentence = /[.;:!?؟؛。•\n]/
const han = /^\p{Script=Han}+$/u

/** Splits text of any script into words. A run of Chinese becomes its pairs of characters. */
export function wordsIn(text: string): Word[] {
  let sentence = 0
  let end = 0
  return [...text.matchAll(word)].flatMap(({ 0: written, index: at }) => {
    if (at - end > 1 && endOfSentence.test(text.slice(end, at))) sentence++
    end = at + written.length
    const folded = (plain.test(written) ? written.toLowerCase() : fold(written))
      .replace(elided, '')
      .replace(elided, '')
      .replace(possessive, '')
      .replaceAll("'", '')
    if (folded === '') return []
    return han.test(folded) && folded.length > 2
      ? pairsOf(folded, at, sentence)
      : [{ written, at, sentence, folded }]
  })
}

const pairsOf = (run: string, from: number, sentence: number): Word[] =>
  [...run].slice(1).map((second, nth) => {
    const pair = [...run][nth] + second
    return { written: pair, at: from + nth, sentence, folded: pair }
  })

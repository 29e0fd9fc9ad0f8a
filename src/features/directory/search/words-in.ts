import { fold } from '#platform/text.ts'

// French elision: l'anglais, d'emploi, qu'une, jusqu'au.
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/u
const possessive = /'s?$/

/** A word found in a text: as it stands there, and folded without elision or possessive. */
export type Word = { written: string; folded: string }

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?/gu
const han = /^\p{Script=Han}+$/u

/** Splits text of any script into words. A run of Chinese becomes its pairs of characters. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].flatMap(([written]) => {
    const folded = fold(written)
      .replace(elided, '')
      .replace(elided, '')
      .replace(possessive, '')
      .replaceAll("'", '')
    if (folded === '') return []
    return han.test(folded) && folded.length > 2 ? pairsOf(folded) : [{ written, folded }]
  })
}

const pairsOf = (run: string): Word[] =>
  [...run].slice(1).map((second, at) => {
    const pair = [...run][at] + second
    return { written: pair, folded: pair }
  })

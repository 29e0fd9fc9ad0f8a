/**
 * Likeness of texts by their words: a Dice coefficient weighted by how rare each word is, with words that are
 * nearly alike counted in part (after SoftTFIDF: Cohen, Ravikumar & Fienberg 2003).
 */
import { edits, jaroWinkler } from './strings.ts'

const hasDigit = /\d/

/** A bit for each letter a text holds: texts whose letters differ much cannot be alike, and that is quick to see. */
export function lettersOf(text: string): number {
  let mask = 0
  for (let at = 0; at < text.length; at++) mask |= 1 << (text.charCodeAt(at) & 31)
  return mask
}

/** How many letters stand in one of the two only. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b
  let count = 0
  while (bits !== 0) {
    bits &= bits - 1
    count++
  }
  return count
}

export interface Word {
  readonly text: string
  readonly letters: number
  readonly withDigit: boolean
  /** The comparison that met it last, and where it stands in that one's second text. */
  met: number
  place: number
}

const words = new Map<string, Word>()

/** Before a list is read: words of earlier lists need not be kept. Within one list a word is one object. */
export function forgetWords(): void {
  if (words.size > 400_000) words.clear()
}

export function wordOf(text: string): Word {
  let word = words.get(text)
  if (!word) {
    word = {
      text,
      letters: lettersOf(text),
      withDigit: hasDigit.test(text),
      met: 0,
      place: 0,
    }
    words.set(text, word)
  }
  return word
}

/** How far two words count as one, 0 to 1: alike in letters, one the beginning of the other, or its initial. */
function wordLikeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1
  const swap = a.text.length > b.text.length
  const [short, long] = [swap ? b.text : a.text, swap ? a.text : b.text]
  if (a.withDigit || b.withDigit) return short.length >= 5 && edits(short, long, 1) === 1 ? 0.6 : 0
  if (short.length === 1) return long.charCodeAt(0) === short.charCodeAt(0) ? 0.5 : 0
  if (short.length >= 3 && long.startsWith(short)) return 0.9
  if (long.length - short.length > 3 || lettersApart(a.letters, b.letters) > 4) return 0
  const alike = jaroWinkler(short, long)
  return alike >= 0.88 ? alike * 0.95 : 0
}

/** Weight of a word that one record in some eighty holds. */
const telling = 4.4

const used = new Uint8Array(64)

export interface Weighted {
  readonly words: readonly Word[]
  readonly weights: Float64Array
  readonly total: number
}

let comparison = 0
/** Texts of more words than this (the product of both) are compared by the words they share, letter for letter. */
const closelyUpTo = 400

/** 0 to 1. Only the first 64 words of each are looked at. */
export function softDice(a: Weighted, b: Weighted): number {
  if (a.total === 0 || b.total === 0) return 0
  const n = Math.min(b.words.length, 64)
  const m = Math.min(a.words.length, 64)
  comparison++
  for (let j = 0; j < n; j++) {
    const word = b.words[j]!
    word.met = comparison
    word.place = j
    used[j] = 0
  }
  let agreed = 0
  for (let i = 0; i < m; i++) {
    const word = a.words[i]!
    taken[i] = Number(word.met === comparison)
    if (taken[i] === 0) continue
    used[word.place] = 1
    agreed += a.weights[i]! + b.weights[word.place]!
  }
  if (m * n <= closelyUpTo)
    for (let i = 0; i < m; i++) {
      if (taken[i] === 1) continue
      let best = 0
      let at = -1
      for (let j = 0; j < n; j++) {
        if (used[j] !== 0) continue
        const alike = wordLikeness(a.words[i]!, b.words[j]!)
        if (alike > best) {
          best = alike
          at = j
        }
      }
      if (at < 0) continue
      used[at] = 1
      agreed += best * (a.weights[i]! + b.weights[at]!)
    }
  const dice = agreed / (a.total + b.total)
  // One name within the other, as `Lulu` in `Lulu Restaurant`, where the words shared are telling enough.
  const within = Math.min(1, agreed / 2 / Math.min(a.total, b.total))
  return agreed / 2 >= telling && within > 0.8 ? Math.max(dice, 0.45 * dice + 0.55 * within) : dice
}

const taken = new Uint8Array(64)

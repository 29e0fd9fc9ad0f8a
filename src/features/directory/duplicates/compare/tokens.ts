/**
 * Likeness of texts by their words: a Dice coefficient weighted by how rare each word is, with words that are
 * nearly alike counted in part (after SoftTFIDF: Cohen, Ravikumar & Fienberg 2003).
 */
import { edits, jaroWinkler } from './strings.ts'

const digits = /^\d+$/
const hasDigit = /\d/

/** How far two words count as one, 0 to 1: alike in letters, one the beginning of the other, or its initial. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (digits.test(short) || hasDigit.test(long))
    return short.length >= 5 && edits(short, long, 1) === 1 ? 0.6 : 0
  if (short.length === 1) return long.charCodeAt(0) === short.charCodeAt(0) ? 0.5 : 0
  if (long.startsWith(short) && short.length >= 3) return 0.9
  if (Math.abs(long.length - short.length) > 3) return 0
  const alike = jaroWinkler(short, long)
  return alike >= 0.88 ? alike * 0.95 : 0
}

const used = new Uint8Array(64)

export interface Weighted {
  readonly words: readonly string[]
  readonly weights: Float64Array
  readonly total: number
}

/** 0 to 1. Only the first 64 words of each are looked at. */
export function softDice(a: Weighted, b: Weighted): number {
  if (a.total === 0 || b.total === 0) return 0
  const n = Math.min(b.words.length, 64)
  const m = Math.min(a.words.length, 64)
  used.fill(0, 0, n)
  let agreed = 0
  for (let turn = 0; turn < 2; turn++)
    for (let i = 0; i < m; i++) {
      const word = a.words[i]!
      let best = 0
      let at = -1
      for (let j = 0; j < n; j++) {
        const other = b.words[j]!
        if (turn === 0) {
          if (used[j] !== 0 || other !== word) continue
          best = 1
          at = j
          break
        }
        if (used[j] !== 0 || taken[i] === 1) continue
        const alike = wordLikeness(word, other)
        if (alike > best) {
          best = alike
          at = j
        }
      }
      if (turn === 0) taken[i] = at >= 0 ? 1 : 0
      if (at < 0) continue
      used[at] = 1
      agreed += best * (a.weights[i]! + b.weights[at]!)
    }
  return agreed / (a.total + b.total)
}

const taken = new Uint8Array(64)

/** Words in the order of their numbers, for long texts: exact words only. */
export function sharedWeight(a: Int32Array, b: Int32Array, weightOf: Float64Array): number {
  let [i, j, both, all] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) {
      both += 2 * weightOf[x]!
      all += 2 * weightOf[x]!
      i++
      j++
    } else if (x < y) all += weightOf[a[i++]!]!
    else all += weightOf[b[j++]!]!
  }
  while (i < a.length) all += weightOf[a[i++]!]!
  while (j < b.length) all += weightOf[b[j++]!]!
  return all === 0 ? 0 : both / all
}

/**
 * Keys under which records meet (Christen 2012, chapter 4): the value, how it sounds, its beginning, end and
 * halves, its words, the parts of a day. Several for each field, so that one error seldom breaks all of them.
 */
import type { Compared, Field } from '../field.ts'

/** A sound code in the manner of Soundex (Russell 1918), three signs, without the first letter's fixed place. */
function sound(word: string): string {
  let code = word.charAt(0)
  let last = groups[word.charCodeAt(0) - 97] ?? 0
  for (let at = 1; at < word.length && code.length < 4; at++) {
    const group = groups[word.charCodeAt(at) - 97] ?? 0
    if (group !== 0 && group !== last) code += group
    if (group !== 0 || !/[hw]/.test(word.charAt(at))) last = group
  }
  return code
}

// b f p v · c g j k q s x z · d t · l · m n · r
const groups = [0, 1, 2, 3, 0, 1, 2, 0, 0, 2, 2, 4, 5, 5, 0, 1, 2, 6, 2, 3, 0, 1, 0, 2, 0, 2]

/** Rough keys: at most one for each reading, good together with another field's. */
export function roughKeys({ value, compact }: Compared, { plan: { kind } }: Field): string[] {
  switch (kind) {
    case 'name':
      return [sound(compact)]
    case 'text':
    case 'organisation':
    case 'long-text':
      return [compact.slice(0, 5)]
    case 'address':
      return [value.door ? `${value.door} ${sound(value.words[0] ?? '')}` : compact.slice(0, 5)]
    case 'date':
      return [value.key.slice(0, 4)]
    case 'phone':
      return [value.key.slice(-4)]
    case 'email':
      return [value.key.slice(0, 4)]
    case 'site':
      return [value.host ?? value.key]
    case 'postal-code':
      return [value.key.slice(0, 3)]
    case 'coordinates':
      return [value.key.replace(/(\.\d\d)\d*/g, '$1')]
    case 'number':
      return [value.key.slice(0, 3)]
    case 'code':
      return [value.key.slice(0, Math.ceil(value.key.length / 2))]
    case 'category':
      return [value.key]
  }
}

/** Keys that may stand alone where few share them. */
export function fineKeys(compared: Compared, field: Field): string[] {
  const { value, compact, parts } = compared
  if (parts) return parts.flatMap(part => [part.value.key, ...fineKeys(part, field)])
  if (field.part === 'numbers') return value.words.map(word => `w${word}`)
  const half = Math.ceil(value.key.length / 2)
  switch (field.plan.kind) {
    case 'name':
      return compact.length < 4
        ? []
        : [`s${sound(compact)}`, `b${compact.slice(0, 4)}`, `e${compact.slice(-4)}`]
    case 'text':
    case 'organisation':
    case 'long-text':
    case 'address':
      return [
        ...value.words.map(word => `w${word}`),
        `b${compact.slice(0, 7)}`,
        `e${compact.slice(-7)}`,
        ...neighbours(value.words),
      ]
    case 'date':
      return [
        `m${value.key.slice(0, 6)}`,
        `d${value.key.slice(4)}`,
        `y${value.key.slice(0, 4)}${value.key.slice(6)}`,
      ]
    case 'phone':
    case 'code':
      return value.key.length < 5 ? [] : [`b${value.key.slice(0, half)}`, `e${value.key.slice(-half)}`]
    case 'email':
      return [`m${value.key.split('@')[0]}`, `b${value.key.slice(0, 6)}`]
    case 'site':
      return [`h${value.host}`]
    default:
      return []
  }
}

const neighbours = (words: readonly string[]): string[] =>
  words.slice(0, 12).flatMap((word, at) => {
    const next = words[at + 1]
    return next === undefined ? [] : [word < next ? `n${word} ${next}` : `n${next} ${word}`]
  })

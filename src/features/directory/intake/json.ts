/**
 * A strict JSON reader (RFC 8259) that remembers where each record starts (whatever is nested no deeper than a table's
 * rows are in a package), so that a report can name its line, and that stops at limits of depth and of fields before memory does. The last of two
 * equal keys wins, as in JSON.parse; unlike it, strings lose NUL and half characters. Never throws: what is wrong comes back with its line and column.
 */
import { type Refusal, type RefusalCode, shortened, storable } from '../remark.ts'
import { LIMITS, type Limits } from './limits.ts'
import { linesOf } from './lines.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [field: string]: Json }

export type ReadJson =
  | { ok: true; value: Json; lineOf: (value: Json) => number }
  | { ok: false; refusal: Refusal }

class Unreadable extends Error {
  readonly reason: RefusalCode
  readonly offset: number
  constructor(reason: RefusalCode, offset: number) {
    super(reason)
    this.reason = reason
    this.offset = offset
  }
}

export function readJson(text: string, limits: Limits = LIMITS): ReadJson {
  const reader = new JsonReader(text, limits)
  const placeOf = linesOf(text)
  try {
    const value = reader.document()
    return {
      ok: true,
      value,
      lineOf: of => placeOf((typeof of === 'object' && of && reader.starts.get(of)) || 0).line,
    }
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem
    const written = shortened(text.slice(Math.max(0, problem.offset - 20), problem.offset + 40).trim())
    return { ok: false, refusal: { ...placeOf(problem.offset), reason: problem.reason, written } }
  }
}

// `{ "services.csv": [{` is as deep as a record stands; remembering every object costs more than reading it.
const deepestRecord = 3
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const words: readonly [string, Json][] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

class JsonReader {
  readonly starts = new Map<object, number>()
  readonly #text: string
  readonly #limits: Limits
  #at = 0

  constructor(text: string, limits: Limits) {
    this.#text = text
    this.#limits = limits
  }

  document(): Json {
    const value = this.#value(1)
    this.#skipBlank()
    if (this.#at < this.#text.length) this.#fail()
    return value
  }

  #value(depth: number): Json {
    this.#skipBlank()
    const first = this.#text[this.#at]
    if ((first === '{' || first === '[') && depth > this.#limits.depth)
      throw new Unreadable('nested-too-deeply', this.#at)
    if (first === '{') return this.#object(depth)
    if (first === '[') return this.#array(depth)
    if (first === '"') return this.#string()
    if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) return this.#number()
    for (const [word, value] of words)
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length
        return value
      }
    return this.#number()
  }

  #object(depth: number): Json {
    const start = this.#at++
    const object: { [field: string]: Json } = {}
    if (depth <= deepestRecord) this.starts.set(object, start)
    let fields = 0
    if (this.#next('}')) return object
    do {
      if (++fields > this.#limits.columns) throw new Unreadable('too-many-columns', this.#at)
      this.#skipBlank()
      if (this.#text[this.#at] !== '"') this.#fail()
      const field = this.#string()
      if (!this.#next(':')) this.#fail()
      const value = this.#value(depth + 1)
      if (field !== '__proto__') object[field] = value
    } while (this.#next(','))
    if (!this.#next('}')) this.#fail()
    return object
  }

  #array(depth: number): Json {
    const start = this.#at++
    const array: Json[] = []
    if (depth <= deepestRecord) this.starts.set(array, start)
    if (this.#next(']')) return array
    do {
      if (array.length >= this.#limits.rows) throw new Unreadable('too-many-rows', this.#at)
      array.push(this.#value(depth + 1))
    } while (this.#next(','))
    if (!this.#next(']')) this.#fail()
    return array
  }

  #string(): string {
    const start = this.#at++
    let isPlain = true
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 0x22) break
      if (Number.isNaN(code) || code < 0x20) this.#fail()
      if (code !== 0x5c) this.#at++
      else if (this.#take(escaped) === '') this.#fail()
      else isPlain = false
    }
    this.#at++
    if (isPlain) return this.#text.slice(start + 1, this.#at - 1)
    const written = this.#text.slice(start, this.#at)
    const string = JSON.parse(written) as string
    return written.includes('\\u') ? storable(string) : string
  }

  #number(): Json {
    const start = this.#at
    const written = this.#take(number)
    if (written === '' || written === '-') this.#fail(start)
    return Number(written)
  }

  #next(mark: string): boolean {
    this.#skipBlank()
    if (this.#text[this.#at] !== mark) return false
    this.#at++
    return true
  }

  #skipBlank(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at++
    }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #fail(at = this.#at): never {
    const ended = /^(?:\\u?[0-9a-fA-F]{0,4}|-|\d*(?:\.|[eE][+-]?)|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/
    const cut = ended.test(this.#text.slice(at, at + 12).trimEnd()) && this.#text.length - at < 12
    throw new Unreadable(cut ? 'truncated-json' : 'not-json', Math.min(at, this.#text.length))
  }
}

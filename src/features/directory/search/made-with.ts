import { createHash } from 'node:crypto'
import { audienceWords, kindWords } from '../kind-words.ts'
import { lexiconWhole } from './concepts.ts'

/** Raised by hand whenever the same words would give other terms, or a listing other facts to be narrowed by. */
const rules = 1

let made: string | undefined

/** The words and rules by which listings are made findable now. What was made by others is made anew. */
export function madeWith(): string {
  made ??= createHash('sha256')
    .update(JSON.stringify([rules, kindWords, audienceWords, lexiconWhole()]))
    .digest('base64url')
    .slice(0, 12)
  return made
}

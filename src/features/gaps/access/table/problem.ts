import type { Message } from '#platform/words/messages.ts'
import { words } from './words.ts'

/** Why a table cannot be taken. `line` counts from 1, the headings included; 0 is the file as a whole. */
export interface Problem {
  line: number
  why:
    | 'quote-open'
    | 'not-text'
    | 'empty'
    | 'no-rows'
    | 'no-column'
    | 'column-twice'
    | 'no-place'
    | 'blank'
    | 'not-a-number'
    | 'negative'
    | 'infinite'
    | 'too-large'
    | 'off-the-earth'
    | 'id-twice'
    | 'pair-twice'
    | 'unknown-from'
    | 'unknown-to'
    | 'other-kind'
    | 'no-overlap'
  column?: string
  written?: string
  /** The line it was first given on. */
  first?: number
}

/** The sentence for a problem, and what goes into it. */
export const problemSaid = (problem: Problem): [Message, Record<string, string | number>] => [
  words[problem.why],
  {
    line: problem.line,
    column: problem.column ?? '',
    written: (problem.written ?? '').slice(0, 60),
    first: problem.first ?? 0,
  },
]

/** Keeps the first problems and counts the rest. */
export class Problems {
  static readonly shown = 10
  readonly first: Problem[] = []
  count = 0
  add(problem: Problem) {
    this.count += 1
    if (this.first.length < Problems.shown) this.first.push(problem)
  }
}

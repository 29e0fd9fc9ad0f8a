import type { TextIn } from '#platform/text.ts'
import { tongues } from '#platform/text.ts'

/** What members endorse. Each change of its words is a new version; versions count from 1. */
export interface Statement {
  version: number
  vision: TextIn
  mandate: TextIn
  since: Date
}

type Words = Pick<Statement, 'vision' | 'mandate'>

const same = (a: TextIn, b: TextIn) => tongues.every(tongue => a[tongue] === b[tongue])

/** Whether new words differ from those in force, so that a new version is due. */
export const saysOtherwise = (inForce: Words, proposed: Words): boolean =>
  !same(inForce.vision, proposed.vision) || !same(inForce.mandate, proposed.mandate)

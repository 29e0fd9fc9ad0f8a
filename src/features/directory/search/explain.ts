import type { Tongue } from '#platform/text.ts'
import type { Term, Weight, Where } from './document.ts'
import type { Alternative, Query } from './query.ts'

export type Reason = {
  /** The person's own words. */
  asked: string
  /** Where in the listing they were met, best first. */
  met: readonly { where: Where; weight: Weight; written: string; tongue?: Tongue }[]
}

/** Why a listing is among the results: each part of the question, and the words or kind that met it. */
export const explain = (query: Query, terms: readonly Term[]): Reason[] =>
  query.groups.map(group => ({
    asked: group.asked,
    met: terms
      .filter(term => group.anyOf.some(alternative => meets(alternative, term)))
      .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0))
      .map(({ lexeme: _, ...met }) => met),
  }))

/** The same decision the database takes, for tests and for explaining. */
export const isFound = (query: Query, terms: readonly Term[]): boolean =>
  query.groups.every(group => group.anyOf.some(alternative => terms.some(term => meets(alternative, term))))

const meets = ({ lexeme, prefix }: Alternative, term: Term) =>
  prefix ? term.lexeme.startsWith(lexeme) : term.lexeme === lexeme

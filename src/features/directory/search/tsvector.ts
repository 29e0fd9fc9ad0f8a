/** Writes our own terms and questions as PostgreSQL text-search literals; no dictionary of the server is used. */
import type { Term, Weight } from './document.ts'
import type { Alternative, Query } from './query.ts'

const quoted = (lexeme: string) =>
  `'${lexeme.slice(0, 200).toWellFormed().replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** For `$1::tsvector`. Weights stand on made-up positions: order of words is not searched. */
export function tsvectorText(terms: readonly Term[]): string {
  const weights = new Map<string, Set<Weight>>()
  for (const { lexeme, weight } of terms) {
    const known = weights.get(lexeme) ?? new Set<Weight>()
    weights.set(lexeme, known.add(weight))
  }
  return [...weights]
    .map(([lexeme, all]) => `${quoted(lexeme)}:${[...all].sort().map((weight, at) => `${at + 1}${weight}`)}`)
    .join(' ')
}

/** For `$1::tsquery`: which listings are found. Undefined when nothing was asked: all of them. */
export function tsqueryText({ groups }: Query): string | undefined {
  if (groups.length === 0) return undefined
  return groups
    .map(
      ({ anyOf }) =>
        `(${anyOf.map(({ lexeme, prefix }) => quoted(lexeme) + (prefix ? ':*' : '')).join('|')})`,
    )
    .join('&')
}

export interface TierTexts {
  /** All the words themselves stand in names. */
  named: string
  /** Every part of the question is met by a name, kind, audience, concept or place. */
  solid: string
  /** Some word stands in a name. */
  partly: string
}

/** For `$1::tsquery`: how well a listing that is found answers. Undefined when nothing was asked. */
export function tierTexts({ groups, beside }: Query): TierTexts | undefined {
  if (groups.length === 0) return undefined
  const words = [...groups, ...beside].flatMap(group => group.words)
  const inNames = [...new Set(words.map(word => weighted(word, 'A')))]
  return {
    named: inNames.join('&'),
    solid: groups.map(({ anyOf }) => `(${anyOf.map(each => weighted(each, 'ABD')).join('|')})`).join('&'),
    partly: inNames.join('|'),
  }
}

const weighted = ({ lexeme, prefix }: Alternative, weights: string) =>
  `${quoted(lexeme)}:${prefix ? '*' : ''}${weights}`

/** Writes our own terms and questions as PostgreSQL text-search literals; no dictionary of the server is used. */
import type { Term, Weight } from './document.ts'
import type { Query } from './query.ts'

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

/** For `ts_rank`: the words asked for, and what they mean, any of them. */
export function rankingText({ groups, ranking }: Query): string | undefined {
  const lexemes = [...new Set([...ranking, ...groups.flatMap(group => group.anyOf.map(each => each.lexeme))])]
  return lexemes.length === 0 ? undefined : lexemes.map(quoted).join('|')
}

import { fold } from '#platform/text.ts'
import { isServiceKind, SERVICE_KINDS, type ServiceKind } from '../kind.ts'
import { kindWords } from '../kind-words.ts'
import type { Read } from './shape.ts'

const byName = new Map<string, ServiceKind>(
  SERVICE_KINDS.flatMap(kind => Object.values(kindWords[kind]).map(name => [fold(name), kind] as const)),
)

/**
 * Kinds that a feed states through its taxonomy terms: by our code, or by a kind's own name. Nothing is guessed
 * from the wording of other terms, because the grid of gaps is counted from kinds; a person says the rest.
 */
export function kindsOf(attributes: readonly Read<'attribute'>[]): ServiceKind[] {
  const kinds = attributes.flatMap(({ value, taxonomy_term: term }) =>
    [term?.code, term?.name, value].flatMap(written => {
      const key = written?.toLowerCase() ?? ''
      const kind = isServiceKind(key) ? key : byName.get(fold(key))
      return kind ? [kind] : []
    }),
  )
  return [...new Set(kinds)]
}

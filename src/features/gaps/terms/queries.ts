import type { AlikeServices } from '#features/directory/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { type Need, needsOf, type SaidOfTerms, termKey } from '../need.ts'
import { needOfTerm } from '../need-terms.ts'
import { terms } from '../tables.ts'

/** What staff here said terms mean, by `termKey`; the latest word stands. */
export async function termsSaid(db: TenantDb): Promise<SaidOfTerms> {
  const rows = await db
    .select({ term: terms.term, need: terms.need })
    .from(terms)
    .orderBy(terms.saidAt, terms.id)
  return new Map(rows.map(({ term, need }) => [term, need]))
}

export interface CarriedTerm {
  key: string
  taxonomy: string | undefined
  code: string | undefined
  name: TextIn
  /** How many services carry it. */
  services: number
  /** Of those, how many answer no need at all as it stands. */
  lost: number
  need: Need | 'none' | undefined
}

/** Every term that services carry and no well-known taxonomy explains, the most carried first. */
export function carriedTerms(alike: readonly AlikeServices[], said: SaidOfTerms): CarriedTerm[] {
  const carried = new Map<string, CarriedTerm>()
  for (const { service, at } of alike) {
    const isLost = needsOf(service, said).length === 0
    for (const term of service.terms) {
      if (needOfTerm(term) !== undefined && !said.has(termKey(term))) continue
      const key = termKey(term)
      const seen = carried.get(key) ?? {
        key,
        taxonomy: term.taxonomy,
        code: term.code,
        name: term.name,
        services: 0,
        lost: 0,
        need: said.get(key),
      }
      seen.services += at.length
      if (isLost) seen.lost += at.length
      carried.set(key, seen)
    }
  }
  return [...carried.values()].sort((a, b) => b.services - a.services || (a.key < b.key ? -1 : 1))
}

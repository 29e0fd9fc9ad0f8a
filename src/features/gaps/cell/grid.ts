import type { ListedService } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { kindsFor, type Need, needList, needsOf, type SaidOfTerms } from '../need.ts'
import type { SourceScope } from '../sources/scope.ts'
import { isSilent, prepare, weigh } from './cell.ts'
import { type Lens, widest } from './lens.ts'
import { standardReach } from './reach.ts'
import { type Sum, sumUp, type Verdict, verdicts } from './verdict.ts'

export interface GridRow {
  need: Need
  cells: { community: Community; cell: Sum }[]
}

/** What is counted, and for whom. */
export interface Counted {
  communities: readonly Community[]
  services: readonly ListedService[]
  scopes: readonly SourceScope[]
  lens?: Lens
  /** In kilometres. */
  reach?: number
  /** What staff said terms mean. */
  terms?: SaidOfTerms
  /** Only these needs. */
  needs?: readonly Need[]
}

/** The services that answer each need. */
export function byNeed(
  services: readonly ListedService[],
  terms?: SaidOfTerms,
): ReadonlyMap<Need, readonly ListedService[]> {
  const answering = new Map<Need, ListedService[]>(needList.map(need => [need, []]))
  for (const service of services)
    for (const need of needsOf(service, terms)) answering.get(need)?.push(service)
  return answering
}

/** Every need in every community. Work grows with communities × services × the needs each answers. */
export function gridOver(counted: Counted, now: Date): GridRow[] {
  const { communities, scopes, lens = widest, reach = standardReach, needs = needList } = counted
  const answering = byNeed(counted.services, counted.terms)
  return needs.map(need => {
    const kinds = kindsFor(need)
    const prepared = prepare(answering.get(need) ?? [], lens, now)
    return {
      need,
      cells: communities.map(community => ({
        community,
        cell: sumUp(weigh(prepared, community, reach), isSilent(kinds, community, scopes)),
      })),
    }
  })
}

/** How many cells got each verdict. */
export function tally(rows: readonly GridRow[]): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const row of rows) for (const { cell } of row.cells) counts[cell.verdict] += 1
  return counts
}

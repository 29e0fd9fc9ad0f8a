import type { AlikeServices, ListedService, SituatedService } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { kindsFor, type Need, needList, needsOf, type SaidOfTerms } from '../need.ts'
import type { SourceScope } from '../sources/scope.ts'
import { isSilent } from './cell.ts'
import { type Lens, widest } from './lens.ts'
import { type Reached, reaching, standardReach, type TravelTime } from './reach.ts'
import { outcomesOf } from './tests.ts'
import { count, gistOf, nothingYet, type Sum, summed, type Verdict, verdicts } from './verdict.ts'

export interface GridRow {
  need: Need
  cells: { community: Community; cell: Sum }[]
}

/** What is counted, and for whom. */
export interface Counted {
  communities: readonly Community[]
  alike: readonly AlikeServices[]
  scopes: readonly SourceScope[]
  lens?: Lens
  /** In kilometres, and in minutes where the travel time is known. */
  reach?: number
  travel?: TravelTime | undefined
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

/** How one service can be reached from every community, in their order; those at the same door are measured once. */
function measuring({ communities, reach = standardReach, travel }: Counted) {
  const reachedFrom = reaching({ reach, travel })
  const known = new Map<SituatedService, Reached[]>()
  return (situated: SituatedService): readonly Reached[] => {
    const before = known.get(situated)
    if (before) return before
    const reached = communities.map(reachedFrom(situated))
    known.set(situated, reached)
    return reached
  }
}

/**
 * Every need in every community. Services that are alike are tested once, and those at one door measured once from
 * each community, whatever number of needs they answer.
 */
export function gridOver(counted: Counted, now: Date): GridRow[] {
  const { communities, scopes, lens = widest, needs = needList } = counted
  const reachedFrom = measuring(counted)
  const counts = new Map(needs.map(need => [need, communities.map(nothingYet)]))
  for (const { service, at } of counted.alike) {
    const rows = needsOf(service, counted.terms).flatMap(need => {
      const row = counts.get(need)
      return row ? [row] : []
    })
    if (rows.length === 0) continue
    const gist = gistOf(outcomesOf(service, lens, now))
    for (const situated of at) {
      const reached = reachedFrom(situated)
      for (const row of rows)
        for (const [nth, running] of row.entries()) {
          const from = reached[nth]
          if (from) count(running, gist, from.where, from.outcome)
        }
    }
  }
  return needs.map(need => ({
    need,
    cells: communities.map((community, nth) => ({
      community,
      cell: summed(counts.get(need)?.[nth] ?? nothingYet(), isSilent(kindsFor(need), community, scopes)),
    })),
  }))
}

/** How many cells got each verdict. */
export function tally(rows: readonly GridRow[]): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const row of rows) for (const { cell } of row.cells) counts[cell.verdict] += 1
  return counts
}

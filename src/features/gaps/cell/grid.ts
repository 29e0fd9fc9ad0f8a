import type { ListedService } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { kindsFor, type Need, needList, needsOf, type SaidOfTerms } from '../need.ts'
import type { SourceScope } from '../sources/scope.ts'
import { isSilent } from './cell.ts'
import { type Lens, widest } from './lens.ts'
import { reaching, standardReach, type TravelTime } from './reach.ts'
import { outcomesOf } from './tests.ts'
import {
  count,
  gistOf,
  nothingYet,
  type Running,
  type Sum,
  summed,
  type Verdict,
  verdicts,
} from './verdict.ts'

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

/**
 * Every need in every community. Each service is tested once and measured once from each community, whatever number
 * of needs it answers: work grows with communities × services.
 */
export function gridOver(counted: Counted, now: Date): GridRow[] {
  const { communities, scopes, lens = widest, reach = standardReach, travel, needs = needList } = counted
  const reachedFrom = reaching({ reach, travel })
  const counts = new Map(needs.map(need => [need, communities.map(nothingYet)]))
  for (const service of counted.services) {
    const rows: Running[][] = []
    for (const need of needsOf(service, counted.terms)) {
      const row = counts.get(need)
      if (row) rows.push(row)
    }
    if (rows.length === 0) continue
    const gist = gistOf(outcomesOf(service, lens, now))
    const from = reachedFrom(service)
    communities.forEach((community, at) => {
      const { outcome, where } = from(community)
      for (const row of rows) {
        const running = row[at]
        if (running) count(running, gist, where, outcome)
      }
    })
  }
  return needs.map(need => ({
    need,
    cells: communities.map((community, at) => ({
      community,
      cell: summed(counts.get(need)?.[at] ?? nothingYet(), isSilent(kindsFor(need), community, scopes)),
    })),
  }))
}

/** How many cells got each verdict. */
export function tally(rows: readonly GridRow[]): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map(verdict => [verdict, 0])) as Record<Verdict, number>
  for (const row of rows) for (const { cell } of row.cells) counts[cell.verdict] += 1
  return counts
}

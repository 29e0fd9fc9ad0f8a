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

/** Every way of being reached or not, as `reaching` tells them apart. */
const ways: readonly Pick<Reached, 'outcome' | 'where'>[] = [
  { outcome: 'pass', where: 'near' },
  { outcome: 'fail', where: 'far' },
  { outcome: 'pass', where: 'remote' },
  { outcome: 'unknown', where: 'remote' },
  { outcome: 'unknown', where: 'unplaced' },
]

const wayOf = ({ outcome, where }: Reached): number => {
  if (where === 'remote') return outcome === 'pass' ? 2 : 3
  return where === 'near' ? 0 : where === 'far' ? 1 : 4
}

/** In which of the ways a service is reached from every community, in their order; those at one door are measured once. */
function measuring({ communities, reach = standardReach, travel }: Counted) {
  const reachedFrom = reaching({ reach, travel })
  const known = new Map<SituatedService, Uint8Array>()
  return (situated: SituatedService): Uint8Array => {
    const before = known.get(situated)
    if (before) return before
    const from = reachedFrom(situated)
    const measured = new Uint8Array(communities.length)
    for (const [nth, community] of communities.entries()) measured[nth] = wayOf(from(community))
    known.set(situated, measured)
    return measured
  }
}

/** How many of some services are reached in each way from each community: `communities × ways`. */
function reachedHow(
  at: readonly SituatedService[],
  wayFrom: (one: SituatedService) => Uint8Array,
  many: number,
) {
  const reached = new Uint32Array(many * ways.length)
  for (const situated of at) {
    const measured = wayFrom(situated)
    for (let nth = 0; nth < many; nth++) {
      const slot = nth * ways.length + (measured[nth] ?? 0)
      reached[slot] = (reached[slot] ?? 0) + 1
    }
  }
  return reached
}

/**
 * Every need in every community. Services that are alike are tested once, and those at one door measured once from
 * each community, whatever number of needs they answer.
 */
export function gridOver(counted: Counted, now: Date): GridRow[] {
  const { communities, scopes, lens = widest, needs = needList } = counted
  const wayFrom = measuring(counted)
  const counts = new Map(needs.map(need => [need, communities.map(nothingYet)]))
  for (const { service, at } of counted.alike) {
    const rows = needsOf(service, counted.terms).flatMap(need => counts.get(need) ?? [])
    if (rows.length === 0) continue
    const gist = gistOf(outcomesOf(service, lens, now))
    const reached = reachedHow(at, wayFrom, communities.length)
    for (const [slot, running] of rows.entries()) {
      const from = (slot % communities.length) * ways.length
      for (const [way, { where, outcome }] of ways.entries()) {
        const times = reached[from + way] ?? 0
        if (times > 0) count(running, gist, where, outcome, times)
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

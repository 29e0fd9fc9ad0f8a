import type { ListedService, ListScope } from '#features/directory/index.ts'
import type { Community } from '#features/partnership/index.ts'
import { kindsFor, type Need, needList } from '../need.ts'
import { type Cell, judge, type Verdict } from './cell.ts'

export interface GridRow {
  need: Need
  cells: { community: Community; cell: Cell }[]
}

/** Every need in every community. Work grows with needs × communities × the services that answer each need. */
export function gridOver(
  communities: readonly Community[],
  services: readonly ListedService[],
  scopes: readonly ListScope[],
  now: Date,
): GridRow[] {
  return needList.map(need => {
    const kinds = kindsFor(need)
    const answering = services.filter(service => service.kinds.some(kind => kinds.includes(kind)))
    return {
      need,
      cells: communities.map(community => ({
        community,
        cell: judge(kinds, community, answering, scopes, now),
      })),
    }
  })
}

/** How many cells got each verdict. */
export function tally(rows: readonly GridRow[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = {
    'cannot-tell': 0,
    nothing: 0,
    'too-far': 0,
    'not-fresh': 0,
    'remote-only': 0,
    listed: 0,
  }
  for (const row of rows) for (const { cell } of row.cells) counts[cell.verdict] += 1
  return counts
}

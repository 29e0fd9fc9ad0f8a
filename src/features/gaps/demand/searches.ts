import { searchesUnfound } from '#features/directory/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { addDays, type PlainDate, writeDay } from '#platform/time.ts'
import { kindsFor } from '../need.ts'
import type { About, Demand } from './demand.ts'
import { reachWords } from './reach-words.ts'
import { saidInAll } from './said.ts'

const aYear = 365

export type UnfoundSearch = Awaited<ReturnType<typeof searchesUnfound>>[number]

/** Every search of the last year that found nothing. */
export const unfoundUntil = (db: TenantDb, today: PlainDate): Promise<UnfoundSearch[]> =>
  searchesUnfound(db, { from: addDays(today, -aYear), to: today })

/** How often somebody searched the directory for this need here in the last year and found nothing. */
export function searches(
  all: readonly UnfoundSearch[],
  { need, communityId, language }: Pick<About, 'need' | 'communityId' | 'language'>,
  today: PlainDate,
): Demand[] {
  const from = addDays(today, -aYear)
  const kinds = new Set<string>(kindsFor(need))
  const unfound = all.filter(
    search =>
      search.kinds.some(kind => kinds.has(kind)) &&
      search.communityId === communityId &&
      (language === undefined || search.language === language),
  )
  const times = unfound.reduce((sum, search) => sum + search.count, 0)
  if (times === 0) return []
  const last = unfound
    .map(search => search.to)
    .sort()
    .at(-1)
  return [
    {
      people: { least: times, most: times },
      source: saidInAll(reachWords.searchesSource),
      asOf: last,
      reach: saidInAll(reachWords.searches, tongue => ({
        from: writeDay(from, tongue),
        to: writeDay(today, tongue),
      })),
      basis: 'searches',
      kind: 'times asked',
      public: true,
    },
  ]
}

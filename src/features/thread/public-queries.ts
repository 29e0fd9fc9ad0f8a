import { inArray, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Station, StationKind } from './station.ts'
import { stations } from './tables.ts'

export interface ThreadSummary {
  /** Where the thread starts, and the last station added to it. */
  first: Station
  latest: Station
  stops: number
  /** Which of the kinds it has reached, and which of them are finished: an action done, an outcome confirmed. */
  kinds: StationKind[]
  finished: StationKind[]
}

/**
 * Public threads, those added to most recently first. A thread starts at each public piece of evidence, and at any
 * other public station that no public thread leads to.
 */
export async function publicThreads(
  db: TenantDb,
  page: { from?: number; take?: number } = {},
): Promise<{ rows: ThreadSummary[]; count: number }> {
  const found = await db.execute<{
    root: string
    latest: string
    stops: number
    kinds: StationKind[]
    finished: StationKind[]
    count: number
  }>(sql`
    with recursive roots as (
      select id, kind from stations start where public and (kind = 'evidence' or not exists (
        select from ties join stations before on before.id = ties.from_id
        where ties.to_id = start.id and ties.untied_at is null and before.public))
    ), reach as (
      select id as root, id as station from roots
      union
      select reach.root, ties.to_id from reach join ties on ties.from_id = reach.station and ties.untied_at is null
    ), threads as (
      select root, max(at) as latest_at, (array_agg(stations.id order by at desc, stations.id desc))[1] as latest,
        count(*)::int as stops, array_agg(distinct kind) as kinds,
        coalesce(array_agg(distinct kind) filter (where not open), '{}') as finished
      from reach join stations on stations.id = reach.station and stations.public
      group by root
    )
    select root, latest, stops, kinds, finished, (count(*) over ())::int as count from threads
    where root in (select id from roots where kind = 'evidence')
      or not exists (select from reach other where other.station = threads.root and other.root <> threads.root)
    order by latest_at desc, root limit ${page.take ?? 20} offset ${page.from ?? 0}`)
  const ids = found.rows.flatMap(row => [row.root, row.latest])
  const known = new Map<string, Station>()
  for (const station of await db.select().from(stations).where(inArray(stations.id, ids)))
    known.set(station.id, station)
  const rows = found.rows.flatMap(({ root, latest, stops, kinds, finished }) => {
    const [first, last] = [known.get(root), known.get(latest)]
    return first && last ? [{ first, latest: last, stops, kinds, finished }] : []
  })
  return { rows, count: found.rows[0]?.count ?? 0 }
}

import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { inOrder, type Station, type StationKind, type Thread } from './station.ts'
import { stations, ties } from './tables.ts'

export async function findStation(db: TenantDb, id: string): Promise<Station | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(stations).where(eq(stations.id, id))
  return row
}

/** The station a room published for a thing; where it published several kinds, the one asked for or the latest. */
export async function stationOf(
  db: TenantDb,
  room: string,
  subject: string,
  kind?: StationKind,
): Promise<Station | undefined> {
  const [row] = await db
    .select()
    .from(stations)
    .where(
      and(eq(stations.room, room), eq(stations.subject, subject), kind ? eq(stations.kind, kind) : undefined),
    )
    .orderBy(desc(stations.at), desc(stations.id))
    .limit(1)
  return row
}

/**
 * Everything that led to a station and everything that came of it, in order. Walks the ties both ways; `union`
 * keeps each station once, so ties in a circle end.
 */
export async function threadAround(db: TenantDb, stationId: string): Promise<Thread> {
  if (!isId(stationId)) return { stations: [], ties: [] }
  const reached = sql`(
    with recursive
      earlier as (
        select ${stationId}::uuid as id
        union select ties.from_id from ties join earlier on ties.to_id = earlier.id
      ),
      later as (
        select ${stationId}::uuid as id
        union select ties.to_id from ties join later on ties.from_id = later.id
      )
    select id from earlier union select id from later)`
  const found: Station[] = await db.select().from(stations).where(inArray(stations.id, reached))
  const ids = sql`any(${sql.param(found.map(station => station.id))}::uuid[])`
  const between = await db
    .select({ from: ties.fromId, to: ties.toId })
    .from(ties)
    .where(sql`${ties.fromId} = ${ids} and ${ties.toId} = ${ids}`)
  return { stations: inOrder({ stations: found, ties: between }), ties: between }
}

export interface LooseEnds {
  /** Evidence nobody took up. */
  evidence: Station[]
  /** Actions under way that no evidence leads to. */
  actions: Station[]
  /** Outcomes nobody has confirmed. */
  outcomes: Station[]
}

/** Where threads stop short, the longest waiting first. */
export async function looseEnds(db: TenantDb): Promise<LooseEnds> {
  const oldestFirst = [asc(stations.at), asc(stations.id)]
  const evidence = await db
    .select()
    .from(stations)
    .where(
      and(
        eq(stations.kind, 'evidence'),
        sql`not exists (select from ties where ties.from_id = ${stations.id})`,
      ),
    )
    .orderBy(...oldestFirst)
  const actions = await db
    .select()
    .from(stations)
    .where(
      and(
        eq(stations.kind, 'action'),
        eq(stations.open, true),
        sql`${stations.id} not in (
          with recursive grounded as (
            select id from stations as origin where origin.kind = 'evidence'
            union select ties.to_id from ties join grounded on ties.from_id = grounded.id
          ) select id from grounded)`,
      ),
    )
    .orderBy(...oldestFirst)
  const outcomes = await db
    .select()
    .from(stations)
    .where(and(eq(stations.kind, 'outcome'), eq(stations.open, true)))
    .orderBy(...oldestFirst)
  return { evidence, actions, outcomes }
}

export interface ThreadSummary {
  /** Where the thread starts, and the last station added to it. */
  first: Station
  latest: Station
  stops: number
  /** Which of the five kinds it has reached, and which of them are finished: an action done, an outcome confirmed. */
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
        where ties.to_id = start.id and before.public))
    ), reach as (
      select id as root, id as station from roots
      union
      select reach.root, ties.to_id from reach join ties on ties.from_id = reach.station
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

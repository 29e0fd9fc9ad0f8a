import { and, desc, eq, inArray, sql } from 'drizzle-orm'
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
        union select ties.from_id from ties join earlier on ties.to_id = earlier.id and ties.untied_at is null
      ),
      later as (
        select ${stationId}::uuid as id
        union select ties.to_id from ties join later on ties.from_id = later.id and ties.untied_at is null
      )
    select id from earlier union select id from later)`
  const found: Station[] = await db.select().from(stations).where(inArray(stations.id, reached))
  const ids = sql`any(${sql.param(found.map(station => station.id))}::uuid[])`
  const between = await db
    .select({ from: ties.fromId, to: ties.toId, by: ties.tiedBy })
    .from(ties)
    .where(sql`${ties.fromId} = ${ids} and ${ties.toId} = ${ids} and ${ties.untiedAt} is null`)
  return { stations: inOrder({ stations: found, ties: between }), ties: between }
}

/** The line of a thing, for its own page: everything that led to it and came of it. Empty where it is on no thread. */
export async function lineOf(
  db: TenantDb,
  room: string,
  subject: string,
  kind?: StationKind,
): Promise<Thread> {
  const station = await stationOf(db, room, subject, kind)
  return station ? threadAround(db, station.id) : { stations: [], ties: [] }
}

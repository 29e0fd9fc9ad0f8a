import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Station } from './station.ts'
import { endsSetAside, stations } from './tables.ts'

export interface LooseEnds {
  /** Evidence nobody took up. */
  evidence: Station[]
  /** Actions under way that no evidence leads to. */
  actions: Station[]
  /** Decisions that no action carries out. */
  decisions: Station[]
  /** Outcomes nobody has confirmed. */
  outcomes: Station[]
}

const tied = sql`select from ties where ties.untied_at is null`

/** Where threads stop short, the longest waiting first; what a person set aside is left out. */
export async function looseEnds(db: TenantDb): Promise<LooseEnds> {
  const those = (condition: SQL | undefined): Promise<Station[]> =>
    db
      .select()
      .from(stations)
      .where(
        and(
          condition,
          sql`not exists (select from ends_set_aside aside where aside.subject = ${stations.id} and aside.lifted_at is null)`,
        ),
      )
      .orderBy(asc(stations.at), asc(stations.id))
  const evidence = await those(
    and(
      eq(stations.kind, 'evidence'),
      sql`${stations.cameTo} is null`,
      sql`not exists (${tied} and ties.from_id = ${stations.id})`,
    ),
  )
  const actions = await those(
    and(
      eq(stations.kind, 'action'),
      eq(stations.open, true),
      sql`${stations.id} not in (
        with recursive grounded as (
          select id from stations as origin where origin.kind = 'evidence'
          union select ties.to_id from ties join grounded on ties.from_id = grounded.id and ties.untied_at is null
        ) select id from grounded)`,
    ),
  )
  const decisions = await those(
    and(
      eq(stations.kind, 'decision'),
      sql`not exists (
        select from ties join stations next on next.id = ties.to_id
        where ties.untied_at is null and ties.from_id = ${stations.id} and next.kind <> 'evidence')`,
    ),
  )
  const outcomes = await those(and(eq(stations.kind, 'outcome'), eq(stations.open, true)))
  return { evidence, actions, decisions, outcomes }
}

export interface SetAside {
  subject: string
  /** The station, where it is one; else a room knows what it is. */
  station: Station | null
  reason: string
  setBy: string
  setAt: Date
}

/** What was left aside, and why, the latest first. */
export async function setAsideEnds(db: TenantDb): Promise<SetAside[]> {
  return db
    .select({
      subject: endsSetAside.subject,
      station: stations,
      reason: endsSetAside.reason,
      setBy: endsSetAside.setBy,
      setAt: endsSetAside.setAt,
    })
    .from(endsSetAside)
    .leftJoin(stations, eq(stations.id, endsSetAside.subject))
    .where(sql`${endsSetAside.liftedAt} is null`)
    .orderBy(sql`${endsSetAside.setAt} desc`, asc(endsSetAside.id))
}

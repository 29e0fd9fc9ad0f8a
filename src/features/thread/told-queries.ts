import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { About, Station } from './station.ts'
import { stations } from './tables.ts'

/** One thing we were told, with all that came of it, in the three columns it is read in. */
export interface Told {
  evidence: Station
  decisions: Station[]
  actions: Station[]
  outcomes: Station[]
  indicators: Station[]
  news: Station | undefined
}

export interface ToldFilter {
  community?: string | undefined
  need?: string | undefined
  from?: number
  take?: number
}

const matching = (filter: ToldFilter) => sql`
  ${filter.community ? sql`and about->'community'->>'id' = ${filter.community}` : sql``}
  ${filter.need ? sql`and about->'need'->>'code' = ${filter.need}` : sql``}`

/** What we were told in public, that which moved last first, each with what came of it; three statements in all. */
export async function toldAndDone(
  db: TenantDb,
  filter: ToldFilter = {},
): Promise<{ rows: Told[]; count: number }> {
  const found = await db.execute<{ root: string; ids: string[]; count: number }>(sql`
    with recursive roots as (
      select id from stations where public and kind = 'evidence' ${matching(filter)}
    ), reach as (
      select id as root, id as station from roots
      union
      select reach.root, ties.to_id from reach join ties on ties.from_id = reach.station and ties.untied_at is null
    )
    select root, array_agg(stations.id) as ids, (count(*) over ())::int as count
    from reach join stations on stations.id = reach.station and stations.public
    group by root order by max(stations.at) desc, root
    limit ${filter.take ?? 10} offset ${filter.from ?? 0}`)
  const ids = [...new Set(found.rows.flatMap(row => row.ids))]
  const known = new Map<string, Station>()
  const wanted = sql`${stations.id} = any(${sql.param(ids)}::uuid[])`
  for (const station of ids.length > 0 ? await db.select().from(stations).where(wanted) : [])
    known.set(station.id, station)
  const rows = found.rows.flatMap(({ root, ids }) => {
    const evidence = known.get(root)
    if (!evidence) return []
    const after = ids
      .flatMap(id => known.get(id) ?? [])
      .filter(({ id }) => id !== root)
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
    const of = (kind: Station['kind']) => after.filter(station => station.kind === kind)
    return [
      {
        evidence,
        decisions: of('decision'),
        actions: of('action'),
        outcomes: of('outcome'),
        indicators: of('indicator'),
        news: of('update').at(-1),
      },
    ]
  })
  return { rows, count: found.rows[0]?.count ?? 0 }
}

/** The needs and communities people told us of, to choose from. */
export async function abouts(db: TenantDb): Promise<About[]> {
  const found = await db.execute<{ about: About }>(
    sql`select distinct about from stations where public and kind = 'evidence' and about is not null`,
  )
  return found.rows.map(({ about }) => about)
}

/** Stations whose words hold what is searched for, the latest first. */
export async function searchStations(
  db: TenantDb,
  searched: string,
  without: string,
  take = 20,
): Promise<Station[]> {
  const like = `%${searched.replace(/[\\%_]/g, letter => `\\${letter}`)}%`
  return db
    .select()
    .from(stations)
    .where(
      sql`${stations.id} <> ${without} and ${stations.kind} <> 'update'
        and (${stations.title}::text ilike ${like} or coalesce(${stations.say}::text, '') ilike ${like})`,
    )
    .orderBy(sql`${stations.at} desc`, stations.id)
    .limit(take)
}

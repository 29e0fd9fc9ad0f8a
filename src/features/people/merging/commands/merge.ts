import { sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { type Kind, listingAliases, mergers } from '../tables.ts'

/** A row as the database holds it, by the names of its columns. */
export type Held = Record<string, unknown>

export interface Merging {
  kind: Kind
  keptId: string
  goneIds: readonly string[]
  /** What the kept one is called, for the list of what was done. */
  name: TextIn
  because?: string | undefined
  /** Versions that were on screen; a thing that has another one by now makes the whole thing refused. */
  versions?: Readonly<Record<string, number>> | undefined
  /** Tables in which a row that says the same twice may go, and those that are written anew from the rest. */
  ties: readonly string[]
  madeAnew: readonly string[]
  /** Writes into the kept one what is kept of the others. */
  writeKept: (held: ReadonlyMap<string, Held>) => Promise<void>
}

/** Rows of one table that could not both stand, and how many there are. */
export interface Collision {
  ofTable: string
  rows: number
}

export type Merged =
  | { ok: true; id: string; moved: number }
  | { ok: false; why: 'not-here' | 'changed-meanwhile' | 'list-coming-in' }
  | { ok: false; why: 'collides'; collisions: Collision[] }

/** Holds the things still until the transaction ends. */
export type Holding = (db: TenantDb, kind: Kind, ids: readonly string[]) => Promise<Map<string, Held>>

const held = async (db: TenantDb, kind: Kind, ids: readonly string[], how: string) => {
  const { rows } = await db.execute<{ id: string; held: Held }>(sql`
    select id, to_jsonb(t) as held from ${sql.identifier(kind)} t
    where id = any(${sql.param([...ids])}::uuid[]) order by id ${sql.raw(how)}`)
  return new Map(rows.map(row => [row.id, row.held]))
}

/** In the order of their ids, so that two mergers that share some wait for each other and never lock each other out. */
export const hold: Holding = (db, kind, ids) => held(db, kind, ids, 'for update')

/** The same without holding them: for showing. */
export const look: Holding = (db, kind, ids) => held(db, kind, ids, '')

/** What could not both stand, by table; asked before anything is done, and again when it is. */
export async function collisionsOf(
  db: TenantDb,
  { kind, keptId, goneIds }: Pick<Merging, 'kind' | 'keptId' | 'goneIds'>,
): Promise<Collision[]> {
  const { rows } = await db.execute<{ ofTable: string; rows: number }>(sql`
    select of_table as "ofTable", count(distinct row_id)::int as rows
    from merger_collisions(${kind}, ${keptId}::uuid, ${sql.param([...goneIds])}::uuid[]) group by 1 order by 1`)
  return rows
}

/** How many rows of each table name these. */
export async function referencesTo(
  db: TenantDb,
  kind: Kind,
  ids: readonly string[],
): Promise<{ ofTable: string; rows: number }[]> {
  const { rows: places } = await db.execute<{ table: string; column: string; type: string }>(
    sql`select of_table as "table", of_column as "column", of_type as "type" from references_to(${kind}) order by 1`,
  )
  const counted = new Map<string, number>()
  for (const { table, column, type } of places) {
    const { rows } = await db.execute<{ rows: number }>(sql`
      select count(*)::int as rows from ${sql.identifier(table)}
      where ${sql.identifier(column)} = any(${sql.param([...ids])}::${sql.raw(type === 'text' ? 'text' : 'uuid')}[])`)
    counted.set(table, (counted.get(table) ?? 0) + (rows[0]?.rows ?? 0))
  }
  return [...counted].filter(([, rows]) => rows > 0).map(([ofTable, rows]) => ({ ofTable, rows }))
}

/**
 * Makes several rows of one kind one, in the caller's transaction: every reference to the others, in whatever room,
 * names the kept one afterwards; each touched row is written down as it was, so that `undoMerger` can put it back.
 * While a list is coming in nothing is merged: the import holds ids in hand that would be gone.
 */
export async function mergeRows(
  db: TenantDb,
  actor: Actor,
  merging: Merging,
  now: Date,
  holding: Holding = hold,
): Promise<Merged> {
  const { kind, keptId } = merging
  const goneIds = [...new Set(merging.goneIds)].filter(id => id !== keptId)
  const { rows: free } = await db.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock_shared(hashtextextended(${`directory import ${db.partnershipId}`}, 0)) as free`,
  )
  if (!free[0]?.free) return { ok: false, why: 'list-coming-in' }
  const things = await holding(db, kind, [keptId, ...goneIds])
  if (goneIds.length === 0 || things.size !== goneIds.length + 1) return { ok: false, why: 'not-here' }
  for (const [id, version] of Object.entries(merging.versions ?? {}))
    if (things.get(id)?.version !== version) return { ok: false, why: 'changed-meanwhile' }
  const collisions = await collisionsOf(db, { kind, keptId, goneIds })
  const inTheWay = collisions.filter(({ ofTable }) => !merging.ties.includes(ofTable))
  if (inTheWay.length > 0) return { ok: false, why: 'collides', collisions: inTheWay }
  const id = newId()
  await db.insert(mergers).values({
    partnershipId: db.partnershipId,
    id,
    kind,
    keptId,
    goneIds,
    name: merging.name,
    because: merging.because?.trim() || null,
    at: now,
    byName: actor.name,
    byId: actor.kind === 'system' ? null : actor.id,
    undoneAt: null,
    undoneBy: null,
  })
  const { rows } = await db.execute<{ moved: number }>(sql`
    select move_references(${kind}, ${keptId}::uuid, ${sql.param(goneIds)}::uuid[], ${id}::uuid,
      ${sql.param([...merging.ties])}::text[], ${sql.param([...merging.madeAnew])}::text[]) as moved`)
  await db.execute(sql`
    with gone as (delete from ${sql.identifier(kind)} t where id = any(${sql.param(goneIds)}::uuid[]) returning *)
    insert into merger_steps (partnership_id, merger_id, did, of_table, row_id, before)
    select ${db.partnershipId}::uuid, ${id}::uuid, 'gone', ${kind}, gone.id, to_jsonb(gone) from gone`)
  await merging.writeKept(things)
  await db.execute(sql`
    insert into merger_steps (partnership_id, merger_id, did, of_table, row_id, before, after)
    select ${db.partnershipId}::uuid, ${id}::uuid, 'changed', ${kind}, t.id, ${JSON.stringify(things.get(keptId))}::jsonb, to_jsonb(t)
    from ${sql.identifier(kind)} t where t.id = ${keptId}::uuid`)
  await nameAliases(db, kind, keptId, goneIds, things, id)
  await record(db, actor, now, `${kind}.merged`, {
    subject: keptId,
    detail: { merger: id, count: goneIds.length + 1 },
  })
  return { ok: true, id, moved: rows[0]?.moved ?? 0 }
}

// PostgreSQL takes 65,535 parameters in one statement.
const aliasesPerStatement = 5_000

async function nameAliases(
  db: TenantDb,
  kind: Kind,
  targetId: string,
  goneIds: readonly string[],
  things: ReadonlyMap<string, Held>,
  mergerId: string,
): Promise<void> {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const rows = goneIds.map(oldId => ({
    partnershipId: db.partnershipId,
    id: newId(),
    kind,
    oldId,
    externalId: text(things.get(oldId)?.external_id),
    listId: text(things.get(oldId)?.list_id),
    targetId,
    mergerId,
  }))
  for (let from = 0; from < rows.length; from += aliasesPerStatement)
    await db.insert(listingAliases).values(rows.slice(from, from + aliasesPerStatement))
}

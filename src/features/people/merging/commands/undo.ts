import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { listingAliases, type MergerRow, mergerSteps, mergers } from '../tables.ts'
import { type Whole, whole } from '../whole.ts'
import type { Held } from './merge.ts'

export type Undone =
  | { ok: true; merger: MergerRow }
  | { ok: false; why: 'not-here' | 'undone-already' | 'list-coming-in' }
  /** What was kept is itself part of something else by now: that has to be undone first. */
  | { ok: false; why: 'merged-since' }
  /** Fields that the merger wrote and somebody changed since. */
  | { ok: false; why: 'changed-since'; fields: string[] }
  /** Something new stands where a row would go back to. */
  | { ok: false; why: 'in-the-way'; ofTable: string }

export async function findMerger(db: TenantDb, id: string): Promise<MergerRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(mergers).where(eq(mergers.id, id))
  return row
}

/** Fields in which the kept one is no longer what the merger made it, among those it changed. */
function changedSince(before: Held, after: Held, current: Held): { fields: string[]; restored: Held } {
  const fields: string[] = []
  const restored: Held = { ...current }
  for (const column of Object.keys(after)) {
    if (column === 'version' || column === 'changed_at') continue
    const parts: Whole = { before: before[column], after: after[column], current: current[column] }
    const { value, changed } = whole(column, parts)
    restored[column] = value
    fields.push(...changed)
  }
  const untouched = current.version === after.version
  restored.changed_at = untouched ? before.changed_at : current.changed_at
  // It goes on counting: whoever holds a form from in between must not overwrite what comes back.
  restored.version = Number(current.version) + 1
  return { fields: [...new Set(fields)], restored }
}

/**
 * Puts back everything a merger moved, dropped, took out and changed, in the caller's transaction; or says why it cannot,
 * and then has done nothing. What came to the kept one since stays with it.
 */
export async function undoMerger(db: TenantDb, actor: Actor, id: string, now: Date): Promise<Undone> {
  const { rows: free } = await db.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock_shared(hashtextextended(${`directory import ${db.partnershipId}`}, 0)) as free`,
  )
  if (!free[0]?.free) return { ok: false, why: 'list-coming-in' }
  const merger = await findMerger(db, id)
  if (!merger) return { ok: false, why: 'not-here' }
  const { rows } = await db.execute<{ held: Held }>(sql`
    select to_jsonb(t) as held from ${sql.identifier(merger.kind)} t where id = ${merger.keptId}::uuid for update`)
  const current = rows[0]?.held
  const [claimed] = await db
    .update(mergers)
    .set({ undoneAt: now, undoneBy: actor.name })
    .where(and(eq(mergers.id, id), isNull(mergers.undoneAt)))
    .returning()
  if (!claimed) return { ok: false, why: 'undone-already' }
  const refuse = async <Refused extends Undone>(refused: Refused): Promise<Refused> => {
    await db.update(mergers).set({ undoneAt: null, undoneBy: null }).where(eq(mergers.id, id))
    return refused
  }
  if (!current) return refuse({ ok: false, why: 'merged-since' })
  const [step] = await db
    .select()
    .from(mergerSteps)
    .where(and(eq(mergerSteps.mergerId, id), eq(mergerSteps.did, 'changed')))
  const { fields, restored } = changedSince(step?.before ?? {}, step?.after ?? {}, current)
  if (fields.length > 0) return refuse({ ok: false, why: 'changed-since', fields })
  await db.execute(sql`savepoint undoing`)
  try {
    await db.delete(listingAliases).where(eq(listingAliases.mergerId, id))
    await writeRow(db, merger, restored)
    await db.execute(sql`select put_back(${id}::uuid, array['services_at_locations', 'plan_partners'])`)
    await db.execute(sql`set constraints all immediate`)
    await db.execute(sql`release savepoint undoing`)
  } catch (error) {
    await db.execute(sql`rollback to savepoint undoing`)
    const ofTable = tableInTheWay(error)
    if (ofTable === undefined) throw error
    return refuse({ ok: false, why: 'in-the-way', ofTable })
  }
  await record(db, actor, now, `${merger.kind}.parted`, {
    subject: merger.keptId,
    detail: { merger: id, count: merger.goneIds.length + 1 },
  })
  return { ok: true, merger }
}

async function writeRow(db: TenantDb, { kind, keptId }: MergerRow, row: Held): Promise<void> {
  const columns = Object.keys(row).filter(column => column !== 'id' && column !== 'partnership_id')
  const names = sql.join(
    columns.map(column => sql.identifier(column)),
    sql`, `,
  )
  const values = sql.join(
    columns.map(column => sql`was.${sql.identifier(column)}`),
    sql`, `,
  )
  await db.execute(sql`
    update ${sql.identifier(kind)} t set (${names}) = (select ${values} from jsonb_populate_record(null::${sql.identifier(kind)}, ${JSON.stringify(row)}::jsonb) as was)
    where t.id = ${keptId}::uuid`)
}

/** The table an integrity error is about; undefined for any other error. */
function tableInTheWay(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, table } = cause as Error & { code?: string; table?: string }
    if (code?.startsWith('23')) return table ?? ''
  }
  return undefined
}

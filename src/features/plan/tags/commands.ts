import { and, eq, notInArray, or, sql } from 'drizzle-orm'
import { listCommunities } from '#features/partnership/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { tags } from '../tables.ts'
import { readTag, type Tag, writeTag } from './catalogue.ts'

type Tagged = { goalId: string } | { actionId: string }

/** Gives a goal or an action exactly these tags; what no catalogue knows is passed over. Tags are never frozen. */
export async function keepTags(
  db: TenantDb,
  actor: Actor,
  of: Tagged,
  wanted: readonly string[],
  now: Date,
): Promise<void> {
  const communities = (await listCommunities(db)).map(({ id }) => id)
  const kept = [...new Set(wanted)].flatMap(each => readTag(each, communities) ?? [])
  const mine = 'goalId' in of ? eq(tags.goalId, of.goalId) : eq(tags.actionId, of.actionId)
  const written = sql<string>`${tags.kind} || ':' || ${tags.code}`
  const gone = kept.length > 0 ? notInArray(written, kept.map(writeTag)) : undefined
  const dropped = await db.delete(tags).where(and(mine, gone)).returning({ id: tags.id })
  const added =
    kept.length === 0
      ? []
      : await db
          .insert(tags)
          .values(kept.map(tag => ({ partnershipId: db.partnershipId, id: newId(), ...of, ...tag })))
          .onConflictDoNothing()
          .returning({ id: tags.id })
  if (dropped.length + added.length === 0) return
  const subject = 'goalId' in of ? of.goalId : of.actionId
  await record(db, actor, now, 'plan.tagged', { subject, public: true, detail: { tags: kept.map(writeTag) } })
}

/** The tags of one goal or action. */
export const tagsOf = (db: TenantDb, id: string): Promise<Tag[]> =>
  db
    .select({ kind: tags.kind, code: tags.code })
    .from(tags)
    .where(or(eq(tags.goalId, id), eq(tags.actionId, id)))
    .orderBy(tags.kind, tags.code)

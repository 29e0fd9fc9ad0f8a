import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { communitySchema, type NewCommunity } from './community.ts'
import { listCommunities } from './queries.ts'
import { communities } from './tables.ts'

/** Adds a community served; gives its id. */
export async function addCommunity(
  db: TenantDb,
  actor: Actor,
  community: NewCommunity,
  now: Date,
): Promise<string> {
  const id = newId()
  const values = { ...communitySchema.parse(community), partnershipId: db.partnershipId, id, version: 1 }
  await db.insert(communities).values({ ...values, createdAt: now })
  await record(db, actor, now, 'community.added', {
    subject: id,
    public: true,
    detail: { name: values.name },
  })
  return id
}

export type CommunityChanged = { ok: true } | { ok: false; why: 'changed-meanwhile' }

/** Changes a community, unless somebody changed it after the version the reader saw. */
export async function changeCommunity(
  db: TenantDb,
  actor: Actor,
  seen: { id: string; version: number },
  community: NewCommunity,
  now: Date,
): Promise<CommunityChanged> {
  const changed = await db
    .update(communities)
    .set({ ...communitySchema.parse(community), version: sql`${communities.version} + 1` })
    .where(and(eq(communities.id, seen.id), eq(communities.version, seen.version)))
    .returning({ name: communities.name })
  if (!changed[0]) return { ok: false, why: 'changed-meanwhile' }
  await record(db, actor, now, 'community.changed', { subject: seen.id, public: true, detail: changed[0] })
  return { ok: true }
}

export type CommunityRemoved = { ok: true } | { ok: false; why: 'in-use' | 'last' | 'gone' }

const foreignKeyViolation = '23503'
const codeOf = (error: unknown): string | undefined => {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  return undefined
}

/** Removes a community nothing refers to. The last one stays: a partnership serves somewhere. */
export async function removeCommunity(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
): Promise<CommunityRemoved> {
  // Two people removing the last two at once must not both succeed.
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`communities ${db.partnershipId}`}))`)
  const all = await listCommunities(db)
  const going = all.find(community => community.id === id)
  if (!going) return { ok: false, why: 'gone' }
  if (all.length === 1) return { ok: false, why: 'last' }
  await db.execute(sql`savepoint removing_community`)
  try {
    await db.delete(communities).where(eq(communities.id, id))
    await db.execute(sql`release savepoint removing_community`)
  } catch (error) {
    if (codeOf(error) !== foreignKeyViolation) throw error
    await db.execute(sql`rollback to savepoint removing_community`)
    return { ok: false, why: 'in-use' }
  }
  await record(db, actor, now, 'community.removed', {
    subject: id,
    public: true,
    detail: { name: going.name },
  })
  return { ok: true }
}

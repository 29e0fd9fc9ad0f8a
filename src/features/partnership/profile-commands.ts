import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import { type Partnership, partnerships } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { findProfile } from './queries.ts'
import { saysOtherwise } from './statement.ts'
import { profiles, statements } from './tables.ts'

export interface ProfileChange {
  partnership?: Partial<Pick<Partnership, 'name' | 'province' | 'timeZone' | 'stage' | 'tongues' | 'accent'>>
  statement?: { vision: TextIn; mandate: TextIn }
  funder?: TextIn
  contactId?: string | null
}

export type ProfileChanged =
  | { ok: true /** The number of the new version, where vision or mandate changed. */; newStatement?: number }
  | { ok: false; why: 'changed-meanwhile' }

/** Changes who we are, unless somebody changed it after the version the reader saw. */
export async function changeProfile(
  db: TenantDb,
  actor: Actor,
  seen: number,
  change: ProfileChange,
  now: Date,
): Promise<ProfileChanged> {
  const taken = await db
    .update(profiles)
    .set({
      version: sql`${profiles.version} + 1`,
      ...(change.funder ? { funder: change.funder } : {}),
      ...(change.contactId === undefined ? {} : { contactId: change.contactId }),
    })
    .where(and(eq(profiles.partnershipId, db.partnershipId), eq(profiles.version, seen)))
    .returning({ id: profiles.id })
  if (taken.length === 0) return { ok: false, why: 'changed-meanwhile' }
  if (change.partnership)
    await db
      .update(partnerships)
      .set({ ...change.partnership, changedAt: now })
      .where(eq(partnerships.id, db.partnershipId))
  const newStatement = change.statement ? await restate(db, change.statement, now) : undefined
  const parts = [
    ...Object.keys(change.partnership ?? {}),
    ...Object.keys(change).filter(part => part !== 'partnership'),
  ]
  await record(db, actor, now, newStatement ? 'statement.changed' : 'partnership.changed', {
    subject: db.partnershipId,
    public: newStatement !== undefined,
    detail: newStatement ? { version: newStatement } : { parts },
  })
  return { ok: true, ...(newStatement ? { newStatement } : {}) }
}

/** Makes the next version of vision and mandate when their words differ. */
async function restate(
  db: TenantDb,
  proposed: { vision: TextIn; mandate: TextIn },
  now: Date,
): Promise<number | undefined> {
  const inForce = await findProfile(db)
  if (!saysOtherwise(inForce, proposed)) return undefined
  const version = inForce.statementVersion + 1
  await db
    .insert(statements)
    .values({ partnershipId: db.partnershipId, id: newId(), version, ...proposed, since: now })
  await db
    .update(profiles)
    .set({ statementVersion: version })
    .where(eq(profiles.partnershipId, db.partnershipId))
  return version
}

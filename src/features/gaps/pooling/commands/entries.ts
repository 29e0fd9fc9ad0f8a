import { and, eq, isNull } from 'drizzle-orm'
import { findCommunity } from '#features/partnership/index.ts'
import { findOrganisation } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { type Cost, expiryFrom, type PoolKind, type Time, type Way } from '../entry.ts'
import { entries, showings } from '../tables.ts'

export interface NewEntry {
  organisationId: string
  way: Way
  kind: PoolKind
  title: TextIn
  conditions?: TextIn | undefined
  /** For interpreters: a code. */
  language?: string | undefined
  communityId?: string | undefined
  place?: string | undefined
  comesToYou?: boolean | undefined
  howMany?: number | undefined
  /** To how many it can be lent at the same time; one where nobody says. */
  atOnce?: number | undefined
  times: Time[]
  cost?: Cost | undefined
}

const today = async (db: TenantDb, now: Date): Promise<PlainDate> =>
  dayIn((await ownPartnership(db)).timeZone, now)

const written = (text: TextIn | undefined) => (text && Object.keys(text).length > 0 ? text : null)

/** Puts an offer or an ask on the board, for half a year. Undefined where there is no such organisation or community. */
export async function addEntry(
  db: TenantDb,
  actor: Actor,
  entry: NewEntry,
  now: Date,
): Promise<string | undefined> {
  if (!(await findOrganisation(db, entry.organisationId))) return undefined
  if (entry.communityId && !(isId(entry.communityId) && (await findCommunity(db, entry.communityId))))
    return undefined
  const id = newId()
  await db.insert(entries).values({
    partnershipId: db.partnershipId,
    id,
    organisationId: entry.organisationId,
    way: entry.way,
    kind: entry.kind,
    title: entry.title,
    conditions: written(entry.conditions),
    language: entry.kind === 'interpreter' ? (entry.language ?? null) : null,
    communityId: entry.communityId ?? null,
    place: entry.place ?? null,
    comesToYou: entry.comesToYou ?? false,
    howMany: entry.howMany ?? null,
    atOnce: entry.atOnce ?? 1,
    times: entry.times,
    cost: entry.cost ?? null,
    enteredBy: actor.name,
    enteredAt: now,
    expiresOn: expiryFrom(await today(db, now)),
  })
  await record(db, actor, now, `pool.${entry.way}ed`, {
    subject: id,
    detail: { organisation: entry.organisationId, kind: entry.kind },
  })
  return id
}

/** Changes what is on the board still; false where it was ended, or is not this organisation's. */
async function changeEntry(
  db: TenantDb,
  id: string,
  change: Partial<typeof entries.$inferInsert>,
  organisationId: string | undefined,
): Promise<boolean> {
  if (!isId(id)) return false
  const own = organisationId === undefined ? undefined : eq(entries.organisationId, organisationId)
  const changed = await db
    .update(entries)
    .set(change)
    .where(and(eq(entries.id, id), isNull(entries.endedAt), own))
    .returning({ id: entries.id })
  return changed.length > 0
}

/** It still holds: half a year more from today. False where it was ended, or is not this organisation's. */
export async function renewEntry(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
  organisationId?: string,
): Promise<boolean> {
  const renewal = { expiresOn: expiryFrom(await today(db, now)), renewedBy: actor.name, renewedAt: now }
  if (!(await changeEntry(db, id, renewal, organisationId))) return false
  await record(db, actor, now, 'pool.renewed', { subject: id })
  return true
}

/** Takes it off the board. What was agreed stays agreed. */
export async function endEntry(
  db: TenantDb,
  actor: Actor,
  id: string,
  now: Date,
  organisationId?: string,
): Promise<boolean> {
  if (!(await changeEntry(db, id, { endedBy: actor.name, endedAt: now }, organisationId))) return false
  await record(db, actor, now, 'pool.ended', { subject: id })
  return true
}

/** Lets everybody read the hours saved together, or no longer. */
export async function showSaved(db: TenantDb, actor: Actor, show: boolean, now: Date): Promise<void> {
  if (show)
    await db
      .insert(showings)
      .values({ partnershipId: db.partnershipId, id: newId(), shownBy: actor.name, shownAt: now })
      .onConflictDoNothing()
  else await db.update(showings).set({ hiddenBy: actor.name, hiddenAt: now }).where(isNull(showings.hiddenAt))
  await record(db, actor, now, show ? 'pool.shown' : 'pool.hidden', { public: true })
}

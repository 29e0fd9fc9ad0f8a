import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { type Group, type GroupKind, mayWorkFor } from './group.ts'
import { findGroup, listGroups } from './queries.ts'
import { groups, places, seats } from './tables.ts'

export interface GroupFacts {
  name: TextIn
  kind: GroupKind
  purpose?: TextIn | undefined
  /** How many people it looks for; leave out when it is not looking. */
  vacancies?: number | undefined
  /** The body it works for; null when it stands by itself. */
  parentId?: string | null | undefined
}

export type Change =
  | { ok: true }
  | { ok: false; why: 'not-here' | 'works-for-itself' }
  | { ok: false; why: 'changed-meanwhile'; current: Group }

const written = (purpose: TextIn | undefined): TextIn | null => {
  const kept = textIn(purpose ?? {})
  return Object.keys(kept).length > 0 ? kept : null
}

export async function addGroup(db: TenantDb, actor: Actor, facts: GroupFacts, now: Date): Promise<string> {
  const id = newId()
  const name = textIn(facts.name)
  await db.insert(groups).values({
    partnershipId: db.partnershipId,
    id,
    name,
    kind: facts.kind,
    purpose: written(facts.purpose),
    vacancies: facts.vacancies || null,
    parentId: facts.parentId && (await findGroup(db, facts.parentId)) ? facts.parentId : null,
    createdAt: now,
    changedAt: now,
  })
  await record(db, actor, now, 'group.added', { subject: id, public: true, detail: { name } })
  return id
}

/**
 * Changes what is given and leaves the rest; `vacancies: 0` says it is not looking any more. With `version`,
 * refuses when somebody has changed the group since that version was read, and gives what it has become.
 */
export async function changeGroup(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Partial<GroupFacts> & { version?: number | undefined },
  now: Date,
): Promise<Change> {
  const before = await findGroup(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const { version = before.version, ...facts } = part
  const { parentId = before.parentId } = part
  if (parentId && parentId !== before.parentId) {
    // Two people nesting two bodies into each other at once must not close a circle.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`nesting ${db.partnershipId}`}))`)
    if (!mayWorkFor(await listGroups(db), id, parentId)) return { ok: false, why: 'works-for-itself' }
  }
  const changed = await db
    .update(groups)
    .set({
      name: part.name ? textIn(part.name) : before.name,
      kind: part.kind ?? before.kind,
      purpose: part.purpose ? written(part.purpose) : before.purpose,
      vacancies: part.vacancies === undefined ? before.vacancies : part.vacancies || null,
      parentId,
      version: sql`${groups.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(groups.id, id), eq(groups.version, version)))
    .returning({ id: groups.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findGroup(db, id)) ?? before }
  await record(db, actor, now, 'group.changed', { subject: id, detail: { changed: Object.keys(facts) } })
  return { ok: true }
}

export type ClosingRefused = 'not-here' | 'already-closed' | 'others-work-for-it' | 'before-somebody-sat'

/**
 * Closes a body: `on` is the first day on which it is no more. Its seats end that day and its places go; what it
 * did stays. Refused while another body that goes on works for it.
 */
export async function closeGroup(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ClosingRefused }> {
  const before = await findGroup(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const all = await listGroups(db)
  if (all.some(group => group.parentId === id && group.closedOn === null))
    return { ok: false, why: 'others-work-for-it' }
  const held = await db
    .select({ since: seats.since })
    .from(seats)
    .where(and(eq(seats.groupId, id), isNull(seats.endedOn)))
  if (held.some(({ since }) => since > on)) return { ok: false, why: 'before-somebody-sat' }
  const closed = await db
    .update(groups)
    .set({
      closedOn: on,
      closedAt: now,
      closedBy: actor.name,
      vacancies: null,
      version: sql`${groups.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(groups.id, id), isNull(groups.closedOn)))
    .returning({ id: groups.id })
  if (closed.length === 0) return { ok: false, why: 'already-closed' }
  const ending = { endedOn: on, endedAt: now, endedBy: actor.name }
  await db
    .update(seats)
    .set(ending)
    .where(and(eq(seats.groupId, id), isNull(seats.endedOn)))
  await db
    .update(places)
    .set(ending)
    .where(and(eq(places.groupId, id), isNull(places.endedOn)))
  await record(db, actor, now, 'group.closed', { subject: id, public: true, detail: { on } })
  return { ok: true }
}

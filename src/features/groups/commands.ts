import { and, eq, isNull, sql } from 'drizzle-orm'
import { findOrganisation, findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import {
  type Group,
  type GroupKind,
  refusesSeatEnding,
  type SeatEndingRefused,
  type SeatRole,
} from './group.ts'
import { findGroup, findSeat } from './queries.ts'
import { groups, seats } from './tables.ts'

export interface GroupFacts {
  name: TextIn
  kind: GroupKind
  purpose?: TextIn | undefined
  /** How many people it looks for; leave out when it is not looking. */
  vacancies?: number | undefined
}

export type Change =
  | { ok: true }
  | { ok: false; why: 'not-here' }
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
  const changed = await db
    .update(groups)
    .set({
      name: part.name ? textIn(part.name) : before.name,
      kind: part.kind ?? before.kind,
      purpose: part.purpose ? written(part.purpose) : before.purpose,
      vacancies: part.vacancies === undefined ? before.vacancies : part.vacancies || null,
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

export interface Seating {
  groupId: string
  personId: string
  /** For which organisation they speak; left out when for themselves. */
  organisationId?: string | undefined
  role: SeatRole
  since: PlainDate
}

/** Gives a person a seat in a group. */
export async function seat(
  db: TenantDb,
  actor: Actor,
  seating: Seating,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'already-seated' | 'not-here' }> {
  const { groupId, personId, organisationId, role, since } = seating
  const known =
    (await findGroup(db, groupId)) &&
    (await findPerson(db, personId)) &&
    (!organisationId || (await findOrganisation(db, organisationId)))
  if (!known) return { ok: false, why: 'not-here' }
  const [made] = await db
    .insert(seats)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      groupId,
      personId,
      organisationId: organisationId ?? null,
      role,
      since,
      seatedAt: now,
      seatedBy: actor.name,
    })
    .onConflictDoNothing()
    .returning({ id: seats.id })
  if (!made) return { ok: false, why: 'already-seated' }
  await record(db, actor, now, 'seat.taken', {
    subject: groupId,
    public: true,
    detail: { personId, ...(organisationId ? { organisationId } : {}), role, since },
  })
  return { ok: true, id: made.id }
}

/** Ends a seat: `on` is the first day the person no longer sits there. */
export async function endSeat(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: SeatEndingRefused | 'not-here' }> {
  const held = await findSeat(db, id)
  if (!held) return { ok: false, why: 'not-here' }
  const why = refusesSeatEnding(held, on)
  if (why) return { ok: false, why }
  const ended = await db
    .update(seats)
    .set({ endedOn: on, endedAt: now, endedBy: actor.name })
    .where(and(eq(seats.id, id), isNull(seats.endedOn)))
    .returning({ id: seats.id })
  if (ended.length === 0) return { ok: false, why: 'already-ended' }
  await record(db, actor, now, 'seat.ended', {
    subject: held.groupId,
    detail: { personId: held.personId, on },
  })
  return { ok: true }
}

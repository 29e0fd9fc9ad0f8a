import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { canPrepare, type ShownTo } from '../meeting.ts'
import { findMeeting, holdMeeting } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { meetings } from '../tables.ts'
import { tellInvited } from './telling.ts'

export interface MeetingFacts {
  title: TextIn
  startsAt: Date
  endsAt: Date
  place?: string | undefined
  online?: string | undefined
  shownTo: ShownTo
  /** When whoever is there will do, should too few come. */
  secondCallAt?: Date | undefined
}

export async function addMeeting(
  db: TenantDb,
  actor: Actor,
  facts: MeetingFacts & { groupId: string },
  now: Date,
): Promise<string> {
  const id = newId()
  await db.insert(meetings).values({
    partnershipId: db.partnershipId,
    id,
    groupId: facts.groupId,
    title: textIn(facts.title),
    startsAt: facts.startsAt,
    endsAt: facts.endsAt,
    place: facts.place ?? null,
    online: facts.online ?? null,
    shownTo: facts.shownTo,
    secondCallAt: facts.secondCallAt ?? null,
    madeAt: now,
    madeBy: actor.name,
    changedAt: now,
  })
  await record(db, actor, now, 'meeting.added', { subject: id, detail: { groupId: facts.groupId } })
  return id
}

export type MeetingChange =
  | { ok: true; told: number }
  | { ok: false; why: 'not-here' | 'over' }
  | { ok: false; why: 'changed-meanwhile'; current: MeetingRow }

const inCalendars = (meeting: MeetingRow, facts: MeetingFacts): boolean =>
  meeting.startsAt.getTime() !== facts.startsAt.getTime() ||
  meeting.endsAt.getTime() !== facts.endsAt.getTime() ||
  (meeting.place ?? undefined) !== facts.place ||
  (meeting.online ?? undefined) !== facts.online ||
  JSON.stringify(meeting.title) !== JSON.stringify(textIn(facts.title))

/**
 * Changes or moves a meeting. Where people were called and what stands in their calendars changes, they are told in the
 * same transaction, with the entry that changes it there. Refuses where somebody changed it since `version` was read.
 */
export async function changeMeeting(
  db: TenantDb,
  actor: Actor,
  id: string,
  facts: MeetingFacts & { version: number },
  how: { origin: string },
  now: Date,
): Promise<MeetingChange> {
  const before = await holdMeeting(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  if (!canPrepare(before)) return { ok: false, why: 'over' }
  if (before.version !== facts.version) return { ok: false, why: 'changed-meanwhile', current: before }
  const tells = before.calledAt !== null && inCalendars(before, facts)
  await db
    .update(meetings)
    .set({
      title: textIn(facts.title),
      startsAt: facts.startsAt,
      endsAt: facts.endsAt,
      place: facts.place ?? null,
      online: facts.online ?? null,
      shownTo: facts.shownTo,
      secondCallAt: facts.secondCallAt ?? null,
      version: sql`${meetings.version} + 1`,
      ...(tells ? { sequence: sql`${meetings.sequence} + 1` } : {}),
      changedAt: now,
    })
    .where(and(eq(meetings.id, id), eq(meetings.version, facts.version)))
  await record(db, actor, now, 'meeting.changed', { subject: id, detail: { told: tells } })
  return { ok: true, told: tells ? await tellInvited(db, actor, id, { ...how, news: 'changed' }, now) : 0 }
}

/** Calls a meeting off. Whoever was called hears of it, and their calendar takes it out. */
export async function cancelMeeting(
  db: TenantDb,
  actor: Actor,
  id: string,
  how: { origin: string; why?: string | undefined },
  now: Date,
): Promise<{ ok: true; told: number } | { ok: false; why: 'not-here' | 'over' }> {
  const before = await findMeeting(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const cancelled = await db
    .update(meetings)
    .set({
      cancelledAt: now,
      cancelledBy: actor.name,
      cancelledWhy: how.why ?? null,
      sequence: sql`${meetings.sequence} + 1`,
      version: sql`${meetings.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(meetings.id, id), isNull(meetings.cancelledAt), isNull(meetings.openedAt)))
    .returning({ id: meetings.id })
  if (cancelled.length === 0) return { ok: false, why: 'over' }
  await record(db, actor, now, 'meeting.cancelled', { subject: id, public: before.shownTo === 'everyone' })
  const told = before.calledAt
    ? await tellInvited(db, actor, id, { origin: how.origin, news: 'cancelled' }, now)
    : 0
  return { ok: true, told }
}

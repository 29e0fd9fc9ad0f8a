import { and, eq, sql } from 'drizzle-orm'
import { findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { dayIn } from '#platform/time.ts'
import { voicesOn } from '../../seats/queries.ts'
import type { AttendanceState } from '../meeting.ts'
import { rulesOf, zoneOf } from '../queries.ts'
import { seatedAt } from '../room-queries.ts'
import type { MeetingRow } from '../rows.ts'
import { attendances } from '../tables.ts'
import { openRoom, type RunningRefused, stirRoom } from './running.ts'

export interface Mark {
  /** A person we know, or somebody by name. */
  personId?: string | undefined
  name?: string | undefined
  /** Somebody by name who was marked before. */
  attendanceId?: string | undefined
  organisationId?: string | undefined
  /** Leave out to take a mark back; `left`: they were here and went. */
  state: AttendanceState | 'left' | 'unmarked'
  /** Whose seat they fill. */
  forPersonId?: string | undefined
  /** Who speaks for them while they are away. */
  proxyToId?: string | undefined
}

export type MarkRefused = RunningRefused | 'not-marked' | 'no-alternates' | 'no-proxies' | 'own-alternate'

/**
 * Marks somebody. Marking present sets when they arrived, once; “left” when they went; present again, they are back.
 * The last mark of a person counts; every one is in the log.
 */
export async function mark(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  said: Mark,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: MarkRefused }> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const outcome = await putMark(db, actor, meeting, said, now)
  if (outcome.ok) {
    await stirRoom(db, meeting, now)
    const detail = { state: said.state, ...(said.personId ? { personId: said.personId } : {}) }
    await record(db, actor, now, 'attendance.marked', { subject: meetingId, detail })
  }
  return outcome
}

/** Marks every seat holder nobody has marked yet: absent, mostly, when the meeting is under way. */
export async function markRest(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  state: 'present' | 'absent',
  now: Date,
): Promise<{ ok: true; marked: number } | { ok: false; why: RunningRefused }> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const seated = await seatedAt(db, meeting)
  let marked = 0
  for (const { personId, state: known } of seated.attendees) {
    if (known !== null || !personId) continue
    const outcome = await putMark(db, actor, meeting, { personId, state }, now)
    if (outcome.ok) marked++
  }
  await stirRoom(db, meeting, now)
  await record(db, actor, now, 'attendance.rest-marked', { subject: meetingId, detail: { state, marked } })
  return { ok: true, marked }
}

async function putMark(
  db: TenantDb,
  actor: Actor,
  meeting: MeetingRow,
  said: Mark,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: MarkRefused }> {
  const rules = said.forPersonId || said.proxyToId ? await rulesOf(db, meeting) : undefined
  if (said.forPersonId && !rules?.alternates) return { ok: false, why: 'no-alternates' }
  if (said.proxyToId && !rules?.proxies) return { ok: false, why: 'no-proxies' }
  if (said.forPersonId && said.forPersonId === said.personId) return { ok: false, why: 'own-alternate' }
  const who = said.attendanceId
    ? eq(attendances.id, said.attendanceId)
    : said.personId && eq(attendances.personId, said.personId)
  const [before] = who
    ? await db
        .select()
        .from(attendances)
        .where(and(eq(attendances.meetingId, meeting.id), who))
    : []
  if (said.state === 'unmarked') {
    if (!before) return { ok: false, why: 'not-marked' }
    await db.delete(attendances).where(eq(attendances.id, before.id))
    return { ok: true }
  }
  if (said.state === 'left') {
    if (!before?.arrivedAt) return { ok: false, why: 'not-marked' }
    await db
      .update(attendances)
      .set({ leftAt: now, markedAt: now, markedBy: actor.name, version: sql`${attendances.version} + 1` })
      .where(eq(attendances.id, before.id))
    return { ok: true }
  }
  const inRoom = said.state === 'present' || said.state === 'guest' || said.state === 'staff'
  const facts = {
    state: said.state,
    arrivedAt: inRoom ? (before?.arrivedAt ?? now) : null,
    leftAt: null,
    forPersonId: said.forPersonId ?? (said.state === 'present' ? (before?.forPersonId ?? null) : null),
    proxyToId: said.proxyToId ?? null,
    markedAt: now,
    markedBy: actor.name,
  }
  if (before) {
    await db
      .update(attendances)
      .set({ ...facts, version: sql`${attendances.version} + 1` })
      .where(eq(attendances.id, before.id))
    return { ok: true }
  }
  const person = said.personId ? await findPerson(db, said.personId) : undefined
  if (said.personId ? !person : !said.name) return { ok: false, why: 'not-here' }
  const seat = said.personId
    ? (await voicesOn(db, meeting.groupId, dayIn(await zoneOf(db), meeting.startsAt))).find(
        ({ personId }) => personId === said.personId,
      )
    : undefined
  await db.insert(attendances).values({
    partnershipId: db.partnershipId,
    id: newId(),
    meetingId: meeting.id,
    personId: said.personId ?? null,
    name: said.personId ? null : (said.name ?? null),
    // A seat speaks for its organisation, which need not be the one the person works for.
    organisationId: said.organisationId ?? (seat ? seat.organisationId : (person?.organisationId ?? null)),
    ...facts,
  })
  return { ok: true }
}

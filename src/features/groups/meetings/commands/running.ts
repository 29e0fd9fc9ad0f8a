import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type PhaseRefused, refusesOpening, refusesRunning } from '../meeting.ts'
import { quorumAt, quorumIn } from '../motion.ts'
import { agendaOf, findPoint, holdMeeting } from '../queries.ts'
import { type Seated, seatedAt } from '../room-queries.ts'
import type { MeetingRow } from '../rows.ts'
import { agendaTurns, meetings, motions, quorumMarks } from '../tables.ts'
import { termsNow } from './calling.ts'
import { prepareAgenda } from './preparing.ts'

export type RunningRefused = PhaseRefused | 'not-here'
type Done = { ok: true } | { ok: false; why: RunningRefused }

/**
 * The meeting, held while something happens in it, if it is open: everything that happens in one meeting happens one
 * after the other, so what is counted is what is there.
 */
export async function openRoom(db: TenantDb, meetingId: string): Promise<MeetingRow | RunningRefused> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting) return 'not-here'
  return refusesRunning(meeting) ?? meeting
}

/** Tells open pages that something happened, and writes quorum down where it changed. */
export async function stirRoom(
  db: TenantDb,
  meeting: MeetingRow,
  now: Date,
  itemId?: string,
): Promise<Seated> {
  await db
    .update(meetings)
    .set({ beat: sql`${meetings.beat} + 1` })
    .where(eq(meetings.id, meeting.id))
  const seated = await seatedAt(db, meeting)
  const points = itemId ? [undefined, itemId] : [undefined]
  for (const point of points) {
    const { needed, of, here, holds } = quorumAt(seated, point)
    const [last] = await db
      .select()
      .from(quorumMarks)
      .where(
        and(
          eq(quorumMarks.meetingId, meeting.id),
          point ? eq(quorumMarks.itemId, point) : isNull(quorumMarks.itemId),
        ),
      )
      .orderBy(desc(quorumMarks.at), desc(quorumMarks.id))
      .limit(1)
    const same =
      last?.holds === holds && last.here === here && last.needed === needed && last.call === meeting.call
    if (!same)
      await db.insert(quorumMarks).values({
        partnershipId: db.partnershipId,
        id: newId(),
        meetingId: meeting.id,
        itemId: point ?? null,
        at: now,
        call: meeting.call,
        needed,
        of,
        here,
        holds,
      })
  }
  return seated
}

/** Opens a meeting. One that was never called runs under the terms in force now. */
export async function openMeeting(db: TenantDb, actor: Actor, meetingId: string, now: Date): Promise<Done> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  const why = refusesOpening(meeting)
  if (why) return { ok: false, why }
  const terms = meeting.rules ? {} : await termsNow(db, meeting, now)
  await prepareAgenda(db, actor, meetingId, now)
  await db
    .update(meetings)
    .set({ openedAt: now, openedBy: actor.name, ...terms })
    .where(eq(meetings.id, meetingId))
  await stirRoom(db, { ...meeting, ...terms }, now)
  await record(db, actor, now, 'meeting.opened', { subject: meetingId })
  return { ok: true }
}

/** Closes a meeting. A motion still on the table has to be decided or withdrawn first. */
export async function closeMeeting(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: RunningRefused | 'motion-open' }> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const [open] = await db
    .select({ id: motions.id })
    .from(motions)
    .where(and(eq(motions.meetingId, meetingId), isNull(motions.decidedAt)))
  if (open) return { ok: false, why: 'motion-open' }
  await db
    .update(agendaTurns)
    .set({ endedAt: now })
    .where(and(eq(agendaTurns.meetingId, meetingId), isNull(agendaTurns.endedAt)))
  await db
    .update(meetings)
    .set({ closedAt: now, closedBy: actor.name, beat: sql`${meetings.beat} + 1` })
    .where(eq(meetings.id, meetingId))
  await record(db, actor, now, 'meeting.closed', {
    subject: meetingId,
    public: meeting.shownTo === 'everyone',
  })
  return { ok: true }
}

export type SecondCallRefused = RunningRefused | 'already-made' | 'quorum-holds' | 'too-early'

/** The second call: made when too few are here, for the meeting or for the point on the table, and not before its time. */
export async function callAgain(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: SecondCallRefused }> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  if (meeting.call === 2) return { ok: false, why: 'already-made' }
  const seated = await seatedAt(db, meeting)
  const lost = [[], ...seated.recusals.values()].some(recused => !quorumIn(seated.room, recused).holds)
  if (!lost) return { ok: false, why: 'quorum-holds' }
  if (meeting.secondCallAt && now < meeting.secondCallAt) return { ok: false, why: 'too-early' }
  await db
    .update(meetings)
    .set({ call: 2, secondCalledAt: now, secondCalledBy: actor.name })
    .where(eq(meetings.id, meetingId))
  await stirRoom(db, { ...meeting, call: 2 }, now)
  await record(db, actor, now, 'meeting.called-again', { subject: meetingId })
  return { ok: true }
}

/** Puts a point on the table; the one before it leaves it. Without a point, the table is cleared. */
export async function takeUp(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  pointId: string | undefined,
  now: Date,
): Promise<Done> {
  const meeting = await openRoom(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const point = pointId ? await findPoint(db, pointId) : undefined
  if (pointId && point?.meetingId !== meetingId) return { ok: false, why: 'not-here' }
  const running = (await agendaOf(db, meetingId)).find(({ turns }) =>
    turns.some(({ endedAt }) => endedAt === null),
  )
  if (running && running.id === pointId) return { ok: true }
  await db
    .update(agendaTurns)
    .set({ endedAt: now })
    .where(and(eq(agendaTurns.meetingId, meetingId), isNull(agendaTurns.endedAt)))
  if (pointId)
    await db.insert(agendaTurns).values({
      partnershipId: db.partnershipId,
      id: newId(),
      meetingId,
      itemId: pointId,
      beganAt: now,
      beganBy: actor.name,
    })
  await stirRoom(db, meeting, now, pointId)
  await record(db, actor, now, 'agenda.point-taken-up', {
    subject: meetingId,
    detail: { point: pointId ?? null },
  })
  return { ok: true }
}

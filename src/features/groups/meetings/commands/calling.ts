import { eq, isNotNull } from 'drizzle-orm'
import { findPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { dayIn } from '#platform/time.ts'
import { termsInForce } from '../../reference-terms/queries.ts'
import { defaultRules } from '../../rules/terms.ts'
import { voicesOn } from '../../seats/queries.ts'
import { canPrepare, phaseOf, type Reply } from '../meeting.ts'
import { findInvitation, findMeeting, holdMeeting, rulesOf, zoneOf } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { invitations, meetings } from '../tables.ts'
import { prepareAgenda } from './preparing.ts'
import { tellInvited } from './telling.ts'

/** The terms a meeting runs under are those in force when it is called: what changes later does not touch it. */
export async function termsNow(db: TenantDb, meeting: MeetingRow, now: Date) {
  const terms = await termsInForce(db, meeting.groupId, now)
  return {
    termsId: terms?.id ?? null,
    termsVersion: terms?.version ?? null,
    rules: terms?.rules ?? defaultRules,
  }
}

export type CallingRefused = 'not-here' | 'over' | 'nobody-to-call'

/**
 * Calls everybody who holds a seat on the day: an invitation each, a letter with a calendar entry, and the points the
 * terms of reference ask for put onto the agenda. Called again, only those who have joined since are written to.
 */
export async function callMeeting(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; told: number; withoutAddress: number } | { ok: false; why: CallingRefused }> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  if (!canPrepare(meeting)) return { ok: false, why: 'over' }
  const seats = await voicesOn(db, meeting.groupId, dayIn(await zoneOf(db), meeting.startsAt))
  if (seats.length === 0) return { ok: false, why: 'nobody-to-call' }
  if (!meeting.calledAt)
    await db
      .update(meetings)
      .set({ calledAt: now, calledBy: actor.name, ...(await termsNow(db, meeting, now)) })
      .where(eq(meetings.id, meetingId))
  await prepareAgenda(db, actor, meetingId, now)
  const called = await db
    .insert(invitations)
    .values(
      seats.map(seat => ({
        partnershipId: db.partnershipId,
        id: newId(),
        meetingId,
        personId: seat.personId,
        organisationId: seat.organisationId,
        role: seat.role,
        invitedAt: now,
        invitedBy: actor.name,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: invitations.id })
  const fresh = new Set(called.map(({ id }) => id))
  const only = ({ id }: { id: string }) => fresh.has(id)
  const told = await tellInvited(db, actor, meetingId, { origin: how.origin, news: 'called', only }, now)
  await record(db, actor, now, 'meeting.called', {
    subject: meetingId,
    public: meeting.shownTo === 'everyone',
    detail: { called: called.length, told },
  })
  return { ok: true, told, withoutAddress: called.length - told }
}

/** Asks somebody who holds no seat to come once: a guest, or staff. */
export async function inviteGuest(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  personId: string,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; told: number } | { ok: false; why: 'not-here' | 'over' | 'already-called' }> {
  const meeting = await findMeeting(db, meetingId)
  const person = await findPerson(db, personId)
  if (!meeting || !person) return { ok: false, why: 'not-here' }
  if (!canPrepare(meeting)) return { ok: false, why: 'over' }
  const [made] = await db
    .insert(invitations)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      meetingId,
      personId,
      organisationId: person.organisationId,
      role: 'guest',
      invitedAt: now,
      invitedBy: actor.name,
    })
    // Whoever was told they need not come can be asked again.
    .onConflictDoUpdate({
      target: [invitations.partnershipId, invitations.meetingId, invitations.personId],
      set: { withdrawnAt: null, reply: null, repliedAt: null, invitedAt: now, invitedBy: actor.name },
      setWhere: isNotNull(invitations.withdrawnAt),
    })
    .returning({ id: invitations.id })
  if (!made) return { ok: false, why: 'already-called' }
  const only = ({ id }: { id: string }) => id === made.id
  const told = await tellInvited(db, actor, meetingId, { origin: how.origin, news: 'called', only }, now)
  await record(db, actor, now, 'meeting.guest-called', { subject: meetingId, detail: { personId } })
  return { ok: true, told }
}

/** Takes an invitation back: a letter that says so and takes it out of the calendar, and the link opens nothing more. */
export async function withdrawInvitation(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  invitationId: string,
  how: { origin: string },
  now: Date,
): Promise<{ ok: true; told: number } | { ok: false; why: 'not-here' | 'over' }> {
  const meeting = await holdMeeting(db, meetingId)
  const invitation = await findInvitation(db, invitationId)
  if (!meeting || invitation?.meetingId !== meetingId || invitation.withdrawnAt)
    return { ok: false, why: 'not-here' }
  if (!canPrepare(meeting)) return { ok: false, why: 'over' }
  const only = ({ id }: { id: string }) => id === invitationId
  const told = await tellInvited(db, actor, meetingId, { origin: how.origin, news: 'withdrawn', only }, now)
  await db.update(invitations).set({ withdrawnAt: now }).where(eq(invitations.id, invitationId))
  await record(db, actor, now, 'meeting.invitation-withdrawn', {
    subject: meetingId,
    detail: invitation.personId ? { personId: invitation.personId } : {},
  })
  return { ok: true, told }
}

/** Reminds those who have not answered. Nobody is reminded twice within three days. */
export async function remindUnanswered(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: { origin: string },
  now: Date,
): Promise<number> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting || phaseOf(meeting) !== 'called') return 0
  const lately = now.getTime() - 3 * 86_400_000
  return tellInvited(
    db,
    actor,
    meetingId,
    {
      origin: how.origin,
      news: 'reminder',
      only: ({ reply, remindedAt }) => reply === null && (remindedAt?.getTime() ?? 0) < lately,
    },
    now,
  )
}

export interface Answer {
  reply: Reply
  alternateName?: string | undefined
  alternateEmail?: string | undefined
  /** What they need to take part: food, access, interpretation. Only staff see it. */
  needs?: string | undefined
  word?: string | undefined
}

export type AnswerRefused = 'not-here' | 'over' | 'no-alternates' | 'alternate-unnamed'

/** Keeps what somebody answered; the last answer counts. It counts for nothing at the meeting: that is attendance. */
export async function answerInvitation(
  db: TenantDb,
  actor: Actor,
  invitationId: string,
  answer: Answer,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: AnswerRefused }> {
  const invitation = await findInvitation(db, invitationId)
  const meeting = invitation && (await findMeeting(db, invitation.meetingId))
  if (!meeting || invitation.withdrawnAt) return { ok: false, why: 'not-here' }
  if (['closed', 'cancelled'].includes(phaseOf(meeting))) return { ok: false, why: 'over' }
  const sends = answer.reply === 'alternate'
  if (sends && !(await rulesOf(db, meeting)).alternates) return { ok: false, why: 'no-alternates' }
  if (sends && !answer.alternateName) return { ok: false, why: 'alternate-unnamed' }
  await db
    .update(invitations)
    .set({
      reply: answer.reply,
      repliedAt: now,
      alternateName: sends ? (answer.alternateName ?? null) : null,
      alternateEmail: sends ? (answer.alternateEmail ?? null) : null,
      needs: answer.needs ?? null,
      word: answer.word ?? null,
    })
    .where(eq(invitations.id, invitationId))
  await record(db, actor, now, 'meeting.answered', { subject: meeting.id, detail: { reply: answer.reply } })
  return { ok: true }
}

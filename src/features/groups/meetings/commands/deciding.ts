import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { inConsent } from '../agenda.ts'
import {
  heardIn,
  type MotionRefused,
  type Outcome,
  outcomeOfCounts,
  outcomeOfVoices,
  quorumIn,
  refusesMotion,
  type Voice,
  type Working,
} from '../motion.ts'
import { agendaOf } from '../queries.ts'
import { motionsOf, seatedAt } from '../room-queries.ts'
import { motions, motionVoices } from '../tables.ts'
import { openRoom, type RunningRefused, stirRoom } from './running.ts'

export interface Moving {
  meetingId: string
  /** Left out: the consent agenda, all its points in one. */
  itemId?: string | undefined
  text: TextIn
  moverId: string
  seconderId?: string | undefined
  /** From this second on no voice counts. */
  closesAt?: Date | undefined
}

export type PutRefused = RunningRefused | MotionRefused | 'another-open' | 'nothing-in-consent'

/** Puts a motion. One at a time; without quorum for its point there is none. */
export async function putMotion(
  db: TenantDb,
  actor: Actor,
  moving: Moving,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: PutRefused }> {
  const meeting = await openRoom(db, moving.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const agenda = await agendaOf(db, meeting.id)
  if (moving.itemId && !agenda.some(({ id }) => id === moving.itemId)) return { ok: false, why: 'not-here' }
  if (!moving.itemId && !agenda.some(inConsent)) return { ok: false, why: 'nothing-in-consent' }
  const before = await motionsOf(db, meeting.id)
  if (before.some(({ decidedAt }) => decidedAt === null)) return { ok: false, why: 'another-open' }
  const seated = await seatedAt(db, meeting)
  const recused = recusedFrom(seated.recusals, moving.itemId, agenda)
  const why = refusesMotion(seated.room, moving.moverId, moving.seconderId, recused)
  if (why) return { ok: false, why }
  const id = newId()
  await db.insert(motions).values({
    partnershipId: db.partnershipId,
    id,
    meetingId: meeting.id,
    itemId: moving.itemId ?? null,
    text: textIn(moving.text),
    moverId: moving.moverId,
    seconderId: moving.seconderId ?? null,
    putAt: now,
    putBy: actor.name,
    closesAt: moving.closesAt ?? null,
  })
  await stirRoom(db, meeting, now, moving.itemId)
  await record(db, actor, now, 'motion.put', { subject: meeting.id, detail: { motion: id } })
  return { ok: true, id }
}

/** Who stepped out: of the point, or, for the consent agenda, of any point in it. */
function recusedFrom(
  recusals: Map<string, string[]>,
  itemId: string | null | undefined,
  agenda: readonly { id: string; consent: boolean; pulledAt: Date | null }[],
): string[] {
  if (itemId) return recusals.get(itemId) ?? []
  return [...new Set(agenda.filter(inConsent).flatMap(({ id }) => recusals.get(id) ?? []))]
}

export type VoiceRefused = RunningRefused | 'decided' | 'late' | 'no-voice' | 'recused'

/** Notes one voice. Said again it replaces what was said before, and `was` tells so. */
export async function giveVoice(
  db: TenantDb,
  actor: Actor,
  said: { meetingId: string; motionId: string; personId: string; voice: Voice },
  now: Date,
): Promise<{ ok: true; was: Voice | undefined } | { ok: false; why: VoiceRefused }> {
  const meeting = await openRoom(db, said.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const motion = (await motionsOf(db, meeting.id)).find(({ id }) => id === said.motionId)
  if (!motion) return { ok: false, why: 'not-here' }
  if (motion.decidedAt) return { ok: false, why: 'decided' }
  if (motion.closesAt && now >= motion.closesAt) return { ok: false, why: 'late' }
  const seated = await seatedAt(db, meeting)
  const recused = recusedFrom(seated.recusals, motion.itemId, await agendaOf(db, meeting.id))
  if (recused.includes(said.personId)) return { ok: false, why: 'recused' }
  const seat = heardIn(seated.room, recused).seats.find(({ personId }) => personId === said.personId)
  if (!seat) return { ok: false, why: 'no-voice' }
  const was = motion.said.find(({ personId }) => personId === said.personId)?.voice
  await db
    .insert(motionVoices)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      motionId: motion.id,
      personId: said.personId,
      organisationId: seat.organisationId,
      voice: said.voice,
      givenAt: now,
      givenBy: actor.name,
    })
    .onConflictDoUpdate({
      target: [motionVoices.partnershipId, motionVoices.motionId, motionVoices.personId],
      set: { voice: said.voice, givenAt: now, givenBy: actor.name },
    })
  await stirRoom(db, meeting, now)
  await record(db, actor, now, 'motion.voice-given', { subject: meeting.id, detail: { motion: motion.id } })
  return { ok: true, was }
}

export type DecidingRefused =
  | RunningRefused
  | 'decided'
  | 'no-quorum'
  | 'too-many'
  | 'nobody-said'
  | 'still-open'

/**
 * Says the outcome: of hands that were counted, or, without counts, of the voices that were noted. Quorum is looked at
 * once more: what was lost in the middle of a meeting blocks the motion, which waits or is withdrawn.
 */
export async function decideMotion(
  db: TenantDb,
  actor: Actor,
  decided: {
    meetingId: string
    motionId: string
    counts?: { yes: number; no: number; abstain: number } | undefined
  },
  now: Date,
): Promise<{ ok: true; outcome: Outcome } | { ok: false; why: DecidingRefused }> {
  const meeting = await openRoom(db, decided.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const motion = (await motionsOf(db, meeting.id)).find(({ id }) => id === decided.motionId)
  if (!motion) return { ok: false, why: 'not-here' }
  if (motion.decidedAt) return { ok: false, why: 'decided' }
  if (motion.closesAt && now < motion.closesAt) return { ok: false, why: 'still-open' }
  const agenda = await agendaOf(db, meeting.id)
  const seated = await seatedAt(db, meeting)
  const recused = recusedFrom(seated.recusals, motion.itemId, agenda)
  const quorum = quorumIn(seated.room, recused)
  if (!quorum.holds) return { ok: false, why: 'no-quorum' }
  if (!decided.counts && motion.said.length === 0) return { ok: false, why: 'nobody-said' }
  const said = motion.said.flatMap(({ personId, voice }) => (personId ? [{ personId, voice }] : []))
  const counted = decided.counts
    ? outcomeOfCounts(seated.room.rules, quorum.here, decided.counts)
    : outcomeOfVoices(seated.room, recused, said)
  if (counted === 'too-many') return { ok: false, why: 'too-many' }
  const outcome: Outcome = counted.carried ? 'carried' : 'defeated'
  const working: Working = {
    decides: seated.room.rules.decides,
    quorum,
    counted,
    recused,
    ...(motion.itemId ? {} : { points: agenda.filter(inConsent).map(({ id }) => id) }),
  }
  const set = await db
    .update(motions)
    .set({
      decidedAt: now,
      decidedBy: actor.name,
      manner: decided.counts ? 'counts' : 'voices',
      yes: counted.yes,
      no: counted.no,
      abstain: counted.abstain,
      recused: recused.length,
      outcome,
      working,
      version: sql`${motions.version} + 1`,
    })
    .where(and(eq(motions.id, motion.id), isNull(motions.decidedAt)))
    .returning({ id: motions.id })
  if (set.length === 0) return { ok: false, why: 'decided' }
  await stirRoom(db, meeting, now)
  await record(db, actor, now, 'motion.decided', {
    subject: meeting.id,
    detail: { motion: motion.id, outcome },
  })
  return { ok: true, outcome }
}

/** Takes a motion from the table undecided. */
export async function withdrawMotion(
  db: TenantDb,
  actor: Actor,
  withdrawn: { meetingId: string; motionId: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: RunningRefused | 'decided' }> {
  const meeting = await openRoom(db, withdrawn.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const set = await db
    .update(motions)
    .set({
      decidedAt: now,
      decidedBy: actor.name,
      outcome: 'withdrawn',
      version: sql`${motions.version} + 1`,
    })
    .where(
      and(eq(motions.id, withdrawn.motionId), eq(motions.meetingId, meeting.id), isNull(motions.decidedAt)),
    )
    .returning({ id: motions.id })
  if (set.length === 0) return { ok: false, why: 'decided' }
  await stirRoom(db, meeting, now)
  await record(db, actor, now, 'motion.withdrawn', {
    subject: meeting.id,
    detail: { motion: withdrawn.motionId },
  })
  return { ok: true }
}

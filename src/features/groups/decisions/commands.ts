import { and, eq, sql } from 'drizzle-orm'
import { findStation, publish, tie } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import { agendaItems, meetings, motions } from '../meetings/tables.ts'
import { decisionBelow } from './paths.ts'
import { type Decision, decisionFrom, findDecision } from './queries.ts'
import { decisions } from './tables.ts'

export interface DecisionFacts {
  groupId: string
  meetingId?: string | undefined
  motionId?: string | undefined
  voteId?: string | undefined
  takenHow?: string | undefined
  sentence: TextIn
  reason?: TextIn | undefined
  decidedOn: PlainDate
  public: boolean
  /** Stations of the thread it rests on. */
  evidence?: readonly string[] | undefined
}

const written = (text: TextIn | null | undefined): TextIn | null => {
  const kept = textIn(text ?? {})
  return Object.keys(kept).length > 0 ? kept : null
}

// Noon in the partnership's zone: a day as an instant that is that day everywhere in Canada.
const noonOf = (day: PlainDate): Date => new Date(`${day}T17:00:00Z`)

const shown = (id: string, facts: Pick<Decision, 'sentence' | 'reason' | 'decidedOn' | 'public'>) => ({
  kind: 'decision' as const,
  room: 'groups',
  subject: id,
  title: facts.sentence,
  say: facts.reason ?? undefined,
  at: noonOf(facts.decidedOn),
  public: facts.public,
  path: decisionBelow(id),
})

async function tieEvidence(db: TenantDb, stationId: string, evidence: readonly string[], now: Date) {
  for (const from of new Set(evidence)) if (await findStation(db, from)) await tie(db, from, stationId, now)
}

/**
 * Writes a decision down, puts it on the thread and ties it to what it rests on. A motion or a vote becomes one
 * decision: asked again, gives the one there is.
 */
export async function recordDecision(
  db: TenantDb,
  actor: Actor,
  facts: DecisionFacts,
  now: Date,
): Promise<string> {
  const id = newId()
  const row = {
    groupId: facts.groupId,
    meetingId: facts.meetingId ?? null,
    motionId: facts.motionId ?? null,
    voteId: facts.voteId ?? null,
    takenHow: facts.takenHow?.trim() || null,
    sentence: textIn(facts.sentence),
    reason: written(facts.reason),
    decidedOn: facts.decidedOn,
    public: facts.public,
  }
  const [made] = await db
    .insert(decisions)
    .values({
      partnershipId: db.partnershipId,
      id,
      ...row,
      recordedAt: now,
      recordedBy: actor.name,
      changedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: decisions.id })
  if (!made) {
    const before = facts.motionId
      ? await decisionFrom(db, { motionId: facts.motionId })
      : facts.voteId
        ? await decisionFrom(db, { voteId: facts.voteId })
        : undefined
    if (!before) throw new Error('The decision was neither made nor there before')
    return before
  }
  const stationId = await publish(db, shown(id, row))
  await db.update(decisions).set({ stationId }).where(eq(decisions.id, id))
  await tieEvidence(db, stationId, facts.evidence ?? [], now)
  await record(db, actor, now, 'decision.recorded', {
    subject: id,
    public: row.public,
    detail: { sentence: row.sentence, groupId: row.groupId },
  })
  return id
}

export type DecisionChange =
  | { ok: true }
  | { ok: false; why: 'not-here' }
  | { ok: false; why: 'changed-meanwhile'; current: Decision }

/** Changes how a decision is worded, why, and who may read it; the station on the thread follows. */
export async function changeDecision(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Pick<DecisionFacts, 'sentence' | 'reason' | 'decidedOn' | 'public' | 'evidence' | 'takenHow'> & {
    version: number
  },
  now: Date,
): Promise<DecisionChange> {
  const before = await findDecision(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const row = {
    sentence: textIn(part.sentence),
    reason: written(part.reason),
    decidedOn: part.decidedOn,
    public: part.public,
    takenHow: part.takenHow?.trim() || null,
  }
  const changed = await db
    .update(decisions)
    .set({ ...row, version: sql`${decisions.version} + 1`, changedAt: now })
    .where(and(eq(decisions.id, id), eq(decisions.version, part.version)))
    .returning({ id: decisions.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findDecision(db, id)) ?? before }
  const stationId = await publish(db, shown(id, row))
  await tieEvidence(db, stationId, part.evidence ?? [], now)
  await record(db, actor, now, 'decision.changed', { subject: id, public: row.public })
  return { ok: true }
}

export type FromMotionRefused = 'not-here' | 'not-carried'

/** A motion that was carried becomes a decision, in the words of the motion. Asked twice, it is the same decision. */
export async function decisionFromMotion(
  db: TenantDb,
  actor: Actor,
  motionId: string,
  more: { reason?: TextIn | undefined; evidence?: readonly string[] | undefined },
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: FromMotionRefused }> {
  if (!isId(motionId)) return { ok: false, why: 'not-here' }
  const [found] = await db
    .select({
      text: motions.text,
      outcome: motions.outcome,
      decidedAt: motions.decidedAt,
      meetingId: motions.meetingId,
      groupId: meetings.groupId,
      shownTo: meetings.shownTo,
      heldBack: agendaItems.private,
    })
    .from(motions)
    .innerJoin(meetings, eq(meetings.id, motions.meetingId))
    .leftJoin(agendaItems, eq(agendaItems.id, motions.itemId))
    .where(eq(motions.id, motionId))
  if (!found) return { ok: false, why: 'not-here' }
  if (found.outcome !== 'carried' || !found.decidedAt) return { ok: false, why: 'not-carried' }
  const { timeZone } = await ownPartnership(db)
  const id = await recordDecision(
    db,
    actor,
    {
      groupId: found.groupId,
      meetingId: found.meetingId,
      motionId,
      sentence: found.text,
      ...more,
      decidedOn: dayIn(timeZone, found.decidedAt),
      public: found.shownTo === 'everyone' && !found.heldBack,
    },
    now,
  )
  return { ok: true, id }
}

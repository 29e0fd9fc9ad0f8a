import { and, eq, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { links } from '#platform/links/tables.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { findGroup } from '../../queries.ts'
import { placesOn } from '../../seats/queries.ts'
import { applicationState, callState } from '../call.ts'
import { applicationPurpose } from '../purposes.ts'
import { applicationsOf, findCall } from '../queries.ts'
import { openCallPlaces, openCalls, seatApplications, seatReviews } from '../tables.ts'

export interface CallFacts {
  title: TextIn
  asks: TextIn
  closesOn: PlainDate
  termMonths?: number | undefined
  /** How many people for which place. */
  wanted: ReadonlyMap<string, number>
}

export type CallRefused = 'not-here' | 'closes-in-the-past' | 'nobody-wanted' | 'more-than-open'

async function refusesCall(
  db: TenantDb,
  groupId: string,
  facts: CallFacts,
  today: PlainDate,
): Promise<CallRefused | undefined> {
  const group = await findGroup(db, groupId)
  if (!group || group.closedOn !== null) return 'not-here'
  if (facts.closesOn < today) return 'closes-in-the-past'
  const wanted = [...facts.wanted].filter(([, count]) => count > 0)
  if (wanted.length === 0) return 'nobody-wanted'
  const places = new Map((await placesOn(db, groupId, today)).map(place => [place.id, place]))
  if (wanted.some(([id]) => !places.has(id))) return 'not-here'
  return wanted.some(([id, count]) => count > (places.get(id)?.open ?? 0)) ? 'more-than-open' : undefined
}

async function keepPlaces(db: TenantDb, callId: string, wanted: CallFacts['wanted']): Promise<void> {
  await db.delete(openCallPlaces).where(eq(openCallPlaces.callId, callId))
  for (const [placeId, count] of wanted)
    if (count > 0)
      await db
        .insert(openCallPlaces)
        .values({ partnershipId: db.partnershipId, id: newId(), callId, placeId, wanted: count })
}

/** Writes a call as a draft; it is not public before it is opened. */
export async function writeCall(
  db: TenantDb,
  actor: Actor,
  groupId: string,
  facts: CallFacts,
  today: PlainDate,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: CallRefused }> {
  const why = await refusesCall(db, groupId, facts, today)
  if (why) return { ok: false, why }
  const id = newId()
  await db.insert(openCalls).values({
    partnershipId: db.partnershipId,
    id,
    groupId,
    title: textIn(facts.title),
    asks: textIn(facts.asks),
    closesOn: facts.closesOn,
    termMonths: facts.termMonths ?? null,
    madeAt: now,
    madeBy: actor.name,
    changedAt: now,
  })
  await keepPlaces(db, id, facts.wanted)
  await record(db, actor, now, 'call.written', {
    subject: groupId,
    detail: { callId: id, title: facts.title },
  })
  return { ok: true, id }
}

export async function changeCall(
  db: TenantDb,
  actor: Actor,
  id: string,
  facts: CallFacts & { version: number },
  today: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: CallRefused | 'changed-meanwhile' }> {
  const before = await findCall(db, id)
  if (!before || callState(before, today) === 'over') return { ok: false, why: 'not-here' }
  const why = await refusesCall(db, before.groupId, facts, today)
  if (why) return { ok: false, why }
  const changed = await db
    .update(openCalls)
    .set({
      title: textIn(facts.title),
      asks: textIn(facts.asks),
      closesOn: facts.closesOn,
      termMonths: facts.termMonths ?? null,
      version: sql`${openCalls.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(openCalls.id, id), eq(openCalls.version, facts.version)))
    .returning({ id: openCalls.id })
  if (changed.length === 0) return { ok: false, why: 'changed-meanwhile' }
  await keepPlaces(db, id, facts.wanted)
  await record(db, actor, now, 'call.changed', { subject: before.groupId, detail: { callId: id } })
  return { ok: true }
}

/** Opens a call to everyone; false when it is open, over, or its day has passed. */
export async function openCall(
  db: TenantDb,
  actor: Actor,
  id: string,
  today: PlainDate,
  now: Date,
): Promise<boolean> {
  const [opened] = await db
    .update(openCalls)
    .set({ openedAt: now, openedBy: actor.name, changedAt: now })
    .where(and(eq(openCalls.id, id), isNull(openCalls.openedAt), gte(openCalls.closesOn, today)))
    .returning({ groupId: openCalls.groupId, title: openCalls.title })
  if (!opened) return false
  const detail = { callId: id, title: opened.title }
  await record(db, actor, now, 'call.opened', { subject: opened.groupId, public: true, detail })
  return true
}

/** Closes a call before its day; false when it was not open. */
export async function closeCall(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const [closed] = await db
    .update(openCalls)
    .set({ closedAt: now, closedBy: actor.name, changedAt: now })
    .where(and(eq(openCalls.id, id), isNotNull(openCalls.openedAt), isNull(openCalls.closedAt)))
    .returning({ groupId: openCalls.groupId })
  if (!closed) return false
  await record(db, actor, now, 'call.closed', { subject: closed.groupId, detail: { callId: id } })
  return true
}

/**
 * Erases the names, addresses and words of everyone who applied to a call that is over, and what was said of them;
 * how many there were and what became of them stays. Refused while somebody waits for an answer, unless `late`: the
 * day promised to applicants has come.
 */
export async function forgetApplicants(
  db: TenantDb,
  actor: Actor,
  callId: string,
  how: { late: boolean; today: PlainDate },
  now: Date,
): Promise<{ ok: true; forgotten: number } | { ok: false; why: 'not-here' | 'still-open' }> {
  const call = await findCall(db, callId)
  if (!call) return { ok: false, why: 'not-here' }
  const applications = await applicationsOf(db, callId)
  const pending = applications.some(one => ['waiting', 'offered'].includes(applicationState(one)))
  if (callState(call, how.today) !== 'over' || (pending && !how.late)) return { ok: false, why: 'still-open' }
  const forgotten = await db
    .update(seatApplications)
    .set({ name: null, email: null, phone: null, organisation: null, words: null, forgottenAt: now })
    .where(and(eq(seatApplications.callId, callId), isNull(seatApplications.forgottenAt)))
    .returning({ id: seatApplications.id })
  const ids = forgotten.map(({ id }) => id)
  if (ids.length > 0) {
    await db.update(seatReviews).set({ words: null }).where(inArray(seatReviews.applicationId, ids))
    await db
      .update(links)
      .set({
        recipientName: '…',
        recipientEmail: '',
        revokedAt: sql`coalesce(${links.revokedAt}, ${now.toISOString()}::timestamptz)`,
      })
      .where(and(eq(links.purpose, applicationPurpose), inArray(links.subject, ids)))
  }
  await db
    .update(openCalls)
    .set({ forgottenAt: now, forgottenBy: actor.name })
    .where(eq(openCalls.id, callId))
  await record(db, actor, now, 'call.forgotten', {
    subject: call.groupId,
    detail: { callId, applications: ids.length },
  })
  return { ok: true, forgotten: ids.length }
}

/** Erases applications whose address nobody proved, sent before a moment. Gives how many. */
export async function dropUnproven(db: TenantDb, before: Date): Promise<number> {
  const gone = await db
    .delete(seatApplications)
    .where(and(isNull(seatApplications.provenAt), lt(seatApplications.sentAt, before)))
    .returning({ id: seatApplications.id })
  return gone.length
}

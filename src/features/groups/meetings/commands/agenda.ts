import { and, asc, eq, isNull, max, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import { type AgendaKind, movedBy } from '../agenda.ts'
import { canChangeAgenda } from '../meeting.ts'
import { findPoint, holdMeeting } from '../queries.ts'
import type { MeetingRow, PointRow } from '../rows.ts'
import { agendaItems, agendaPapers, agendaTurns, conflicts, meetings, motions } from '../tables.ts'

export interface PointFacts {
  title: TextIn
  note?: TextIn | undefined
  minutes?: number | undefined
  presenter?: string | undefined
  kind: AgendaKind
  consent?: boolean | undefined
  private?: boolean | undefined
}

export type AgendaRefused = 'not-here' | 'closed' | 'in-use' | 'changed-meanwhile' | 'standing'
type Done = { ok: true } | { ok: false; why: AgendaRefused }

const written = (note: TextIn | undefined): TextIn | null => {
  const kept = textIn(note ?? {})
  return Object.keys(kept).length > 0 ? kept : null
}

/** The meeting held, if its agenda may still change: two people ordering points wait for each other. */
export async function changing(db: TenantDb, meetingId: string): Promise<MeetingRow | AgendaRefused> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting) return 'not-here'
  return canChangeAgenda(meeting) ? meeting : 'closed'
}

export const stir = (db: TenantDb, meetingId: string) =>
  db
    .update(meetings)
    .set({ beat: sql`${meetings.beat} + 1` })
    .where(eq(meetings.id, meetingId))

export async function insertPoint(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  facts: PointFacts & Partial<Pick<PointRow, 'standing' | 'carriedKind' | 'carriedFrom' | 'place'>>,
  now: Date,
): Promise<string | undefined> {
  const [last] = await db
    .select({ place: max(agendaItems.place) })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
  const [made] = await db
    .insert(agendaItems)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      meetingId,
      place: facts.place ?? (last?.place ?? -1) + 1,
      title: textIn(facts.title),
      note: written(facts.note),
      minutes: facts.minutes ?? null,
      presenter: facts.presenter ?? null,
      kind: facts.kind,
      consent: facts.consent ?? false,
      private: facts.private ?? false,
      standing: facts.standing ?? null,
      carriedKind: facts.carriedKind ?? null,
      carriedFrom: facts.carriedFrom ?? null,
      addedAt: now,
      addedBy: actor.name,
      changedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: agendaItems.id })
  return made?.id
}

export async function addPoint(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  facts: PointFacts,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: AgendaRefused }> {
  const meeting = await changing(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const id = await insertPoint(db, actor, meetingId, facts, now)
  if (!id) throw new Error('A point without a standing cannot be there twice')
  await stir(db, meetingId)
  await record(db, actor, now, 'agenda.point-added', { subject: meetingId, detail: { point: id } })
  return { ok: true, id }
}

export async function changePoint(
  db: TenantDb,
  actor: Actor,
  pointId: string,
  facts: PointFacts & { version: number },
  now: Date,
): Promise<Done> {
  const point = await findPoint(db, pointId)
  if (!point) return { ok: false, why: 'not-here' }
  const meeting = await changing(db, point.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const changed = await db
    .update(agendaItems)
    .set({
      title: textIn(facts.title),
      note: written(facts.note),
      minutes: facts.minutes ?? null,
      presenter: facts.presenter ?? null,
      kind: facts.kind,
      consent: facts.consent ?? false,
      private: facts.private ?? false,
      version: sql`${agendaItems.version} + 1`,
      changedAt: now,
    })
    .where(and(eq(agendaItems.id, pointId), eq(agendaItems.version, facts.version)))
    .returning({ id: agendaItems.id })
  if (changed.length === 0) return { ok: false, why: 'changed-meanwhile' }
  await stir(db, meeting.id)
  await record(db, actor, now, 'agenda.point-changed', { subject: meeting.id, detail: { point: pointId } })
  return { ok: true }
}

export const orderOf = async (db: TenantDb, meetingId: string): Promise<string[]> =>
  (
    await db
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.meetingId, meetingId))
      .orderBy(asc(agendaItems.place), asc(agendaItems.id))
  ).map(({ id }) => id)

export async function placePoints(db: TenantDb, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries())
    await db.update(agendaItems).set({ place: at }).where(eq(agendaItems.id, id))
}

/** Moves a point by one place, or to its place in an order given whole (`order` may miss new points: they go last). */
export async function movePoint(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  move: { id: string; by: -1 | 1 } | { order: readonly string[] },
  now: Date,
): Promise<Done> {
  const meeting = await changing(db, meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const before = await orderOf(db, meetingId)
  const given = 'order' in move ? move.order.filter(id => before.includes(id)) : []
  const after =
    'order' in move
      ? [...given, ...before.filter(id => !given.includes(id))]
      : movedBy(before, move.id, move.by)
  await placePoints(db, after)
  await stir(db, meetingId)
  await record(db, actor, now, 'agenda.ordered', { subject: meetingId })
  return { ok: true }
}

/** Takes a point off the agenda. One on which something was said, declared or moved stays. */
export async function removePoint(db: TenantDb, actor: Actor, pointId: string, now: Date): Promise<Done> {
  const point = await findPoint(db, pointId)
  if (!point) return { ok: false, why: 'not-here' }
  const meeting = await changing(db, point.meetingId)
  if (typeof meeting === 'string') return { ok: false, why: meeting }
  const used = await Promise.all(
    [agendaTurns, conflicts, motions].map(table =>
      db.select({ id: table.id }).from(table).where(eq(table.itemId, pointId)).limit(1),
    ),
  )
  if (used.some(rows => rows.length > 0)) return { ok: false, why: 'in-use' }
  await db.delete(agendaItems).where(eq(agendaItems.id, pointId))
  await stir(db, meeting.id)
  await record(db, actor, now, 'agenda.point-removed', {
    subject: meeting.id,
    detail: { point: pointId, title: point.title },
  })
  return { ok: true }
}

/** Takes a point out of the consent agenda, so that it is talked about. Anyone at the table may ask for it. */
export async function pullPoint(
  db: TenantDb,
  actor: Actor,
  pointId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'closed' | 'not-in-consent' }> {
  const point = await findPoint(db, pointId)
  if (!point) return { ok: false, why: 'not-here' }
  const meeting = await holdMeeting(db, point.meetingId)
  if (!meeting || !canChangeAgenda(meeting)) return { ok: false, why: 'closed' }
  const pulled = await db
    .update(agendaItems)
    .set({ pulledAt: now, pulledBy: actor.name })
    .where(and(eq(agendaItems.id, pointId), eq(agendaItems.consent, true), isNull(agendaItems.pulledAt)))
    .returning({ id: agendaItems.id })
  if (pulled.length === 0) return { ok: false, why: 'not-in-consent' }
  await stir(db, point.meetingId)
  await record(db, actor, now, 'agenda.point-pulled', {
    subject: point.meetingId,
    detail: { point: pointId },
  })
  return { ok: true }
}

export async function addPaper(
  db: TenantDb,
  actor: Actor,
  pointId: string,
  paper: { attachmentId: string; title: string },
  now: Date,
): Promise<Done> {
  const point = await findPoint(db, pointId)
  if (!point) return { ok: false, why: 'not-here' }
  await db.insert(agendaPapers).values({
    partnershipId: db.partnershipId,
    id: newId(),
    itemId: pointId,
    attachmentId: paper.attachmentId,
    title: paper.title.slice(0, 200),
    addedAt: now,
    addedBy: actor.name,
  })
  await stir(db, point.meetingId)
  await record(db, actor, now, 'agenda.paper-added', { subject: point.meetingId, detail: { point: pointId } })
  return { ok: true }
}

export async function removePaper(db: TenantDb, actor: Actor, paperId: string, now: Date): Promise<boolean> {
  const gone = await db.delete(agendaPapers).where(eq(agendaPapers.id, paperId)).returning()
  for (const { itemId, title } of gone)
    await record(db, actor, now, 'agenda.paper-removed', { subject: itemId, detail: { title } })
  return gone.length > 0
}

/** Shows the agenda to everybody who may know of the meeting, or hides it again. */
export async function publishAgenda(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  shown: boolean,
  now: Date,
): Promise<Done> {
  const meeting = await holdMeeting(db, meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  await db
    .update(meetings)
    .set({
      agendaPublishedAt: shown ? now : null,
      agendaPublishedBy: shown ? actor.name : null,
      changedAt: now,
    })
    .where(eq(meetings.id, meetingId))
  await record(db, actor, now, shown ? 'agenda.published' : 'agenda.hidden', {
    subject: meetingId,
    public: shown,
  })
  return { ok: true }
}

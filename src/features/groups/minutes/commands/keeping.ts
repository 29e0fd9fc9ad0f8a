import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type Clash, mergeByWord } from '#platform/three-way.ts'
import { findMeeting, findPoint } from '../../meetings/queries.ts'
import { assembleNow } from '../assemble-queries.ts'
import { keepersSince, minutesOf, savingOf } from '../queries.ts'
import {
  type BlockRow,
  minuteBlocks,
  minuteCorrections,
  minuteKeepers,
  minuteSavings,
  minutes,
} from '../tables.ts'

/** Begins the minutes of a meeting if nobody has; holds their row, so that approving them waits. */
async function holdMinutes(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: 'share' | 'update',
  now: Date,
) {
  await db
    .insert(minutes)
    .values({ partnershipId: db.partnershipId, id: newId(), meetingId, begunAt: now, begunBy: actor.name })
    .onConflictDoNothing()
  const [row] = await db.select().from(minutes).where(eq(minutes.meetingId, meetingId)).for(how)
  if (!row) throw new Error('The minutes were neither begun nor there before')
  return row
}

export interface BlockSaving {
  meetingId: string
  /** Null: what belongs to no point. */
  agendaItemId: string | null
  /** The version the writer started from; 0 where nothing was saved yet. */
  base: number
  text: string
  heldBack: string
  inPrivate?: boolean | undefined
}

export type BlockSaved =
  | { ok: true; block: BlockRow; clashes: Clash[]; merged: boolean }
  | { ok: false; why: 'not-here' | 'approved' }

export type MergeTexts = typeof mergeByWord

/**
 * Saves one block. Whoever wrote on an older version has their words merged with what others saved meanwhile, word by
 * word; where both changed the same words, both stay and are named. Two savings at once stand one after the other.
 * `merge` is replaced only by the test that shows what is lost without it.
 */
export async function saveBlock(
  db: TenantDb,
  actor: Actor,
  saving: BlockSaving,
  now: Date,
  merge: MergeTexts = mergeByWord,
): Promise<BlockSaved> {
  const { meetingId, agendaItemId } = saving
  if (!(await findMeeting(db, meetingId))) return { ok: false, why: 'not-here' }
  const held = await holdMinutes(db, actor, meetingId, 'share', now)
  if (held.approvedAt) return { ok: false, why: 'approved' }
  const current = await holdBlock(db, actor, meetingId, agendaItemId, now)
  if (!current) return { ok: false, why: 'not-here' }
  const old = saving.base === current.version ? undefined : await savingOf(db, current.id, saving.base)
  const base = saving.base === current.version ? current : (old ?? { text: '', heldBack: '' })
  const text = merge(base.text, saving.text, current.text)
  const heldBack = merge(base.heldBack, saving.heldBack, current.heldBack)
  const merged = saving.base !== current.version && current.version > 0
  const inPrivate = saving.inPrivate ?? current.inPrivate
  const clashes = [...text.clashes, ...heldBack.clashes]
  const same =
    text.text === current.text && heldBack.text === current.heldBack && inPrivate === current.inPrivate
  if (same) return { ok: true, block: current, clashes, merged }
  const after = { text: text.text, heldBack: heldBack.text, inPrivate, version: current.version + 1 }
  const [block] = await db
    .update(minuteBlocks)
    .set({ ...after, changedAt: now, changedBy: actor.name })
    .where(eq(minuteBlocks.id, current.id))
    .returning()
  if (!block) throw new Error('The block that was held is gone')
  await db.insert(minuteSavings).values({
    partnershipId: db.partnershipId,
    id: newId(),
    blockId: block.id,
    version: block.version,
    text: block.text,
    heldBack: block.heldBack,
    savedAt: now,
    savedBy: actor.name,
  })
  // Every saving is kept beside the block; the log tells who wrote, not each pause for breath.
  if (current.version === 0 || current.changedBy !== actor.name)
    await record(db, actor, now, 'minutes.kept', { subject: meetingId })
  return { ok: true, block, clashes, merged }
}

async function holdBlock(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  agendaItemId: string | null,
  now: Date,
): Promise<BlockRow | undefined> {
  const at = and(
    eq(minuteBlocks.meetingId, meetingId),
    agendaItemId ? eq(minuteBlocks.agendaItemId, agendaItemId) : isNull(minuteBlocks.agendaItemId),
  )
  const find = async () => (await db.select().from(minuteBlocks).where(at).for('update'))[0]
  const before = await find()
  if (before) return before
  // A block begins with its point; one whose point was taken off meanwhile is still there to be written on.
  if (agendaItemId && (await findPoint(db, agendaItemId))?.meetingId !== meetingId) return undefined
  await db
    .insert(minuteBlocks)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      meetingId,
      agendaItemId,
      text: '',
      heldBack: '',
      inPrivate: false,
      version: 0,
      changedAt: now,
      changedBy: actor.name,
    })
    .onConflictDoNothing()
  return find()
}

const presentSeconds = 20

/** Says that somebody has the page open, and who else does. */
export async function seeKeepers(
  db: TenantDb,
  me: { who: string; name: string },
  meetingId: string,
  now: Date,
): Promise<string[]> {
  await db
    .insert(minuteKeepers)
    .values({ partnershipId: db.partnershipId, id: newId(), meetingId, ...me, seenAt: now })
    .onConflictDoUpdate({
      target: [minuteKeepers.partnershipId, minuteKeepers.meetingId, minuteKeepers.who],
      set: { seenAt: now, name: me.name },
    })
  await db
    .delete(minuteKeepers)
    .where(
      and(
        eq(minuteKeepers.meetingId, meetingId),
        lt(minuteKeepers.seenAt, new Date(now.getTime() - 3_600_000)),
      ),
    )
  const here = await keepersSince(db, meetingId, new Date(now.getTime() - presentSeconds * 1000))
  return here.filter(({ who }) => who !== me.who).map(({ name }) => name)
}

/** A reader of the draft asks to have something put right. */
export async function askCorrection(
  db: TenantDb,
  actor: Actor,
  correction: { meetingId: string; said: string; linkId?: string | undefined },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'approved' }> {
  if ((await minutesOf(db, correction.meetingId))?.approvedAt) return { ok: false, why: 'approved' }
  await db.insert(minuteCorrections).values({
    partnershipId: db.partnershipId,
    id: newId(),
    meetingId: correction.meetingId,
    said: correction.said,
    byName: actor.name,
    linkId: correction.linkId ?? null,
    at: now,
  })
  await record(db, actor, now, 'minutes.correction-asked', { subject: correction.meetingId })
  return { ok: true }
}

/** Whether a correction was taken; answered once. */
export async function answerCorrection(
  db: TenantDb,
  actor: Actor,
  id: string,
  taken: boolean,
  now: Date,
): Promise<boolean> {
  const answered = await db
    .update(minuteCorrections)
    .set({ taken, answeredAt: now, answeredBy: actor.name })
    .where(and(eq(minuteCorrections.id, id), isNull(minuteCorrections.answeredAt)))
    .returning({ meetingId: minuteCorrections.meetingId })
  const [one] = answered
  if (one)
    await record(db, actor, now, 'minutes.correction-answered', { subject: one.meetingId, detail: { taken } })
  return one !== undefined
}

export type ApprovalRefused = 'not-here' | 'not-closed' | 'already-approved'

/** Approves the minutes and freezes them as they stand: nothing that changes later changes them. */
export async function approveMinutes(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  how: { meetingId?: string | undefined; note?: string | undefined },
  now: Date,
): Promise<{ ok: true } | { ok: false; why: ApprovalRefused }> {
  const meeting = await findMeeting(db, meetingId)
  if (!meeting) return { ok: false, why: 'not-here' }
  if (!meeting.closedAt) return { ok: false, why: 'not-closed' }
  const held = await holdMinutes(db, actor, meetingId, 'update', now)
  if (held.approvedAt) return { ok: false, why: 'already-approved' }
  const frozen = await assembleNow(db, meetingId)
  if (!frozen) return { ok: false, why: 'not-here' }
  await db
    .update(minutes)
    .set({
      approvedAt: now,
      approvedBy: actor.name,
      approvedIn: how.meetingId ?? null,
      approvalNote: how.note?.trim() || null,
      frozen,
    })
    .where(eq(minutes.id, held.id))
  await record(db, actor, now, 'minutes.approved', { subject: meetingId })
  return { ok: true }
}

/** Everyone may read them from now on, without what stays private; false when they are not approved, or already out. */
export async function publishMinutes(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<boolean> {
  const out = await db
    .update(minutes)
    .set({ publishedAt: now, publishedBy: actor.name })
    .where(and(eq(minutes.meetingId, meetingId), isNotNull(minutes.approvedAt), isNull(minutes.publishedAt)))
    .returning({ id: minutes.id })
  if (out.length > 0) await record(db, actor, now, 'minutes.published', { subject: meetingId, public: true })
  return out.length > 0
}

/** Marks the draft as handed round. The letters are sent by `circulateMinutes`. */
export async function markCirculated(
  db: TenantDb,
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<void> {
  const held = await holdMinutes(db, actor, meetingId, 'update', now)
  await db.update(minutes).set({ circulatedAt: now, circulatedBy: actor.name }).where(eq(minutes.id, held.id))
  await record(db, actor, now, 'minutes.circulated', { subject: meetingId })
}

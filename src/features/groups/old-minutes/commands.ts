import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { type AttachmentRefused, keepAttachment } from '#platform/files/attachments.ts'
import type { Files } from '#platform/files/files.ts'
import { newId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { dayInName } from './day-in-name.ts'
import { oldMinutes } from './tables.ts'

export interface OldFile {
  name: string
  bytes: Uint8Array
}

export interface Kept {
  kept: number
  /** Of these, how many have no day yet. */
  undated: number
  refused: { name: string; why: AttachmentRefused }[]
}

/** Keeps minutes from before, each with its group and the day its name tells, if it tells one. */
export async function keepOldMinutes(
  to: { db: TenantDb; files: Files },
  actor: Actor,
  { groupId, isPublic, given }: { groupId: string; isPublic: boolean; given: readonly OldFile[] },
  now: Date,
): Promise<Kept> {
  const outcome: Kept = { kept: 0, undated: 0, refused: [] }
  for (const file of given) {
    const attachment = await keepAttachment(to, actor, file, ['pdf', 'docx', 'odt'], now)
    if (!attachment.ok) {
      outcome.refused.push({ name: file.name, why: attachment.why })
      continue
    }
    const heldOn = dayInName(file.name) ?? null
    const id = newId()
    await to.db.insert(oldMinutes).values({
      partnershipId: to.db.partnershipId,
      id,
      groupId,
      heldOn,
      attachmentId: attachment.id,
      public: isPublic,
      addedAt: now,
      addedBy: actor.name,
    })
    await record(to.db, actor, now, 'old-minutes.kept', {
      subject: id,
      public: isPublic,
      detail: { groupId, heldOn },
    })
    outcome.kept += 1
    if (!heldOn) outcome.undated += 1
  }
  return outcome
}

/** Says on which day the meeting was, and whether everyone may read its minutes. */
export async function changeOldMinutes(
  db: TenantDb,
  actor: Actor,
  id: string,
  change: { heldOn: PlainDate | null; isPublic: boolean },
  now: Date,
): Promise<boolean> {
  const changed = await db
    .update(oldMinutes)
    .set({ heldOn: change.heldOn, public: change.isPublic })
    .where(eq(oldMinutes.id, id))
    .returning({ id: oldMinutes.id })
  if (changed.length > 0)
    await record(db, actor, now, 'old-minutes.changed', { subject: id, public: true, detail: change })
  return changed.length > 0
}

/** Takes minutes from before off the list. The log keeps that they were there; the file goes with the next tidying. */
export async function removeOldMinutes(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const gone = await db.delete(oldMinutes).where(eq(oldMinutes.id, id)).returning({ id: oldMinutes.id })
  if (gone.length > 0) await record(db, actor, now, 'old-minutes.removed', { subject: id, public: true })
  return gone.length > 0
}

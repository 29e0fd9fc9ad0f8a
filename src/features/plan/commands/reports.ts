import { eq } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { afterReport, type Report, type ReportRefused, type Said, type Voice } from '../action.ts'
import { isPublic } from '../plan.ts'
import { planOfAction } from '../queries/actions.ts'
import { type ActionRow, actions, type UpdateRow, updates } from '../tables.ts'
import { publishAction, publishUpdate } from './stations.ts'
import { written } from './wording.ts'

/** Who says it: the lead by a signed link (its id), or staff, on the lead's behalf or their own. */
export interface Speaker {
  voice: Voice
  linkId?: string | undefined
}

// Two reports at once wait for each other here, so that each starts from what the other left.
async function holdAction(db: TenantDb, id: string): Promise<ActionRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(actions).where(eq(actions.id, id)).for('update')
  return row
}

const updateRow = (
  db: TenantDb,
  actor: Actor,
  action: ActionRow,
  told: { said: Said; after: ActionRow['state']; sentence: TextIn | undefined; linkId: string | undefined },
  now: Date,
): UpdateRow => ({
  partnershipId: db.partnershipId,
  id: newId(),
  actionId: action.id,
  at: now,
  said: told.said,
  before: action.state,
  after: told.after,
  sentence: written(told.sentence),
  byName: actor.name,
  organisationId: action.leadId,
  linkId: told.linkId ?? null,
})

/** Keeps what was said of an action as a row of its own, and shows it where everybody looks. */
export async function reportOnAction(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  told: { said: Report; sentence?: TextIn | undefined },
  by: Speaker,
  now: Date,
): Promise<
  { ok: true; update: string; station: string | undefined } | { ok: false; why: ReportRefused | 'not-here' }
> {
  const action = await holdAction(db, actionId)
  const plan = action && (await planOfAction(db, actionId))
  if (!action || !plan) return { ok: false, why: 'not-here' }
  const reason = written(told.sentence) !== null
  const next = afterReport(action.state, told.said, { voice: by.voice, reason })
  if (!next.ok) return next
  const row = updateRow(
    db,
    actor,
    action,
    { said: told.said, after: next.state, sentence: told.sentence, linkId: by.linkId },
    now,
  )
  await db.insert(updates).values(row)
  const handedBackAt = by.voice === 'lead' ? null : action.handedBackAt
  await db
    .update(actions)
    .set({ state: next.state, heardAt: now, handedBackAt })
    .where(eq(actions.id, actionId))
  await publishAction(db, { ...action, state: next.state }, plan)
  const station = await publishUpdate(db, row, plan)
  await record(db, actor, now, `action.${told.said}`, {
    subject: actionId,
    public: isPublic(plan),
    detail: { update: row.id, title: action.title },
  })
  return { ok: true, update: row.id, station }
}

/** “This is not mine any more”: the action keeps its state and waits for somebody to take it on. */
export async function handBack(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  told: { sentence?: TextIn | undefined; linkId?: string | undefined },
  now: Date,
): Promise<{ ok: true; update: string } | { ok: false; why: 'not-here' | 'already-handed-back' }> {
  const action = await holdAction(db, actionId)
  if (!action) return { ok: false, why: 'not-here' }
  if (action.handedBackAt) return { ok: false, why: 'already-handed-back' }
  const row = updateRow(
    db,
    actor,
    action,
    { said: 'handed-back', after: action.state, sentence: told.sentence, linkId: told.linkId },
    now,
  )
  await db.insert(updates).values(row)
  await db.update(actions).set({ handedBackAt: now }).where(eq(actions.id, actionId))
  await record(db, actor, now, 'action.handed-back', { subject: actionId })
  return { ok: true, update: row.id }
}

export { confirmOutcome } from '../outcomes/commands/confirming.ts'
export { tellOutcome } from '../outcomes/commands/telling.ts'

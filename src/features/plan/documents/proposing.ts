import { and, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { ProposalKind, Thing, Wording } from '../editions/amendment.ts'
import { amendments, proposals } from '../editions/tables.ts'

export interface Proposed {
  kind: ProposalKind
  thing: Thing
  subject?: string
  under?: string
  title?: TextIn
  say?: TextIn | null
  was?: Wording
}

async function openAmendment(db: TenantDb, actor: Actor, planId: string, now: Date): Promise<string> {
  const [open] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .where(and(eq(amendments.planId, planId), isNull(amendments.endedAt)))
    .for('update')
  if (open) return open.id
  const id = newId()
  await db.insert(amendments).values({
    partnershipId: db.partnershipId,
    id,
    planId,
    say: null,
    begunAt: now,
    begunBy: actor.name,
    endedAt: null,
    endedBy: null,
    edition: null,
  })
  await record(db, actor, now, 'amendment.begun', { subject: id })
  return id
}

/** Adds to the plan's open amendment, or begins one; what was proposed of the same thing before is replaced. */
export async function propose(
  db: TenantDb,
  actor: Actor,
  planId: string,
  asked: Proposed,
  now: Date,
): Promise<void> {
  const amendmentId = await openAmendment(db, actor, planId, now)
  const facts = {
    under: asked.under ?? null,
    title: asked.title ?? null,
    say: asked.say ?? null,
    was: asked.was ?? null,
    at: now,
    byName: actor.name,
  }
  const [before] = asked.subject
    ? await db
        .select({ id: proposals.id })
        .from(proposals)
        .where(
          and(
            eq(proposals.amendmentId, amendmentId),
            eq(proposals.subject, asked.subject),
            eq(proposals.kind, asked.kind),
          ),
        )
    : []
  if (before) await db.update(proposals).set(facts).where(eq(proposals.id, before.id))
  else
    await db.insert(proposals).values({
      partnershipId: db.partnershipId,
      id: newId(),
      amendmentId,
      kind: asked.kind,
      thing: asked.thing,
      subject: asked.subject ?? null,
      why: null,
      ...facts,
    })
}

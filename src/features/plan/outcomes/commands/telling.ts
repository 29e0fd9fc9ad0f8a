import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { planOfAction } from '../../queries/actions.ts'
import { type CameBy, isShown } from '../outcome.ts'
import { findOutcome } from '../queries/outcomes.ts'
import { contributions, type OutcomeRow, outcomes } from '../tables.ts'
import { publishOutcome } from './stations.ts'

/** A change in the community, in the words of whoever saw it (Wilson-Grau, Outcome Harvesting, 2018). */
export interface OutcomeFacts {
  /** What changed. */
  say: TextIn
  whom?: TextIn | undefined
  communityId?: string | undefined
  place?: TextIn | undefined
  from?: PlainDate | undefined
  to?: PlainDate | undefined
  /** Why it matters. */
  matters?: TextIn | undefined
  /** What contributed, and how. */
  contributed?: readonly Contribution[] | undefined
  tellerEmail?: string | undefined
  confirmer?: { name?: string | undefined; email?: string | undefined } | undefined
  example?: boolean | undefined
}

export interface Contribution {
  actionId?: string | undefined
  organisationId?: string | undefined
  how?: TextIn | undefined
}

const kept = (text: TextIn | undefined): TextIn | null => (text && Object.keys(text).length > 0 ? text : null)

const rowOf = (
  db: TenantDb,
  actor: Actor,
  facts: OutcomeFacts,
  how: { cameBy: CameBy; actionId?: string | undefined; linkId?: string | undefined },
  now: Date,
): OutcomeRow => ({
  partnershipId: db.partnershipId,
  id: newId(),
  actionId: how.actionId ?? null,
  say: facts.say,
  at: now,
  byName: actor.name,
  linkId: how.linkId ?? null,
  confirmedAt: null,
  confirmedBy: null,
  whom: kept(facts.whom),
  communityId: facts.communityId ?? null,
  place: kept(facts.place),
  happenedFrom: facts.from ?? null,
  happenedTo: facts.to ?? null,
  matters: kept(facts.matters),
  cameBy: how.cameBy,
  tellerEmail: facts.tellerEmail ?? null,
  confirmerName: facts.confirmer?.name ?? null,
  confirmerEmail: facts.confirmer?.email ?? null,
  takenInAt: null,
  takenInBy: null,
  setAsideAt: null,
  setAsideBy: null,
  setAsideBecause: null,
  example: facts.example ?? false,
  version: 1,
})

/** What came of an action, told with a report on it; nobody has confirmed it yet. */
export async function tellOutcome(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  told: { say: TextIn; linkId?: string | undefined },
  now: Date,
): Promise<{ ok: true; outcome: string; station: string } | { ok: false; why: 'not-here' | 'nothing-said' }> {
  const plan = isId(actionId) ? await planOfAction(db, actionId) : undefined
  if (!plan) return { ok: false, why: 'not-here' }
  if (Object.keys(told.say).length === 0) return { ok: false, why: 'nothing-said' }
  const row = rowOf(db, actor, { say: told.say }, { cameBy: 'action', actionId, linkId: told.linkId }, now)
  await db.insert(outcomes).values(row)
  const station = await publishOutcome(db, row)
  await record(db, actor, now, 'outcome.told', { subject: row.id, public: plan.state !== 'draft' })
  return { ok: true, outcome: row.id, station }
}

/** A change somebody saw, whoever they are. What a visitor tells is shown once staff have read it. */
export async function harvestOutcome(
  db: TenantDb,
  actor: Actor,
  facts: OutcomeFacts,
  cameBy: Exclude<CameBy, 'action'>,
  now: Date,
): Promise<{ ok: true; outcome: string; station: string } | { ok: false; why: 'nothing-said' }> {
  if (Object.keys(facts.say).length === 0) return { ok: false, why: 'nothing-said' }
  const row = rowOf(db, actor, facts, { cameBy }, now)
  await db.insert(outcomes).values(row)
  for (const each of facts.contributed ?? []) await addContribution(db, actor, row.id, each, now)
  const station = await publishOutcome(db, row)
  await record(db, actor, now, 'outcome.told', { subject: row.id, public: isShown(row) })
  return { ok: true, outcome: row.id, station }
}

async function addContribution(
  db: TenantDb,
  actor: Actor,
  outcomeId: string,
  { actionId, organisationId, how }: Contribution,
  now: Date,
): Promise<void> {
  if (!actionId && !organisationId) return
  await db
    .insert(contributions)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      outcomeId,
      actionId: actionId ?? null,
      organisationId: organisationId ?? null,
      how: kept(how),
      addedBy: actor.name,
      addedAt: now,
    })
    .onConflictDoNothing()
}

/** Says afterwards what else contributed. False where there is no such outcome. */
export async function contribute(
  db: TenantDb,
  actor: Actor,
  outcomeId: string,
  contribution: Contribution,
  now: Date,
): Promise<boolean> {
  const outcome = await findOutcome(db, outcomeId)
  if (!outcome) return false
  await addContribution(db, actor, outcomeId, contribution, now)
  await publishOutcome(db, outcome)
  await record(db, actor, now, 'outcome.contribution', { subject: outcomeId, public: isShown(outcome) })
  return true
}

/** Somebody here has read what a visitor told, and lets everybody read it. False where it was read before. */
export async function takeInOutcome(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!isId(id)) return false
  const [taken] = await db
    .update(outcomes)
    .set({ takenInAt: now, takenInBy: actor.name })
    .where(and(eq(outcomes.id, id), isNull(outcomes.takenInAt), isNull(outcomes.setAsideAt)))
    .returning()
  if (!taken) return false
  await publishOutcome(db, taken)
  await record(db, actor, now, 'outcome.taken-in', { subject: id, public: true })
  return true
}

/** A person leaves an outcome out, for a reason; what was said of it stays. False where it was left out before. */
export async function setOutcomeAside(
  db: TenantDb,
  actor: Actor,
  id: string,
  because: string,
  now: Date,
): Promise<boolean> {
  if (!isId(id)) return false
  const [aside] = await db
    .update(outcomes)
    .set({
      setAsideAt: now,
      setAsideBy: actor.name,
      setAsideBecause: because,
      version: sql`${outcomes.version} + 1`,
    })
    .where(and(eq(outcomes.id, id), isNull(outcomes.setAsideAt)))
    .returning()
  if (!aside) return false
  await publishOutcome(db, aside)
  await record(db, actor, now, 'outcome.set-aside', { subject: id, public: true, detail: { because } })
  return true
}

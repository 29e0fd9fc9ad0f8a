import { and, eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { keepEdition } from '../editions/commands/keep.ts'
import { type AdoptionRefused, isPublic, type Plan, type PlanFacts, refusesAdoption } from '../plan.ts'
import { findPlan, goalsOf, listPlans } from '../queries/plans.ts'
import { plans } from '../tables.ts'
import type { Change } from './change.ts'
import { republish } from './stations.ts'
import { written } from './wording.ts'

/** Begins a plan as a draft, which only those with a role here can read. Its first version is 1 when not told otherwise. */
export async function addPlan(db: TenantDb, actor: Actor, facts: PlanFacts, now: Date): Promise<string> {
  const before = facts.succeeds ? await findPlan(db, facts.succeeds) : undefined
  const id = newId()
  const name = textIn(facts.name)
  await db.insert(plans).values({
    partnershipId: db.partnershipId,
    id,
    name,
    fromYear: facts.from,
    toYear: facts.to,
    edition: facts.edition ?? 1,
    vision: written(facts.vision),
    rhythmDays: facts.rhythmDays ?? 30,
    succeedsId: before?.id ?? null,
    state: 'draft',
    version: 1,
    createdAt: now,
    changedAt: now,
  })
  await record(db, actor, now, 'plan.added', { subject: id, detail: { name } })
  return id
}

/** Changes what is given and leaves the rest. With `version`, refuses when it has changed since that was read. */
export async function changePlan(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Partial<PlanFacts> & { version?: number | undefined },
  now: Date,
): Promise<Change<Plan>> {
  const before = await findPlan(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const after = {
    name: part.name ? textIn(part.name) : before.name,
    fromYear: part.from ?? before.fromYear,
    toYear: part.to ?? before.toYear,
    edition: part.edition ?? before.edition,
    vision: part.vision ? written(part.vision) : before.vision,
    rhythmDays: part.rhythmDays ?? before.rhythmDays,
  }
  const changed = await db
    .update(plans)
    .set({ ...after, version: sql`${plans.version} + 1`, changedAt: now })
    .where(and(eq(plans.id, id), eq(plans.version, part.version ?? before.version)))
    .returning({ id: plans.id })
  if (changed.length === 0)
    return { ok: false, why: 'changed-meanwhile', current: (await findPlan(db, id)) ?? before }
  await record(db, actor, now, 'plan.changed', { subject: id, public: isPublic(before) })
  return { ok: true }
}

/**
 * The council has adopted a draft: everyone may read it and its actions from now on, and its wording is kept whole and
 * frozen. `decisionId` is the recorded decision. The plan it takes the place of is completed on the same day.
 */
export async function adoptPlan(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
  decisionId: string | null = null,
): Promise<{ ok: true } | { ok: false; why: AdoptionRefused | 'not-here' }> {
  const plan = await findPlan(db, id)
  if (!plan) return { ok: false, why: 'not-here' }
  const why = refusesAdoption(plan, (await goalsOf(db, id)).length)
  if (why) return { ok: false, why }
  const adopted = await db
    .update(plans)
    .set({ state: 'adopted', adoptedOn: on, decisionId, version: sql`${plans.version} + 1`, changedAt: now })
    .where(and(eq(plans.id, id), eq(plans.state, 'draft')))
    .returning({ id: plans.id })
  if (adopted.length === 0) return { ok: false, why: 'already-adopted' }
  await keepEdition(db, actor, plan, { on, decisionId }, now)
  await republish(db, id, { state: 'adopted' })
  await record(db, actor, now, 'plan.adopted', { subject: id, public: true, detail: { name: plan.name, on } })
  const before = (await listPlans(db)).find(each => each.id === plan.succeedsId)
  if (before?.state === 'adopted') await completePlan(db, actor, before.id, on, now)
  return { ok: true }
}

/** A plan's time is over, whatever became of its actions. */
export async function completePlan(
  db: TenantDb,
  actor: Actor,
  id: string,
  on: PlainDate,
  now: Date,
): Promise<{ ok: true } | { ok: false; why: 'not-here' | 'not-adopted' }> {
  const plan = await findPlan(db, id)
  if (!plan) return { ok: false, why: 'not-here' }
  const completed = await db
    .update(plans)
    .set({ state: 'completed', completedOn: on, version: sql`${plans.version} + 1`, changedAt: now })
    .where(and(eq(plans.id, id), eq(plans.state, 'adopted')))
    .returning({ id: plans.id })
  if (completed.length === 0) return { ok: false, why: 'not-adopted' }
  await record(db, actor, now, 'plan.completed', {
    subject: id,
    public: true,
    detail: { name: plan.name, on },
  })
  return { ok: true }
}

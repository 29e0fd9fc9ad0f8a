import { eq, sql } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Tongue } from '#platform/text.ts'
import { isPublic, type Plan } from '../../plan.ts'
import { findPlan } from '../../queries/plans.ts'
import { actions, goals, plans } from '../../tables.ts'
import { findReturn, standingNow } from '../queries.ts'
import { type Choice, deedsOf, type Wrong } from '../sheet/choice.ts'
import { compare } from '../sheet/compare.ts'
import type { Answers } from '../sheet/point.ts'
import { returnChanges, returns } from '../tables.ts'
import { doDeeds } from './deeds.ts'

export type Taken =
  | { ok: true; taken: number; proposed: number; left: number; takingId: string }
  | { ok: false; why: 'not-here' | 'ended' | 'plan-completed' | 'nothing-chosen' }
  | { ok: false; why: 'wrong'; wrong: Map<string, Wrong> }
  /** Somebody changed the plan while this was being read; `stopped` where some of it was already done. Nothing may be kept. */
  | { ok: false; why: 'changed-meanwhile' | 'stopped' }

/** Nobody else changes an action of the plan until this request is over. */
export async function holdPlan(db: TenantDb, planId: string): Promise<void> {
  await db.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for('update')
  await db
    .select({ id: actions.id })
    .from(actions)
    .where(sql`${actions.goalId} in (select id from ${goals} where plan_id = ${planId})`)
    .orderBy(actions.id)
    .for('update')
}

/**
 * Takes what was chosen of a file into the plan, all of it or, where anything has changed meanwhile or an answer is
 * missing, none: the caller answers a refusal with 4xx, which undoes the request's transaction.
 */
export async function takeFrom(
  db: TenantDb,
  actor: Actor,
  returnId: string,
  asked: Pick<Plan, 'id'>,
  choices: readonly Choice[],
  tongue: Tongue,
  now: Date,
): Promise<Taken> {
  await holdPlan(db, asked.id)
  const plan = await findPlan(db, asked.id)
  const back = await findReturn(db, returnId)
  if (!plan || !back || back.planId !== plan.id) return { ok: false, why: 'not-here' }
  if (back.endedAt) return { ok: false, why: 'ended' }
  if (plan.state === 'completed') return { ok: false, why: 'plan-completed' }
  const standing = await standingNow(db, plan)
  const { changes, questions } = compare(back.body, standing.now, back.answers)
  const { deeds, wrong } = deedsOf([...changes, ...questions], choices)
  if (wrong.size > 0)
    return [...wrong.values()].includes('gone')
      ? { ok: false, why: 'changed-meanwhile' }
      : { ok: false, why: 'wrong', wrong }
  if (deeds.length === 0) return { ok: false, why: 'nothing-chosen' }
  const done = await doDeeds(db, actor, { plan, standing, back, deeds, tongue }, now)
  if (!done.ok) return { ok: false, why: 'stopped' }
  const takingId = newId()
  for (const row of done.changes)
    await db.insert(returnChanges).values({
      ...row,
      partnershipId: db.partnershipId,
      id: newId(),
      returnId,
      takingId,
      at: now,
      byName: actor.name,
    })
  const answers: Answers = { ...back.answers, ...done.answers }
  const [kept] = await db
    .update(returns)
    .set({ answers, version: sql`${returns.version} + 1` })
    .where(sql`${returns.id} = ${returnId} and ${returns.version} = ${back.version}`)
    .returning({ id: returns.id })
  if (!kept) return { ok: false, why: 'stopped' }
  await record(db, actor, now, 'plan.sheet-taken', {
    subject: returnId,
    public: isPublic(plan),
    detail: { plan: plan.id, taken: done.taken, proposed: done.proposed, left: done.left },
  })
  return { ok: true, taken: done.taken, proposed: done.proposed, left: done.left, takingId }
}

/** Nobody needs to look at this file any more; what was not taken stays out of the plan. */
export async function finishReturn(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const ended = await db
    .update(returns)
    .set({ endedAt: now, endedBy: actor.name, version: sql`${returns.version} + 1` })
    .where(sql`${returns.id} = ${id} and ${returns.endedAt} is null`)
    .returning({ id: returns.id })
  if (ended.length === 0) return false
  await record(db, actor, now, 'plan.sheet-ended', { subject: id })
  return true
}

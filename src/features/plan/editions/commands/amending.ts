import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId, newId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { written } from '../../commands/wording.ts'
import { findPlan } from '../../queries/plans.ts'
import type { ProposalKind, Thing } from '../amendment.ts'
import { everythingIn } from '../compare.ts'
import { bodyOf } from '../queries.ts'
import { type AmendmentRow, amendments, type ProposalRow, proposals } from '../tables.ts'

/** The amendment a plan is being changed by; undefined while there is none. */
export async function openAmendment(db: TenantDb, planId: string): Promise<AmendmentRow | undefined> {
  if (!isId(planId)) return undefined
  const [one] = await db
    .select()
    .from(amendments)
    .where(and(eq(amendments.planId, planId), isNull(amendments.endedAt)))
  return one
}

/** What an amendment proposes, in the order it was proposed. */
export const proposalsOf = (db: TenantDb, amendmentId: string): Promise<ProposalRow[]> =>
  db
    .select()
    .from(proposals)
    .where(eq(proposals.amendmentId, amendmentId))
    .orderBy(asc(proposals.at), asc(proposals.id))

/** Begins an amendment of an adopted plan. Two at once begin one: the second is given the first's. */
export async function beginAmendment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  say: TextIn | undefined,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: 'not-here' | 'not-adopted' }> {
  const plan = await findPlan(db, planId)
  if (!plan) return { ok: false, why: 'not-here' }
  if (plan.state !== 'adopted') return { ok: false, why: 'not-adopted' }
  const row = {
    partnershipId: db.partnershipId,
    id: newId(),
    planId,
    say: written(say),
    begunAt: now,
    begunBy: actor.name,
  }
  const begun = await db.insert(amendments).values(row).onConflictDoNothing().returning({ id: amendments.id })
  if (begun.length > 0) await record(db, actor, now, 'amendment.begun', { subject: planId })
  const open = await openAmendment(db, planId)
  return open ? { ok: true, id: open.id } : { ok: false, why: 'not-here' }
}

export type ProposalFacts = {
  kind: ProposalKind
  thing: Thing
  subject?: string | undefined
  under?: string | undefined
  title?: TextIn | undefined
  say?: TextIn | undefined
  why?: TextIn | undefined
}

export type ProposalRefused = 'no-amendment' | 'not-here' | 'words-missing' | 'reason-missing' | 'no-place'

const parents: Record<Thing, readonly Thing[]> = {
  pillar: [],
  goal: ['pillar'],
  objective: ['goal'],
  action: ['goal', 'objective'],
}

/**
 * Puts a proposal into a plan's open amendment; one about the same thing and of the same kind takes the place of the
 * earlier. An addition's id is the id the thing will have. Gives the proposal's id.
 */
export async function propose(
  db: TenantDb,
  actor: Actor,
  planId: string,
  facts: ProposalFacts,
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: ProposalRefused }> {
  const plan = await findPlan(db, planId)
  const amendment = await openAmendment(db, planId)
  if (!plan || !amendment) return { ok: false, why: 'no-amendment' }
  const before = await proposalsOf(db, amendment.id)
  const here = everythingIn(await bodyOf(db, plan))
  const subject = here.find(({ id, thing }) => id === facts.subject && thing === facts.thing)
  if (facts.kind !== 'addition' && !subject) return { ok: false, why: 'not-here' }
  const title = written(facts.title)
  const say = written(facts.say)
  const why = written(facts.why)
  if ((facts.kind === 'addition' || facts.kind === 'wording') && !title)
    return { ok: false, why: 'words-missing' }
  if (facts.kind === 'withdrawal' && !why) return { ok: false, why: 'reason-missing' }
  const places = [
    ...here,
    ...before.filter(({ kind }) => kind === 'addition').map(({ id, thing }) => ({ id, thing })),
  ]
  const under = places.find(({ id }) => id === facts.under)
  const placed = facts.kind === 'addition' || facts.kind === 'move'
  const needsPlace = placed && facts.thing !== 'pillar' && !(facts.thing === 'goal' && !facts.under)
  if (needsPlace && !(under && parents[facts.thing].includes(under.thing)))
    return { ok: false, why: 'no-place' }
  const id = newId()
  if (subject)
    await db
      .delete(proposals)
      .where(
        and(
          eq(proposals.amendmentId, amendment.id),
          eq(proposals.subject, subject.id),
          eq(proposals.kind, facts.kind),
        ),
      )
  await db.insert(proposals).values({
    partnershipId: db.partnershipId,
    id,
    amendmentId: amendment.id,
    kind: facts.kind,
    thing: facts.thing,
    subject: subject?.id ?? null,
    under: placed ? (under?.id ?? null) : null,
    title,
    say,
    was: subject ? { title: subject.title, say: subject.say } : null,
    why,
    at: now,
    byName: actor.name,
  })
  await record(db, actor, now, 'amendment.proposed', { subject: planId, detail: { proposal: id } })
  return { ok: true, id }
}

/** Takes a proposal back, and what was to be added under it. */
export async function takeBackProposal(
  db: TenantDb,
  actor: Actor,
  planId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const amendment = await openAmendment(db, planId)
  if (!amendment || !isId(id)) return false
  const all = await proposalsOf(db, amendment.id)
  if (!all.some(each => each.id === id)) return false
  const gone = new Set([id])
  for (let grown = true; grown; ) {
    grown = false
    for (const { id: each, under } of all)
      if (under && gone.has(under) && !gone.has(each)) {
        gone.add(each)
        grown = true
      }
  }
  for (const each of gone) await db.delete(proposals).where(eq(proposals.id, each))
  await record(db, actor, now, 'amendment.proposal-taken-back', { subject: planId })
  return true
}

/** Gives the amendment up: its proposals stay readable, the plan stays as it is. */
export async function giveUpAmendment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  now: Date,
): Promise<boolean> {
  const given = await db
    .update(amendments)
    .set({ endedAt: now, endedBy: actor.name })
    .where(and(eq(amendments.planId, planId), isNull(amendments.endedAt)))
    .returning({ id: amendments.id })
  if (given.length > 0) await record(db, actor, now, 'amendment.given-up', { subject: planId })
  return given.length > 0
}

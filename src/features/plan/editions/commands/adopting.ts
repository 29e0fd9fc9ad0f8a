import { and, eq, inArray, isNull, max, notInArray, sql } from 'drizzle-orm'
import { stationOf, tie } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { PlainDate } from '#platform/time.ts'
import { reportOnAction } from '../../commands/reports.ts'
import { publishAction } from '../../commands/stations.ts'
import type { Plan } from '../../plan.ts'
import { findAction } from '../../queries/actions.ts'
import { findPlan } from '../../queries/plans.ts'
import { actions, goals, objectives, pillars, plans } from '../../tables.ts'
import { everythingIn } from '../compare.ts'
import { bodyOf } from '../queries.ts'
import { amendments, type ProposalRow } from '../tables.ts'
import { openAmendment, proposalsOf } from './amending.ts'
import { keepEdition } from './keep.ts'

export type AmendmentRefused =
  | 'no-amendment'
  | 'nothing-proposed'
  | 'gone-meanwhile'
  | 'goal-has-actions'
  | 'too-early'

const tables = { pillar: pillars, goal: goals, objective: objectives, action: actions }
const order = ['pillar', 'goal', 'objective', 'action'] as const

/**
 * Adopts a plan's open amendment as its next version: what it proposes happens all at once or not at all, and the
 * version is kept whole. Two people at once adopt it once. `decisionId` is the recorded decision.
 */
export async function adoptAmendment(
  db: TenantDb,
  actor: Actor,
  planId: string,
  adopted: { on: PlainDate; decisionId: string | null },
  now: Date,
): Promise<{ ok: true; edition: number } | { ok: false; why: AmendmentRefused }> {
  await db.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for('update')
  const plan = await findPlan(db, planId)
  const amendment = await openAmendment(db, planId)
  if (plan?.state !== 'adopted' || !amendment) return { ok: false, why: 'no-amendment' }
  if (plan.adoptedOn && adopted.on < plan.adoptedOn) return { ok: false, why: 'too-early' }
  const all = await proposalsOf(db, amendment.id)
  if (all.length === 0) return { ok: false, why: 'nothing-proposed' }
  const refused = await refusesAll(db, plan, all)
  if (refused) return { ok: false, why: refused }

  // A plan adopted before versions were kept keeps its first one now, before anything changes.
  await keepEdition(db, actor, plan, { on: plan.adoptedOn ?? adopted.on, decisionId: plan.decisionId }, now)
  for (const thing of order)
    for (const proposal of all)
      if (proposal.kind === 'addition' && proposal.thing === thing) await add(db, plan, proposal, now)
  for (const proposal of all) if (proposal.kind === 'move') await move(db, proposal, now)
  for (const proposal of all) if (proposal.kind === 'wording') await reword(db, proposal, now)
  for (const thing of [...order].reverse())
    for (const proposal of all)
      if (proposal.kind === 'withdrawal' && proposal.thing === thing) await withdraw(db, actor, proposal, now)

  const edition = plan.edition + 1
  const after = { ...plan, edition }
  await db
    .update(plans)
    .set({
      edition,
      adoptedOn: adopted.on,
      decisionId: adopted.decisionId,
      version: sql`${plans.version} + 1`,
      changedAt: now,
    })
    .where(eq(plans.id, planId))
  await keepEdition(db, actor, after, adopted, now)
  await db
    .update(amendments)
    .set({ endedAt: now, endedBy: actor.name, edition })
    .where(and(eq(amendments.id, amendment.id), isNull(amendments.endedAt)))
  await tellThread(db, all, adopted.decisionId, now)
  await record(db, actor, now, 'plan.amended', {
    subject: planId,
    public: true,
    detail: { name: plan.name, edition, on: adopted.on },
  })
  return { ok: true, edition }
}

async function refusesAll(
  db: TenantDb,
  plan: Plan,
  all: readonly ProposalRow[],
): Promise<AmendmentRefused | undefined> {
  const here = new Set(everythingIn(await bodyOf(db, plan)).map(({ id }) => id))
  const added = new Set(all.filter(({ kind }) => kind === 'addition').map(({ id }) => id))
  for (const { subject, under } of all) {
    if (subject && !here.has(subject)) return 'gone-meanwhile'
    if (under && !here.has(under) && !added.has(under)) return 'gone-meanwhile'
  }
  const leaving = (thing: ProposalRow['thing'], kinds: readonly ProposalRow['kind'][]) =>
    all.flatMap(each =>
      each.thing === thing && kinds.includes(each.kind) && each.subject ? [each.subject] : [],
    )
  const goalsGone = leaving('goal', ['withdrawal'])
  if (goalsGone.length === 0) return undefined
  const gone = leaving('action', ['withdrawal', 'move'])
  const [left] = await db
    .select({ id: actions.id })
    .from(actions)
    .where(
      and(
        inArray(actions.goalId, goalsGone),
        notInArray(actions.state, ['done', 'dropped']),
        gone.length > 0 ? notInArray(actions.id, gone) : undefined,
      ),
    )
    .limit(1)
  return left && 'goal-has-actions'
}

/** The goal and objective something comes under. */
async function placeUnder(db: TenantDb, under: string | null) {
  const [objective] = under ? await db.select().from(objectives).where(eq(objectives.id, under)) : []
  return objective
    ? { goalId: objective.goalId, objectiveId: objective.id }
    : { goalId: under ?? '', objectiveId: null }
}

async function add(db: TenantDb, plan: Plan, proposal: ProposalRow, now: Date): Promise<void> {
  const { thing, title, say, under } = proposal
  if (!title) return
  const row = { partnershipId: db.partnershipId, id: proposal.id, title, version: 1, changedAt: now }
  const table = tables[thing]
  const [last] = await db.select({ place: max(table.place) }).from(table)
  const place = (last?.place ?? 0) + 1
  if (thing === 'pillar') await db.insert(pillars).values({ ...row, planId: plan.id, place, say })
  else if (thing === 'goal')
    await db.insert(goals).values({ ...row, planId: plan.id, place, say, pillarId: under })
  else if (thing === 'objective') await db.insert(objectives).values({ ...row, goalId: under ?? '', place })
  else {
    const where = await placeUnder(db, under)
    await db.insert(actions).values({ ...row, ...where, place, why: say, state: 'planned', createdAt: now })
  }
}

async function move(db: TenantDb, { thing, subject, under }: ProposalRow, now: Date): Promise<void> {
  if (!subject) return
  const changed = { changedAt: now }
  if (thing === 'goal')
    await db
      .update(goals)
      .set({ pillarId: under, version: sql`${goals.version} + 1`, ...changed })
      .where(eq(goals.id, subject))
  if (thing === 'objective') {
    await db
      .update(objectives)
      .set({ goalId: under ?? '', version: sql`${objectives.version} + 1`, ...changed })
      .where(eq(objectives.id, subject))
    await db
      .update(actions)
      .set({ goalId: under ?? '' })
      .where(eq(actions.objectiveId, subject))
  }
  if (thing === 'action')
    await db
      .update(actions)
      .set({ ...(await placeUnder(db, under)), version: sql`${actions.version} + 1`, ...changed })
      .where(eq(actions.id, subject))
}

async function reword(db: TenantDb, { thing, subject, title, say }: ProposalRow, now: Date): Promise<void> {
  if (!subject || !title) return
  const table = tables[thing]
  const sentence = thing === 'action' ? { why: say } : thing === 'objective' ? {} : { say }
  await db
    .update(table)
    .set({ title, ...sentence, version: sql`${table.version} + 1`, changedAt: now })
    .where(eq(table.id, subject))
}

async function withdraw(
  db: TenantDb,
  actor: Actor,
  { thing, subject, why }: ProposalRow,
  now: Date,
): Promise<void> {
  if (!subject) return
  if (thing === 'action') {
    await reportOnAction(
      db,
      actor,
      subject,
      { said: 'dropped', sentence: why ?? undefined },
      { voice: 'staff' },
      now,
    )
    return
  }
  // What stood under it stands where it stood.
  if (thing === 'objective')
    await db.update(actions).set({ objectiveId: null }).where(eq(actions.objectiveId, subject))
  if (thing === 'pillar') await db.update(goals).set({ pillarId: null }).where(eq(goals.pillarId, subject))
  const table = tables[thing]
  await db
    .update(table)
    .set({ withdrawnAt: now, withdrawnWhy: why, changedAt: now })
    .where(eq(table.id, subject))
}

/** The actions it added or reworded stand on the thread after the decision. */
async function tellThread(db: TenantDb, all: readonly ProposalRow[], decisionId: string | null, now: Date) {
  const decision = decisionId ? await stationOf(db, 'groups', decisionId, 'decision') : undefined
  for (const { thing, kind, id, subject } of all) {
    if (thing !== 'action' || kind === 'withdrawal') continue
    const action = await findAction(db, subject ?? id)
    if (!action) continue
    const station = await publishAction(db, action, { state: 'adopted' })
    if (decision) await tie(db, decision.id, station, now)
  }
}

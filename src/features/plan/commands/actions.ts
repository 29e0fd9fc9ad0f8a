import { and, eq, sql } from 'drizzle-orm'
import { findGroup } from '#features/groups/index.ts'
import { findStation, tie } from '#features/thread/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { linksAbout, revokeLink } from '#platform/links/links.ts'
import type { Cents } from '#platform/money.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { keepPartners } from '../partners/keep-commands.ts'
import { isPublic, type Plan } from '../plan.ts'
import { findAction } from '../queries/actions.ts'
import { findGoal, findObjective, findPlan } from '../queries/plans.ts'
import { type ActionRow, actions, type DecisionRow, decisions, type GoalRow, updates } from '../tables.ts'
import { updatePurpose } from '../update-link.ts'
import type { Change } from './change.ts'
import { type LeadFacts, type LeadRefused, resolveLead } from './lead.ts'
import { publishAction, publishDecision } from './stations.ts'
import { holdPlan, saysElse, written } from './wording.ts'

export interface ActionFacts extends LeadFacts {
  goalId: string
  objectiveId?: string | undefined
  title: TextIn
  why?: TextIn | undefined
  partnerIds?: readonly string[] | undefined
  groupId?: string | undefined
  from?: PlainDate | undefined
  to?: PlainDate | undefined
  detail?: ActionDetail | undefined
  /** The action of the plan before that it carries on. */
  followsId?: string | undefined
}

/** What is expected of an action and what it takes. What is not given is left as it is; null forgets it. */
export interface ActionDetail {
  expectedOutput?: TextIn | null | undefined
  expectedOutcome?: TextIn | null | undefined
  budgetCents?: Cents | null | undefined
  /** Where the money comes from. */
  budgetFrom?: TextIn | null | undefined
  inKindCents?: Cents | null | undefined
  /** What is given without money: a room, an afternoon a week. */
  inKind?: TextIn | null | undefined
  /** How often it is asked about, in days; null: as often as its plan says. */
  rhythmDays?: number | null | undefined
}

/** What the table decided, that the action carries out. */
export interface DecisionFacts {
  sentence: TextIn
  reason?: TextIn | undefined
  on: PlainDate
  groupId?: string | undefined
}

export type ActionRefused =
  | LeadRefused
  | 'no-goal'
  | 'no-objective'
  | 'no-group'
  | 'no-evidence'
  | 'plan-completed'

type Placed = { goal: GoalRow; plan: Plan }

/** Whether everything an action points to is there. */
async function placed(
  db: TenantDb,
  facts: Pick<ActionFacts, 'goalId' | 'objectiveId' | 'groupId'>,
): Promise<({ ok: true } & Placed) | { ok: false; why: ActionRefused }> {
  const goal = await findGoal(db, facts.goalId)
  const plan = goal && (await findPlan(db, goal.planId))
  if (!goal || !plan) return { ok: false, why: 'no-goal' }
  if (plan.state === 'completed') return { ok: false, why: 'plan-completed' }
  if (facts.objectiveId && (await findObjective(db, facts.objectiveId))?.goalId !== goal.id)
    return { ok: false, why: 'no-objective' }
  if (facts.groupId && !(await findGroup(db, facts.groupId))) return { ok: false, why: 'no-group' }
  return { ok: true, goal, plan }
}

function detailAfter(before: ActionRow | undefined, given: ActionDetail = {}) {
  const text = (name: 'expectedOutput' | 'expectedOutcome' | 'budgetFrom' | 'inKind') =>
    given[name] === undefined ? (before?.[name] ?? null) : written(given[name])
  const figure = <Name extends 'budgetCents' | 'inKindCents' | 'rhythmDays'>(name: Name): ActionRow[Name] =>
    (given[name] === undefined ? (before?.[name] ?? null) : given[name]) as ActionRow[Name]
  return {
    expectedOutput: text('expectedOutput'),
    expectedOutcome: text('expectedOutcome'),
    budgetCents: figure('budgetCents'),
    budgetFrom: text('budgetFrom'),
    inKindCents: figure('inKindCents'),
    inKind: text('inKind'),
    rhythmDays: figure('rhythmDays'),
  }
}

async function nextPlace(db: TenantDb, goalId: string): Promise<number> {
  const [last] = await db
    .select({ place: sql<number | null>`max(${actions.place})` })
    .from(actions)
    .where(eq(actions.goalId, goalId))
  return (last?.place ?? 0) + 1
}

/**
 * Adds an action at the end of its goal and puts it on the thread. `because` is the station of the evidence it answers,
 * which is thereby taken up; a decision stands between the two. Nothing is kept when anything it points to is missing.
 */
export async function addAction(
  db: TenantDb,
  actor: Actor,
  facts: ActionFacts & { because?: string | undefined; decision?: DecisionFacts | undefined },
  now: Date,
): Promise<{ ok: true; id: string; station: string } | { ok: false; why: ActionRefused }> {
  const place = await placed(db, facts)
  if (!place.ok) return place
  const evidence = facts.because ? await findStation(db, facts.because) : undefined
  if (facts.because && !evidence) return { ok: false, why: 'no-evidence' }
  if (facts.decision?.groupId && !(await findGroup(db, facts.decision.groupId)))
    return { ok: false, why: 'no-group' }
  const lead = await resolveLead(db, actor, facts, now)
  if (!lead.ok) return lead
  const row: ActionRow = {
    partnershipId: db.partnershipId,
    id: newId(),
    goalId: facts.goalId,
    objectiveId: facts.objectiveId ?? null,
    place: await nextPlace(db, facts.goalId),
    title: textIn(facts.title),
    why: written(facts.why),
    leadId: lead.leadId ?? null,
    contactId: lead.contactId ?? null,
    groupId: facts.groupId ?? null,
    fromDay: facts.from ?? null,
    toDay: facts.to ?? null,
    state: 'planned',
    heardAt: null,
    handedBackAt: null,
    ...detailAfter(undefined, facts.detail),
    followsId: facts.followsId ?? null,
    sinceEdition: null,
    version: 1,
    createdAt: now,
    changedAt: now,
  }
  await db.insert(actions).values(row)
  await keepPartners(db, row, facts.partnerIds ?? [])
  const station = await publishAction(db, row, place.plan)
  if (facts.decision) {
    const decision = await keepDecision(db, actor, row.id, facts.decision, place.plan, now)
    if (evidence) await tie(db, evidence.id, decision, now)
    await tie(db, decision, station, now)
  } else if (evidence) await tie(db, evidence.id, station, now)
  await record(db, actor, now, 'action.added', {
    subject: row.id,
    public: isPublic(place.plan),
    detail: { title: row.title, ...(evidence ? { because: evidence.id } : {}) },
  })
  return { ok: true, id: row.id, station }
}

async function keepDecision(
  db: TenantDb,
  actor: Actor,
  actionId: string,
  facts: DecisionFacts,
  plan: Plan,
  now: Date,
): Promise<string> {
  const row: DecisionRow = {
    partnershipId: db.partnershipId,
    id: newId(),
    actionId,
    sentence: textIn(facts.sentence),
    reason: written(facts.reason),
    decidedOn: facts.on,
    groupId: facts.groupId ?? null,
    recordedBy: actor.name,
    recordedAt: now,
  }
  await db.insert(decisions).values(row)
  await record(db, actor, now, 'decision.recorded', { subject: row.id, public: isPublic(plan) })
  return publishDecision(db, row, plan)
}

/**
 * Changes what is given and leaves the rest; '' forgets an objective, group, lead or day. Another lead gets a clean
 * start: links sent about the action open nothing any more, and who was to be asked is forgotten.
 */
export async function changeAction(
  db: TenantDb,
  actor: Actor,
  id: string,
  part: Omit<Partial<ActionFacts>, 'from' | 'to'> & {
    from?: PlainDate | '' | undefined
    to?: PlainDate | '' | undefined
    version?: number | undefined
  },
  now: Date,
): Promise<Change<ActionRow> | { ok: false; why: ActionRefused }> {
  const before = await findAction(db, id)
  if (!before) return { ok: false, why: 'not-here' }
  const given = <Value extends string>(value: Value | '' | undefined, old: Value | null) =>
    value === undefined ? old : value === '' ? null : value
  const goalId = part.goalId || before.goalId
  const sameGoal = goalId === before.goalId
  const objectiveId = given(part.objectiveId, sameGoal ? before.objectiveId : null)
  const groupId = given(part.groupId, before.groupId)
  const place = await placed(db, {
    goalId,
    objectiveId: objectiveId ?? undefined,
    groupId: groupId ?? undefined,
  })
  if (!place.ok) return place
  const keepsLead = part.leadId === undefined && !part.newLead
  const asked = { ...part, leadId: (keepsLead ? before.leadId : part.leadId) || undefined }
  const lead = await resolveLead(db, actor, asked, now)
  if (!lead.ok) return lead
  const leadId = lead.leadId ?? (part.leadId === '' ? null : before.leadId)
  const handedOn = leadId !== before.leadId
  const after = {
    goalId,
    objectiveId,
    place: sameGoal ? before.place : await nextPlace(db, goalId),
    title: part.title ? textIn(part.title) : before.title,
    why: part.why ? written(part.why) : before.why,
    leadId,
    contactId: lead.contactId ?? (handedOn ? null : before.contactId),
    groupId,
    fromDay: given(part.from, before.fromDay),
    toDay: given(part.to, before.toDay),
    handedBackAt: handedOn ? null : before.handedBackAt,
    ...detailAfter(before, part.detail),
    followsId: part.followsId === undefined ? before.followsId : part.followsId || null,
  }
  const promised = before.sinceEdition !== null && (await holdPlan(db, place.plan.id))?.state !== 'draft'
  const elsewhere = !sameGoal || objectiveId !== before.objectiveId
  if (promised && (elsewhere || saysElse(before.title, part.title) || saysElse(before.why, part.why)))
    return { ok: false, why: 'frozen' }
  const changed = await db
    .update(actions)
    .set({ ...after, version: sql`${actions.version} + 1`, changedAt: now })
    .where(and(eq(actions.id, id), eq(actions.version, part.version ?? before.version)))
    .returning()
  const [row] = changed
  if (!row) return { ok: false, why: 'changed-meanwhile', current: (await findAction(db, id)) ?? before }
  if (part.partnerIds) await keepPartners(db, row, part.partnerIds)
  if (handedOn) await keepHandOn(db, actor, row, now)
  await publishAction(db, row, place.plan)
  await record(db, actor, now, 'action.changed', { subject: id, public: isPublic(place.plan) })
  return { ok: true }
}

async function keepHandOn(db: TenantDb, actor: Actor, action: ActionRow, now: Date): Promise<void> {
  await db.insert(updates).values({
    partnershipId: db.partnershipId,
    id: newId(),
    actionId: action.id,
    at: now,
    said: 'handed-on',
    before: action.state,
    after: action.state,
    sentence: null,
    byName: actor.name,
    organisationId: action.leadId,
    linkId: null,
  })
  for (const link of await linksAbout(db, updatePurpose, action.id)) await revokeLink(db, link.id, now)
}

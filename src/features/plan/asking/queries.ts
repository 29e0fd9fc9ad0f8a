import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import type { PartnerAnswer } from '../partner.ts'
import type { Counted } from '../progress.ts'
import { type ActionSeen, actionsOf } from '../queries/actions.ts'
import { actions, goals, milestones, objectives, partners, plans } from '../tables.ts'
import type { AskedBefore } from './reminder.ts'
import { askings } from './tables.ts'

/** As much of an open action as asking about it needs. */
export interface OpenAction extends Counted {
  id: string
  title: TextIn
  leadId: string | null
  contactId: string | null
  lead: TextIn | null
  handedBackAt: Date | null
  /** Its own rhythm, or its plan's. */
  rhythm: number
  /** In a plan everybody may read. */
  adopted: boolean
}

/** Every open action of the plans under way, in the order of the plans; one statement, whatever there is. */
export async function openActions(db: TenantDb, zone: string): Promise<OpenAction[]> {
  const dayOf = (moment: typeof actions.heardAt | typeof actions.createdAt) =>
    sql<PlainDate | null>`to_char(${moment} at time zone ${zone}, 'YYYY-MM-DD')`
  const rows = await db
    .select({
      id: actions.id,
      title: actions.title,
      state: actions.state,
      leadId: actions.leadId,
      contactId: actions.contactId,
      lead: organisations.name,
      handedBackAt: actions.handedBackAt,
      fromDay: actions.fromDay,
      toDay: actions.toDay,
      heardOn: dayOf(actions.heardAt),
      addedOn: dayOf(actions.createdAt),
      rhythm: sql<number>`coalesce(${actions.rhythmDays}, ${plans.rhythmDays})`,
      planState: plans.state,
    })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .leftJoin(objectives, eq(objectives.id, actions.objectiveId))
    .leftJoin(organisations, eq(organisations.id, actions.leadId))
    .where(sql`${plans.state} <> 'completed' and ${actions.state} not in ('done', 'dropped')`)
    .orderBy(
      desc(plans.fromYear),
      desc(plans.edition),
      desc(plans.id),
      asc(goals.place),
      sql`${objectives.place} nulls first`,
      asc(actions.place),
      asc(actions.id),
    )
  return rows.flatMap(({ heardOn, addedOn, planState, ...row }) =>
    addedOn ? [{ ...row, heardOn: heardOn ?? undefined, addedOn, adopted: planState === 'adopted' }] : [],
  )
}

export interface AskedOf extends AskedBefore {
  at: Date
  name: string
}

/** Who was asked about each open action since anybody last said how it goes, the latest first. */
export async function askedSince(db: TenantDb, zone: string): Promise<Map<string, AskedOf[]>> {
  const rows = await db
    .select({
      actionId: askings.actionId,
      since: askings.since,
      nth: askings.nth,
      at: askings.at,
      name: askings.recipientName,
    })
    .from(askings)
    .innerJoin(actions, eq(actions.id, askings.actionId))
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .where(
      sql`${plans.state} <> 'completed' and ${actions.state} not in ('done', 'dropped')
        and (${actions.heardAt} is null or ${askings.at} > ${actions.heardAt})`,
    )
    .orderBy(sql`${askings.at} desc`)
  const found = new Map<string, AskedOf[]>()
  for (const { actionId, ...row } of rows) {
    const asked = { ...row, on: dayIn(zone, row.at) }
    const there = found.get(actionId)
    if (there) there.push(asked)
    else found.set(actionId, [asked])
  }
  return found
}

/** The actions one letter asked about that are still carried by whom it asked, in the order of the plan. */
export async function actionsOfLetter(db: TenantDb, letterId: string, zone: string): Promise<ActionSeen[]> {
  const rows = await db
    .select({ actionId: askings.actionId, planId: goals.planId })
    .from(askings)
    .innerJoin(actions, eq(actions.id, askings.actionId))
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .where(sql`${askings.letterId} = ${letterId} and ${actions.leadId} = ${askings.organisationId}`)
  const asked = new Set(rows.map(({ actionId }) => actionId))
  const found: ActionSeen[] = []
  for (const planId of new Set(rows.map(row => row.planId)))
    found.push(...(await actionsOf(db, planId, zone)).filter(({ id }) => asked.has(id)))
  return found
}

export interface LateMilestone {
  actionId: string
  title: TextIn
  action: TextIn
  due: PlainDate
}

const milestonesShown = 20

/** Milestones of these actions whose day is past, the earliest first. */
export async function lateMilestones(
  db: TenantDb,
  today: PlainDate,
  open: readonly OpenAction[],
): Promise<LateMilestone[]> {
  const known = new Set(open.map(({ id }) => id))
  const rows = await db
    .select({
      actionId: milestones.actionId,
      title: milestones.title,
      action: actions.title,
      due: milestones.due,
    })
    .from(milestones)
    .innerJoin(actions, eq(actions.id, milestones.actionId))
    .where(and(isNull(milestones.doneAt), lt(milestones.due, today)))
    .orderBy(asc(milestones.due))
  return rows
    .flatMap(({ due, ...row }) => (due && known.has(row.actionId) ? [{ ...row, due }] : []))
    .slice(0, milestonesShown)
}

export interface PartnerSaid {
  actionId: string
  action: TextIn
  organisation: TextIn
  answer: Exclude<PartnerAnswer, 'yes'>
  said: TextIn | null
  at: Date
}

/** Partners of these actions who said “talk to us” or “not us”, the longest waiting first. */
export async function partnersWhoSaid(db: TenantDb, open: readonly OpenAction[]): Promise<PartnerSaid[]> {
  const known = new Set(open.map(({ id }) => id))
  const rows = await db
    .select({
      actionId: partners.actionId,
      action: actions.title,
      organisation: organisations.name,
      answer: partners.answer,
      said: partners.said,
      at: partners.answeredAt,
    })
    .from(partners)
    .innerJoin(actions, eq(actions.id, partners.actionId))
    .innerJoin(organisations, eq(organisations.id, partners.organisationId))
    .where(isNotNull(partners.answer))
    .orderBy(asc(partners.answeredAt))
  return rows.flatMap(({ answer, at, ...row }) =>
    answer && answer !== 'yes' && at && known.has(row.actionId) ? [{ ...row, answer, at }] : [],
  )
}

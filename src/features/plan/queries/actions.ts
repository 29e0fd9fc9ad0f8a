import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { groups } from '#features/groups/index.ts'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn, type PlainDate } from '#platform/time.ts'
import type { Counted } from '../progress.ts'
import {
  type ActionRow,
  actions,
  type DecisionRow,
  decisions,
  goals,
  objectives,
  partners,
  plans,
  type UpdateRow,
  updates,
} from '../tables.ts'

/** An action with the names of those who carry it, and its days as the partnership's zone counts them. */
export interface ActionSeen extends ActionRow, Counted {
  lead: TextIn | null
  group: TextIn | null
  heardOn: PlainDate | undefined
  addedOn: PlainDate
  /** Its own rhythm, or its plan's. */
  rhythm: number
}

const withNames = (db: TenantDb) =>
  db
    .select({ action: actions, lead: organisations.name, group: groups.name, planRhythm: plans.rhythmDays })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .leftJoin(objectives, eq(objectives.id, actions.objectiveId))
    .leftJoin(organisations, eq(organisations.id, actions.leadId))
    .leftJoin(groups, eq(groups.id, actions.groupId))

// Actions of no objective stand before those of the first.
const inOrder = [
  asc(goals.place),
  sql`${objectives.place} nulls first`,
  asc(actions.place),
  asc(actions.id),
] as const

const seen =
  (zone: string) =>
  (row: {
    action: ActionRow
    lead: TextIn | null
    group: TextIn | null
    planRhythm: number
  }): ActionSeen => ({
    ...row.action,
    rhythm: row.action.rhythmDays ?? row.planRhythm,
    lead: row.lead,
    group: row.group,
    heardOn: row.action.heardAt ? dayIn(zone, row.action.heardAt) : undefined,
    addedOn: dayIn(zone, row.action.createdAt),
  })

/** A plan's actions in the order they are read. */
export async function actionsOf(db: TenantDb, planId: string, zone: string): Promise<ActionSeen[]> {
  const rows = await withNames(db)
    .where(eq(goals.planId, planId))
    .orderBy(...inOrder)
  return rows.map(seen(zone))
}

export async function findAction(db: TenantDb, id: string): Promise<ActionRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(actions).where(eq(actions.id, id))
  return one
}

export async function findActionSeen(
  db: TenantDb,
  id: string,
  zone: string,
): Promise<ActionSeen | undefined> {
  if (!isId(id)) return undefined
  const [one] = await withNames(db).where(eq(actions.id, id))
  return one && seen(zone)(one)
}

/** Actions of plans whose time is over. */
export async function pastActions(db: TenantDb): Promise<string[]> {
  const rows = await db
    .select({ id: actions.id })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .where(eq(plans.state, 'completed'))
  return rows.map(({ id }) => id)
}

/** The plan an action belongs to, as far as deciding who may read it needs. */
export async function planOfAction(db: TenantDb, actionId: string) {
  const [one] = await db
    .select({ id: plans.id, state: plans.state, name: plans.name, goalId: goals.id, goal: goals.title })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .where(eq(actions.id, actionId))
  return one
}

/** Organisations that carry an action beside its lead. */
export const partnersOf = (db: TenantDb, actionId: string): Promise<{ id: string; name: TextIn }[]> =>
  db
    .select({ id: organisations.id, name: organisations.name })
    .from(partners)
    .innerJoin(organisations, eq(organisations.id, partners.organisationId))
    .where(eq(partners.actionId, actionId))
    .orderBy(asc(organisations.folded), asc(organisations.id))

export interface UpdateSeen extends UpdateRow {
  organisation: TextIn | null
}

const saidOf = (db: TenantDb) =>
  db
    .select({ update: updates, organisation: organisations.name })
    .from(updates)
    .leftJoin(organisations, eq(organisations.id, updates.organisationId))

const said = (row: { update: UpdateRow; organisation: TextIn | null }): UpdateSeen => ({
  ...row.update,
  organisation: row.organisation,
})

/** Everything said of an action, newest first. */
export async function updatesOf(db: TenantDb, actionId: string): Promise<UpdateSeen[]> {
  const rows = await saidOf(db)
    .where(eq(updates.actionId, actionId))
    .orderBy(desc(updates.at), desc(updates.id))
  return rows.map(said)
}

/** What was said lately of a plan's actions, newest first. */
export async function lately(
  db: TenantDb,
  planId: string,
  take: number,
): Promise<(UpdateSeen & { title: TextIn })[]> {
  const rows = await db
    .select({ update: updates, organisation: organisations.name, title: actions.title })
    .from(updates)
    .innerJoin(actions, eq(actions.id, updates.actionId))
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .leftJoin(organisations, eq(organisations.id, updates.organisationId))
    .where(eq(goals.planId, planId))
    .orderBy(desc(updates.at), desc(updates.id))
    .limit(take)
  return rows.map(row => ({ ...said(row), title: row.title }))
}

/** The last thing said of each of these actions. */
export async function lastSaid(db: TenantDb, actionIds: readonly string[]): Promise<Map<string, UpdateRow>> {
  if (actionIds.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([updates.actionId])
    .from(updates)
    .where(inArray(updates.actionId, [...actionIds]))
    .orderBy(asc(updates.actionId), desc(updates.at), desc(updates.id))
  return new Map(rows.map(row => [row.actionId, row]))
}

/** The last thing that was said by a signed link. */
export async function lastByLink(db: TenantDb, linkId: string): Promise<UpdateRow | undefined> {
  const [one] = await db
    .select()
    .from(updates)
    .where(eq(updates.linkId, linkId))
    .orderBy(desc(updates.at), desc(updates.id))
    .limit(1)
  return one
}

export { outcomesOf } from '../outcomes/queries/outcomes.ts'

export const decisionsOf = (db: TenantDb, actionId: string): Promise<DecisionRow[]> =>
  db
    .select()
    .from(decisions)
    .where(eq(decisions.actionId, actionId))
    .orderBy(asc(decisions.decidedOn), asc(decisions.id))

/** Everything that was said by one signed link. */
export const updatesByLink = (db: TenantDb, linkId: string): Promise<UpdateRow[]> =>
  db.select().from(updates).where(eq(updates.linkId, linkId))

/** Actions of later plans that carry this one on. */
export const followersOf = async (db: TenantDb, actionId: string): Promise<string[]> =>
  (await db.select({ id: actions.id }).from(actions).where(eq(actions.followsId, actionId))).map(
    ({ id }) => id,
  )

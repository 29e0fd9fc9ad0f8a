import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { findCommunity } from '#features/partnership/index.ts'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import { actions, goals, partners, plans } from '../../tables.ts'
import {
  type ConfirmationRow,
  confirmations,
  contributions,
  type OutcomeRow,
  outcomes,
  type RewordingRow,
  rewordings,
} from '../tables.ts'

export async function findOutcome(db: TenantDb, id: string): Promise<OutcomeRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(outcomes).where(eq(outcomes.id, id))
  return one
}

/** Outcomes of one action: told with a report on it, or to which it contributed; those set aside are left out. */
export const outcomesOf = (db: TenantDb, actionId: string): Promise<OutcomeRow[]> =>
  db
    .select()
    .from(outcomes)
    .where(
      sql`(${outcomes.actionId} = ${actionId} or ${outcomes.id} in (
        select outcome_id from outcome_contributions where action_id = ${actionId})) and ${outcomes.setAsideAt} is null`,
    )
    .orderBy(asc(outcomes.at), asc(outcomes.id))

export interface OutcomeFilter {
  standing?: 'confirmed' | 'unconfirmed' | 'unread' | undefined
  communityId?: string | undefined
  goalId?: string | undefined
  /** Only what visitors may read. */
  public?: boolean | undefined
}

const shown = sql`${outcomes.setAsideAt} is null and (${outcomes.cameBy} <> 'public' or ${outcomes.takenInAt} is not null)`
const ofDraft = sql`exists (
  select from plan_actions a join plan_goals g on g.id = a.goal_id join plans p on p.id = g.plan_id
  where a.id = ${outcomes.actionId} and p.state = 'draft')`

const standingIs = (standing: OutcomeFilter['standing']): SQL | undefined => {
  if (standing === 'unread') return sql`${outcomes.cameBy} = 'public' and ${outcomes.takenInAt} is null`
  if (standing === 'confirmed') return sql`${outcomes.confirmedAt} is not null`
  return standing === 'unconfirmed' ? sql`${outcomes.confirmedAt} is null and ${shown}` : undefined
}

/** Outcomes, the latest first. */
export async function listOutcomes(db: TenantDb, filter: OutcomeFilter = {}): Promise<OutcomeRow[]> {
  const { communityId, goalId } = filter
  return db
    .select()
    .from(outcomes)
    .where(
      and(
        sql`${outcomes.setAsideAt} is null`,
        filter.public ? sql`${shown} and not ${ofDraft}` : undefined,
        standingIs(filter.standing),
        communityId ? eq(outcomes.communityId, communityId) : undefined,
        goalId
          ? sql`(${outcomes.actionId} in (select id from plan_actions where goal_id = ${goalId}) or ${outcomes.id} in (
              select outcome_id from outcome_contributions c join plan_actions a on a.id = c.action_id
              where a.goal_id = ${goalId}))`
          : undefined,
      ),
    )
    .orderBy(desc(outcomes.at), desc(outcomes.id))
}

/** What contributed, as it is called, and how. */
export interface ContributionSeen {
  action: { id: string; title: TextIn } | undefined
  organisation: { id: string; name: TextIn } | undefined
  how: TextIn | null
}

export async function contributionsOf(db: TenantDb, outcome: OutcomeRow): Promise<ContributionSeen[]> {
  const rows = await db
    .select({
      how: contributions.how,
      actionId: actions.id,
      title: actions.title,
      organisationId: organisations.id,
      name: organisations.name,
    })
    .from(contributions)
    .leftJoin(actions, eq(actions.id, contributions.actionId))
    .leftJoin(organisations, eq(organisations.id, contributions.organisationId))
    .where(eq(contributions.outcomeId, outcome.id))
    .orderBy(asc(contributions.addedAt), asc(contributions.id))
  const seen = rows.map(
    ({ how, actionId, title, organisationId, name }): ContributionSeen => ({
      action: actionId && title ? { id: actionId, title } : undefined,
      organisation: organisationId && name ? { id: organisationId, name } : undefined,
      how,
    }),
  )
  if (!outcome.actionId || seen.some(({ action }) => action?.id === outcome.actionId)) return seen
  const [own] = await db
    .select({ id: actions.id, title: actions.title })
    .from(actions)
    .where(eq(actions.id, outcome.actionId))
  return own ? [{ action: own, organisation: undefined, how: null }, ...seen] : seen
}

/** Actions an outcome came of. */
export async function actionsBehind(db: TenantDb, outcome: OutcomeRow): Promise<string[]> {
  const all = await contributionsOf(db, outcome)
  return [...new Set(all.flatMap(({ action }) => (action ? [action.id] : [])))]
}

/** Everything said of whether it is so, in order. */
export const confirmationsOf = (db: TenantDb, outcomeId: string): Promise<ConfirmationRow[]> =>
  db
    .select()
    .from(confirmations)
    .where(eq(confirmations.outcomeId, outcomeId))
    .orderBy(asc(confirmations.saidAt), asc(confirmations.id))

/** The words it had, by the confirmation whose words took their place. */
export async function rewordingsOf(db: TenantDb, outcomeId: string): Promise<Map<string, RewordingRow>> {
  const rows = await db.select().from(rewordings).where(eq(rewordings.outcomeId, outcomeId))
  return new Map(rows.map(row => [row.confirmationId, row]))
}

/** Whether an outcome belongs to drafts only, which visitors do not see. */
export async function isOfDraft(db: TenantDb, actionIds: readonly string[]): Promise<boolean> {
  if (actionIds.length === 0) return false
  const states = await db
    .select({ state: plans.state })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .where(inArray(actions.id, [...actionIds]))
  return states.length > 0 && states.every(({ state }) => state === 'draft')
}

/** Actions that may be chosen as what contributed, by plan in order. */
export const actionChoices = (db: TenantDb, drafts: boolean): Promise<{ id: string; title: TextIn }[]> =>
  db
    .select({ id: actions.id, title: actions.title })
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .where(drafts ? sql`true` : sql`${plans.state} <> 'draft'`)
    .orderBy(desc(plans.fromYear), asc(goals.place), asc(actions.place), asc(actions.id))

/**
 * Organisations that may be named beside an outcome. To a visitor only those a plan in force already names: what else
 * is known here (who was asked to join, who does not want to be listed) is nobody's outside.
 */
export const organisationChoices = (
  db: TenantDb,
  known: boolean,
): Promise<{ id: string; name: TextIn }[]> => {
  const ofPublicPlan = sql`select 1 from ${actions} join ${goals} on ${goals.id} = ${actions.goalId} join ${plans} on ${plans.id} = ${goals.planId} where ${plans.state} <> 'draft'`
  return db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      known
        ? sql`true`
        : sql`exists (${ofPublicPlan} and (${actions.leadId} = ${organisations.id} or exists (select 1 from ${partners} where ${partners.actionId} = ${actions.id} and ${partners.organisationId} = ${organisations.id})))`,
    )
    .orderBy(asc(organisations.folded), asc(organisations.id))
}

export const communityOf = (db: TenantDb, outcome: OutcomeRow) =>
  outcome.communityId ? findCommunity(db, outcome.communityId) : Promise.resolve(undefined)

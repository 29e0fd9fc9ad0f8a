import { asc, eq, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ActionState } from '../action.ts'
import { actions, goals, partners, plans } from '../tables.ts'

export interface CarriedAction {
  id: string
  title: TextIn
  goalId: string
  state: ActionState
  role: 'lead' | 'partner'
  /** It said yes itself; a lead has taken it on. */
  confirmed: boolean
  fromDay: PlainDate | null
  toDay: PlainDate | null
}

/** What an organisation leads or helps with in the plans everybody may read; what it said “not us” to is left out. */
export async function actionsOfOrganisation(db: TenantDb, organisationId: string): Promise<CarriedAction[]> {
  const carried = {
    id: actions.id,
    title: actions.title,
    goalId: actions.goalId,
    state: actions.state,
    fromDay: actions.fromDay,
    toDay: actions.toDay,
    leadId: actions.leadId,
    answer: partners.answer,
  }
  const rows = await db
    .select(carried)
    .from(actions)
    .innerJoin(goals, eq(goals.id, actions.goalId))
    .innerJoin(plans, eq(plans.id, goals.planId))
    .leftJoin(
      partners,
      sql`${partners.actionId} = ${actions.id} and ${partners.organisationId} = ${organisationId}`,
    )
    .where(
      sql`${plans.state} <> 'draft' and (${actions.leadId} = ${organisationId}
        or (${partners.id} is not null and ${partners.answer} is distinct from 'not-us'))`,
    )
    .orderBy(asc(goals.place), asc(actions.place), asc(actions.id))
  return rows.map(({ leadId, answer, ...action }) => {
    const leads = leadId === organisationId
    return { ...action, role: leads ? 'lead' : 'partner', confirmed: leads || answer === 'yes' }
  })
}

export interface JointAction {
  actionId: string
  /** Two or more: its lead and those who help, but for those who said “not us”. */
  organisationIds: string[]
  from: PlainDate | null
  to: PlainDate | null
}

/** Actions that several organisations carry together, in the plans everybody may read. */
export async function jointActions(db: TenantDb): Promise<JointAction[]> {
  const { rows } = await db.execute<{
    action: string
    together: string[]
    from: string | null
    to: string | null
  }>(sql`
    select a.id as action, a.from_day::text as from, a.to_day::text as to, array_agg(distinct c.organisation_id) as together
    from plan_actions a
    join plan_goals g on g.id = a.goal_id
    join plans p on p.id = g.plan_id and p.state <> 'draft'
    join (
      select id as action_id, lead_id as organisation_id from plan_actions where lead_id is not null
      union all
      select action_id, organisation_id from plan_partners where answer is distinct from 'not-us'
    ) c on c.action_id = a.id
    group by a.id, a.from_day, a.to_day having count(distinct c.organisation_id) > 1
    order by a.id`)
  return rows.map(row => ({
    actionId: row.action,
    organisationIds: row.together,
    from: row.from as PlainDate | null,
    to: row.to as PlainDate | null,
  }))
}

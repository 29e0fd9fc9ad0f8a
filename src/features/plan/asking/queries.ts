import { eq, sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import { isOpen } from '../action.ts'
import { underWay } from '../plan.ts'
import { type ActionSeen, actionsOf } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { actions, goals, plans } from '../tables.ts'
import type { AskedBefore } from './reminder.ts'
import { askings } from './tables.ts'

export interface OpenAction extends ActionSeen {
  /** In a plan everybody may read. */
  adopted: boolean
}

/** Every open action of the plans under way; one statement for each such plan. */
export async function openActions(db: TenantDb, zone: string): Promise<OpenAction[]> {
  const open: OpenAction[] = []
  for (const plan of (await listPlans(db)).filter(underWay))
    for (const action of await actionsOf(db, plan.id, zone))
      if (isOpen(action.state)) open.push({ ...action, adopted: plan.state === 'adopted' })
  return open
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

import { eq } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { type TextIn, textIn } from '#platform/text.ts'
import type { PlanState } from '../plan.ts'
import { plans } from '../tables.ts'

/** A text as it is kept: null where nothing was written. */
export const written = (text: TextIn | null | undefined): TextIn | null => {
  const kept = textIn(text ?? {})
  return Object.keys(kept).length > 0 ? kept : null
}

const inOrder = (text: TextIn | null) => JSON.stringify(Object.entries(text ?? {}).sort())

/** Whether a new text says something else than the one that stands; a text not given changes nothing. */
export const saysElse = (before: TextIn | null, given: TextIn | undefined): boolean =>
  given !== undefined && inOrder(before) !== inOrder(written(given))

/**
 * Holds a plan in its state until the transaction ends, so that nothing is slipped into one that is being adopted.
 * Undefined when there is none.
 */
export async function holdPlan(
  db: TenantDb,
  planId: string,
): Promise<{ id: string; state: PlanState } | undefined> {
  if (!isId(planId)) return undefined
  const [plan] = await db
    .select({ id: plans.id, state: plans.state })
    .from(plans)
    .where(eq(plans.id, planId))
    .for('share')
  return plan
}

import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { beginAmendment, type ProposalFacts, propose as proposeIn } from '../../editions/commands/amending.ts'

/** Adds to the plan's open amendment, or begins one; gives the proposal's id, undefined where it is not taken. */
export async function propose(
  db: TenantDb,
  actor: Actor,
  planId: string,
  asked: ProposalFacts,
  now: Date,
): Promise<string | undefined> {
  const open = await beginAmendment(db, actor, planId, undefined, now)
  const put = open.ok ? await proposeIn(db, actor, planId, asked, now) : undefined
  return put?.ok ? put.id : undefined
}

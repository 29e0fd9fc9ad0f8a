import type { Actor } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { beginAmendment, type ProposalFacts, propose as proposeIn } from '../editions/commands/amending.ts'

/** Adds to the plan's open amendment, or begins one. False where the council's rules do not take it. */
export async function propose(
  db: TenantDb,
  actor: Actor,
  planId: string,
  asked: ProposalFacts,
  now: Date,
): Promise<boolean> {
  const open = await beginAmendment(db, actor, planId, undefined, now)
  return open.ok && (await proposeIn(db, actor, planId, asked, now)).ok
}

import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import type { Need } from '../need.ts'
import { terms } from '../tables.ts'

/** Keeps which need a term means here, or that it means none. */
export async function tellTerm(
  db: TenantDb,
  actor: Actor,
  { term, need }: { term: string; need: Need | 'none' },
  now: Date,
): Promise<void> {
  const id = newId()
  await db
    .insert(terms)
    .values({ partnershipId: db.partnershipId, id, term, need, saidBy: actor.name, saidAt: now })
  await record(db, actor, now, 'gap.term-told', { subject: id })
}

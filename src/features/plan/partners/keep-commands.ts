import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { findOrganisation } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { type ActionRow, partners } from '../tables.ts'

/** Makes these organisations the partners of an action. Those who were partners keep what they answered. */
export async function keepPartners(
  db: TenantDb,
  action: Pick<ActionRow, 'id' | 'leadId'>,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)].filter(id => id !== action.leadId)
  const ofAction = eq(partners.actionId, action.id)
  await db
    .delete(partners)
    .where(wanted.length > 0 ? and(ofAction, notInArray(partners.organisationId, wanted)) : ofAction)
  if (wanted.length === 0) return
  const there = await db
    .select({ id: partners.organisationId })
    .from(partners)
    .where(and(ofAction, inArray(partners.organisationId, wanted)))
  const known = new Set(there.map(({ id }) => id))
  for (const organisationId of wanted) {
    if (known.has(organisationId) || !(await findOrganisation(db, organisationId))) continue
    await db
      .insert(partners)
      .values({ partnershipId: db.partnershipId, id: newId(), actionId: action.id, organisationId })
      .onConflictDoNothing()
  }
}

import { communityNames } from '#platform/db/communities.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { listOrganisations, listPersons } from '../queries.ts'
import type { Acquainted } from './who.ts'

/** Whom the partnership knows before a list is read. */
export async function acquainted(db: TenantDb): Promise<Acquainted> {
  const organisations = (await listOrganisations(db)).map(({ id, name }) => ({
    id,
    names: Object.values(name),
  }))
  return { organisations, persons: await listPersons(db), communities: await communityNames(db) }
}

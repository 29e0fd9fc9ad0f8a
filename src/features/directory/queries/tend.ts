import { and, asc, count, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { contactsOf, type OrganisationRow } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Tongue } from '#platform/text.ts'
import { reachOf } from '../reach-of.ts'
import {
  type FindingRow,
  type ImportRow,
  importFindings,
  imports,
  type ListRow,
  listingMistakes,
  type ServiceRow,
  serviceLists,
} from '../tables.ts'
import type { PlaceOfService } from './search.ts'

export interface AskAt {
  name: string
  email: string
  tongue: Tongue
}

/**
 * Whom to ask about a service: who speaks for its organisation, at their own address; without one, at the service's own, else
 * that of a place, else the organisation's.
 */
export async function contactForService(
  db: TenantDb,
  service: ServiceRow,
  organisation: OrganisationRow,
  places: readonly PlaceOfService[],
): Promise<AskAt | undefined> {
  const contact = (await contactsOf(db, organisation.id)).find(({ email }) => email)
  const reach = reachOf(
    service.listing,
    places.map(place => place.fields),
    organisation,
  )
  const email = contact?.email ?? reach.email
  const name = contact?.name ?? organisation.name.en ?? Object.values(organisation.name)[0] ?? ''
  return email ? { name, email, tongue: contact?.tongue ?? 'en' } : undefined
}

export async function countMistakes(db: TenantDb): Promise<{ count: number; since: Date | null }> {
  const [all] = await db
    .select({
      count: count(),
      since: sql<Date | null>`min(${listingMistakes.at})`.mapWith(listingMistakes.at),
    })
    .from(listingMistakes)
    .where(isNull(listingMistakes.settledAt))
  return { count: all?.count ?? 0, since: all?.since ?? null }
}

export const listImports = (db: TenantDb, take = 20): Promise<ImportRow[]> =>
  db.select().from(imports).orderBy(desc(imports.createdAt)).limit(take)

export async function findImport(db: TenantDb, id: string): Promise<ImportRow | undefined> {
  const [row] = await db.select().from(imports).where(eq(imports.id, id))
  return row
}

/** Imports that ended with something to look at, and that nobody has looked at. */
export const unseenImports = (db: TenantDb): Promise<ImportRow[]> =>
  db
    .select()
    .from(imports)
    .where(
      and(
        isNull(imports.seenAt),
        or(
          eq(imports.state, 'failed'),
          and(eq(imports.state, 'done'), sql`(${imports.report} ->> 'refused')::int > 0`),
        ),
      ),
    )
    .orderBy(desc(imports.createdAt))
    .limit(5)

export const findingsOf = (
  db: TenantDb,
  importId: string,
  kind: FindingRow['kind'],
  take: number,
): Promise<FindingRow[]> =>
  db
    .select()
    .from(importFindings)
    .where(and(eq(importFindings.importId, importId), eq(importFindings.kind, kind)))
    .orderBy(asc(importFindings.line), asc(importFindings.id))
    .limit(take)

export const allLists = (db: TenantDb): Promise<ListRow[]> =>
  db.select().from(serviceLists).orderBy(asc(serviceLists.createdAt))

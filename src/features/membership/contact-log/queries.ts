import { and, desc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { organisations } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { contactLines } from './tables.ts'

export type ContactLine = typeof contactLines.$inferSelect & { organisation: TextIn }

const select = (db: TenantDb) =>
  db
    .select({ line: contactLines, organisation: organisations.name })
    .from(contactLines)
    .innerJoin(
      organisations,
      and(
        eq(organisations.partnershipId, contactLines.partnershipId),
        eq(organisations.id, contactLines.organisationId),
      ),
    )

const flat = (rows: { line: typeof contactLines.$inferSelect; organisation: TextIn }[]): ContactLine[] =>
  rows.map(({ line, organisation }) => ({ ...line, organisation }))

/** Calls, visits and letters with one organisation, or with all: the latest first. */
export const contactWith = (db: TenantDb, organisationId?: string, take = 200): Promise<ContactLine[]> =>
  select(db)
    .where(organisationId ? eq(contactLines.organisationId, organisationId) : undefined)
    .orderBy(desc(contactLines.day), desc(contactLines.at), desc(contactLines.id))
    .limit(take)
    .then(flat)

/** What one colleague noted to follow up and has not yet. */
export const followUpsOf = (db: TenantDb, accountId: string): Promise<ContactLine[]> =>
  select(db)
    .where(
      and(
        eq(contactLines.byAccount, accountId),
        isNotNull(contactLines.followUpOn),
        isNull(contactLines.followedUpAt),
      ),
    )
    .orderBy(contactLines.followUpOn, contactLines.id)
    .then(flat)

/** What is to be followed up by a day, the oldest first. */
export const followUpsBy = (db: TenantDb, day: PlainDate): Promise<ContactLine[]> =>
  select(db)
    .where(
      and(
        isNotNull(contactLines.followUpOn),
        lte(contactLines.followUpOn, day),
        isNull(contactLines.followedUpAt),
      ),
    )
    .orderBy(contactLines.followUpOn, contactLines.id)
    .then(flat)

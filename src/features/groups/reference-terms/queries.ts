import { and, asc, desc, eq, lte } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { type Rules, rulesFrom } from '../rules/terms.ts'
import type { Ask } from './asks.ts'
import { referenceTerms } from './tables.ts'

/** One version of a body's terms of reference. */
export interface ReferenceTerms {
  id: string
  groupId: string
  version: number
  text: TextIn
  rules: Rules
  asks: Ask[]
  inForceFrom: Date
  decisionId: string | null
  adoptedHow: string | null
  madeAt: Date
  madeBy: string
}

const read = ({ partnershipId: _, rules, ...row }: typeof referenceTerms.$inferSelect): ReferenceTerms => ({
  ...row,
  rules: rulesFrom(rules),
})

/** The version in force at an instant; undefined when the body had none (then `defaultRules` hold). */
export async function termsInForce(
  db: TenantDb,
  groupId: string,
  at: Date,
): Promise<ReferenceTerms | undefined> {
  const [row] = await db
    .select()
    .from(referenceTerms)
    .where(and(eq(referenceTerms.groupId, groupId), lte(referenceTerms.inForceFrom, at)))
    .orderBy(desc(referenceTerms.inForceFrom), desc(referenceTerms.version))
    .limit(1)
  return row && read(row)
}

/** Every version, the first one first. */
export const termsVersions = (db: TenantDb, groupId: string): Promise<ReferenceTerms[]> =>
  db
    .select()
    .from(referenceTerms)
    .where(eq(referenceTerms.groupId, groupId))
    .orderBy(asc(referenceTerms.version))
    .then(rows => rows.map(read))

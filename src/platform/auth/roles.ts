import { eq } from 'drizzle-orm'
import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '../db/tables.ts'
import type { TenantDb } from '../db/tenant.ts'
import { newId } from '../id.ts'

/** Roles a person may hold in a partnership. A contributor by link and a visitor hold none. */
const roles = ['coordinator', 'staff', 'chair', 'contact'] as const
export type Role = (typeof roles)[number]

export const roleGrants = tenantTable('role_grants', {
  accountId: text().notNull(),
  role: text().$type<Role>().notNull(),
  about: uuid(),
  grantedAt: timestamp({ withTimezone: true }).notNull(),
})

export interface HeldRole {
  role: Role
  /** The group a chair chairs, the organisation a contact speaks for. */
  about: string | null
}

/** Roles an account holds in this partnership. */
export const rolesOf = (db: TenantDb, accountId: string): Promise<HeldRole[]> =>
  db
    .select({ role: roleGrants.role, about: roleGrants.about })
    .from(roleGrants)
    .where(eq(roleGrants.accountId, accountId))

/** Gives an account a role; giving it twice changes nothing. */
export async function grantRole(
  db: TenantDb,
  grant: { accountId: string; role: Role; about?: string },
  now: Date,
): Promise<void> {
  await db
    .insert(roleGrants)
    .values({
      partnershipId: db.partnershipId,
      id: newId(),
      accountId: grant.accountId,
      role: grant.role,
      about: grant.about ?? null,
      grantedAt: now,
    })
    .onConflictDoNothing()
}

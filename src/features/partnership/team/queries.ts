import { asc, eq } from 'drizzle-orm'
import { roleGrants } from '#platform/auth/roles.ts'
import { user } from '#platform/auth/tables.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Seat } from './team.ts'

export interface TeamLine extends Seat {
  name: string
  email: string
  grantedAt: Date
  /** Has used a link sent to this address: has been here. */
  arrived: boolean
}

/** Everyone who holds a role here, in the order roles were given. */
export const listTeam = (db: TenantDb): Promise<TeamLine[]> =>
  db
    .select({
      id: roleGrants.id,
      accountId: roleGrants.accountId,
      role: roleGrants.role,
      grantedAt: roleGrants.grantedAt,
      name: user.name,
      email: user.writtenEmail,
      arrived: user.emailVerified,
    })
    .from(roleGrants)
    .innerJoin(user, eq(user.id, roleGrants.accountId))
    .orderBy(asc(roleGrants.grantedAt), asc(roleGrants.id))

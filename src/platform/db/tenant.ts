import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PoolClient } from 'pg'

declare const tenantBrand: unique symbol

/**
 * A transaction inside one partnership. Only `Database.inPartnership` makes one, so whoever holds it
 * has passed the wall: row-level security shows this partnership's rows and no others.
 */
export type TenantDb = NodePgDatabase & {
  readonly partnershipId: string
  readonly connection: PoolClient
  readonly [tenantBrand]: true
}

/** A transaction outside every partnership: accounts, sessions, the list of partnerships. */
export type SiteDb = NodePgDatabase & { readonly connection: PoolClient }

import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PoolClient } from 'pg'

/** A connection inside a transaction: it can be asked, and neither given back nor taken elsewhere. */
export type Connection = Pick<PoolClient, 'query'>

declare const tenantBrand: unique symbol

/**
 * A transaction inside one partnership. Only `Database.inPartnership` makes one, so whoever holds it
 * has passed the wall: row-level security shows this partnership's rows and no others.
 */
export type TenantDb = NodePgDatabase & {
  readonly partnershipId: string
  readonly connection: Connection
  /**
   * A read that this process may keep for the requests that follow, until something in the partnership changes: see
   * `KeptReads` for what may be kept.
   */
  kept<Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer>
  readonly [tenantBrand]: true
}

/** A transaction outside every partnership: accounts, sessions, the list of partnerships. */
export type SiteDb = NodePgDatabase & { readonly connection: Connection }

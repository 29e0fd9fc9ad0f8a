import { type PgColumnBuilderBase, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'

/**
 * A table inside the partnership wall: keyed by `(partnership_id, id)`. Its migration makes the same
 * key and calls `tenant_wall`; a test compares the two and the policies.
 */
export const tenantTable = <Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  name: Name,
  columns: Columns,
) =>
  pgTable(name, { partnershipId: uuid().notNull(), id: uuid().notNull(), ...columns }, table => [
    primaryKey({ columns: [table.partnershipId, table.id] }),
  ])

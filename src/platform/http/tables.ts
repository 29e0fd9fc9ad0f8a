import { text, timestamp } from 'drizzle-orm/pg-core'
import { tenantTable } from '../db/tables.ts'

/** Keys of forms that were sent; housekeeping clears old ones away. */
export const submissions = tenantTable('submissions', {
  bodyHash: text().notNull(),
  location: text(),
  at: timestamp({ withTimezone: true }).notNull(),
})

import { date, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'

const at = () => timestamp({ withTimezone: true })

export const listingDifferences = tenantTable('listing_differences', {
  serviceId: uuid(),
  locationId: uuid(),
  listId: uuid().notNull(),
  field: text().notNull(),
  /** Null: the list has nothing there. */
  theirs: jsonb().$type<unknown>(),
  sourceAsOf: date().$type<PlainDate>(),
  offeredAt: at().notNull(),
  settledAs: text().$type<Settlement>(),
  settledBy: text(),
  settledAt: at(),
})

/** `ours`: asked again in a month if they still differ. */
export type Settlement = 'ours' | 'ours-until-theirs-changes' | 'theirs'
export type DifferenceRow = typeof listingDifferences.$inferSelect

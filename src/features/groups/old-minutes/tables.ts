import { boolean, date, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'

export const oldMinutes = tenantTable('old_minutes', {
  groupId: uuid().notNull(),
  heldOn: date().$type<PlainDate>(),
  attachmentId: uuid().notNull(),
  public: boolean().notNull(),
  addedAt: timestamp({ withTimezone: true }).notNull(),
  addedBy: text().notNull(),
})

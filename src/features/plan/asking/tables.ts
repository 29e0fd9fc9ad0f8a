import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'

export const askings = tenantTable('plan_askings', {
  letterId: uuid().notNull(),
  actionId: uuid().notNull(),
  organisationId: uuid().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  since: date().$type<PlainDate>().notNull(),
  nth: integer().notNull(),
  recipientName: text().notNull(),
  linkId: uuid().notNull(),
})

export type AskingRow = typeof askings.$inferSelect

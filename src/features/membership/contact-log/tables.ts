import { date, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ContactKind } from './contact.ts'

export const contactLines = tenantTable('contact_lines', {
  organisationId: uuid().notNull(),
  kind: text().$type<ContactKind>().notNull(),
  day: date().$type<PlainDate>().notNull(),
  sentence: text().notNull(),
  followUpOn: date().$type<PlainDate>(),
  at: timestamp({ withTimezone: true }).notNull(),
  by: text().notNull(),
  byAccount: text(),
  followedUpAt: timestamp({ withTimezone: true }),
  followedUpBy: text(),
})

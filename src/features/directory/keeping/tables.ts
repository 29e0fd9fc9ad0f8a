import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ProviderAnswer } from './answer.ts'

const at = () => timestamp({ withTimezone: true })

export const rhythms = tenantTable('listing_rhythms', {
  everyMonths: integer().notNull(),
  begunBy: text().notNull(),
  begunAt: at().notNull(),
  endedBy: text(),
  endedAt: at(),
})

export const letters = tenantTable('listing_letters', {
  organisationId: uuid().notNull(),
  recipientName: text().notNull(),
  recipientEmail: text().notNull(),
  askedBy: text().notNull(),
  askedAt: at().notNull(),
})

export const askings = tenantTable('listing_askings', {
  letterId: uuid().notNull(),
  serviceId: uuid().notNull(),
  askedOn: date().$type<PlainDate>().notNull(),
  since: date().$type<PlainDate>().notNull(),
  nth: integer().notNull(),
  answer: text().$type<ProviderAnswer>(),
  answeredAt: at(),
})

export type LetterRow = typeof letters.$inferSelect

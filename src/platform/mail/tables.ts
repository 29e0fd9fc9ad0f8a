import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '../db/tables.ts'
import type { Tongue } from '../text.ts'
import type { CalendarEntry } from './transport.ts'

export const mails = tenantTable('mails', {
  fromName: text().notNull(),
  toName: text().notNull(),
  toEmail: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  about: text(),
  calendar: jsonb().$type<CalendarEntry>(),
  messageId: text(),
  state: text().$type<'queued' | 'sent' | 'failed'>().notNull(),
  tries: integer().notNull(),
  lastError: text(),
  queuedAt: timestamp({ withTimezone: true }).notNull(),
  claimedUntil: timestamp({ withTimezone: true }),
  sentAt: timestamp({ withTimezone: true }),
  failedAt: timestamp({ withTimezone: true }),
  setAsideAt: timestamp({ withTimezone: true }),
  setAsideBy: text(),
})

/** Outside every partnership: what would have gone, in development. */
export const outbox = pgTable('outbox', {
  id: uuid().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  messageId: text().notNull(),
  fromAddress: text().notNull(),
  toAddress: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  calendar: jsonb().$type<CalendarEntry>(),
})

import { text, timestamp } from 'drizzle-orm/pg-core'
import { tenantTable } from '../db/tables.ts'

export const links = tenantTable('links', {
  tokenHash: text().notNull(),
  purpose: text().notNull(),
  subject: text().notNull(),
  recipientName: text().notNull(),
  recipientEmail: text().notNull(),
  sentBy: text().notNull(),
  sentAt: timestamp({ withTimezone: true }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  uses: text().$type<'once' | 'many'>().notNull(),
  usedAt: timestamp({ withTimezone: true }),
  revokedAt: timestamp({ withTimezone: true }),
})

export type LinkRow = typeof links.$inferSelect

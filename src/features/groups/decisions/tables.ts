import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'

export const decisions = tenantTable('decisions', {
  groupId: uuid().notNull(),
  meetingId: uuid(),
  motionId: uuid(),
  voteId: uuid(),
  takenHow: text(),
  sentence: jsonb().$type<TextIn>().notNull(),
  reason: jsonb().$type<TextIn>(),
  decidedOn: date().$type<PlainDate>().notNull(),
  public: boolean().notNull(),
  stationId: uuid(),
  version: integer().notNull().default(1),
  recordedAt: timestamp({ withTimezone: true }).notNull(),
  recordedBy: text().notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

export type DecisionRow = typeof decisions.$inferSelect

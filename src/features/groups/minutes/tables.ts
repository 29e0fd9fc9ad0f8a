import { boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Minutes } from './minutes.ts'

const instant = () => timestamp({ withTimezone: true })

export const minutes = tenantTable('minutes', {
  meetingId: uuid().notNull(),
  begunAt: instant().notNull(),
  begunBy: text().notNull(),
  circulatedAt: instant(),
  circulatedBy: text(),
  approvedAt: instant(),
  approvedBy: text(),
  approvedIn: uuid(),
  approvalNote: text(),
  frozen: jsonb().$type<Minutes>(),
  publishedAt: instant(),
  publishedBy: text(),
})

export const minuteBlocks = tenantTable('minute_blocks', {
  meetingId: uuid().notNull(),
  agendaItemId: uuid(),
  text: text().notNull(),
  heldBack: text().notNull(),
  inPrivate: boolean().notNull(),
  version: integer().notNull(),
  changedAt: instant().notNull(),
  changedBy: text().notNull(),
})

export const minuteSavings = tenantTable('minute_savings', {
  blockId: uuid().notNull(),
  version: integer().notNull(),
  text: text().notNull(),
  heldBack: text().notNull(),
  savedAt: instant().notNull(),
  savedBy: text().notNull(),
})

export const minuteKeepers = tenantTable('minute_keepers', {
  meetingId: uuid().notNull(),
  who: text().notNull(),
  name: text().notNull(),
  seenAt: instant().notNull(),
})

export const minuteCorrections = tenantTable('minute_corrections', {
  meetingId: uuid().notNull(),
  agendaItemId: uuid(),
  said: text().notNull(),
  byName: text().notNull(),
  linkId: uuid(),
  at: instant().notNull(),
  taken: boolean(),
  answeredAt: instant(),
  answeredBy: text(),
})

export type MinutesRow = typeof minutes.$inferSelect
export type BlockRow = typeof minuteBlocks.$inferSelect
export type CorrectionRow = typeof minuteCorrections.$inferSelect

import { date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { CommentPart } from './consultation.ts'

const moment = () => timestamp({ withTimezone: true })

export const consultations = tenantTable('plan_consultations', {
  planId: uuid().notNull(),
  opens: date().$type<PlainDate>().notNull(),
  closes: date().$type<PlainDate>().notNull(),
  say: jsonb().$type<TextIn>(),
  begunAt: moment().notNull(),
  begunBy: text().notNull(),
  heard: jsonb().$type<TextIn>(),
  changed: jsonb().$type<TextIn>(),
  toldAt: moment(),
  toldBy: text(),
  version: integer().notNull(),
  changedAt: moment().notNull(),
})

export const comments = tenantTable('plan_comments', {
  consultationId: uuid().notNull(),
  part: text().$type<CommentPart>().notNull(),
  subject: uuid(),
  about: jsonb().$type<TextIn>().notNull(),
  said: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  byName: text(),
  email: text(),
  emailProvenAt: moment(),
  at: moment().notNull(),
  lookedAt: moment(),
  lookedBy: text(),
  keptOffWhy: text(),
  answer: jsonb().$type<TextIn>(),
  answeredAt: moment(),
  answeredBy: text(),
  stationId: uuid(),
})

export type ConsultationRow = typeof consultations.$inferSelect
export type CommentRow = typeof comments.$inferSelect

import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { ActionState } from '../action.ts'

const moment = () => timestamp({ withTimezone: true })

export const years = tenantTable('plan_years', {
  planId: uuid().notNull(),
  year: integer().notNull(),
  say: jsonb().$type<TextIn>(),
  begunAt: moment().notNull(),
  begunBy: text().notNull(),
  closedAt: moment(),
  closedBy: text(),
})

export const yearActions = tenantTable('plan_year_actions', {
  yearId: uuid().notNull(),
  actionId: uuid().notNull(),
  quarter: integer(),
  say: jsonb().$type<TextIn>(),
  ended: text().$type<ActionState>(),
  leftOver: jsonb().$type<TextIn>(),
  carriedFromId: uuid(),
})

export type YearRow = typeof years.$inferSelect
export type YearActionRow = typeof yearActions.$inferSelect

import { jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'

export const leftBehind = tenantTable('plan_left_behind', {
  planId: uuid().notNull(),
  goalId: uuid(),
  actionId: uuid(),
  why: jsonb().$type<TextIn>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  byName: text().notNull(),
})

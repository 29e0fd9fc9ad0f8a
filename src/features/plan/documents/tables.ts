import { boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Answers } from './sheet/point.ts'
import type { SheetRead } from './sheet/sheet-row.ts'

const moment = () => timestamp({ withTimezone: true })

export const returns = tenantTable('plan_returns', {
  planId: uuid().notNull(),
  fileName: text().notNull(),
  exportedAt: moment(),
  body: jsonb().$type<SheetRead>().notNull(),
  answers: jsonb().$type<Answers>().notNull().default({}),
  broughtAt: moment().notNull(),
  broughtBy: text().notNull(),
  endedAt: moment(),
  endedBy: text(),
  version: integer().notNull(),
})

export const returnChanges = tenantTable('plan_return_changes', {
  returnId: uuid().notNull(),
  takingId: uuid().notNull(),
  at: moment().notNull(),
  byName: text().notNull(),
  thing: text().$type<'goal' | 'objective' | 'action'>().notNull(),
  subject: uuid().notNull(),
  field: text().notNull(),
  before: text(),
  after: text(),
  proposed: boolean().notNull().default(false),
  undoesId: uuid(),
})

export type ReturnRow = typeof returns.$inferSelect
export type ReturnChangeRow = typeof returnChanges.$inferSelect

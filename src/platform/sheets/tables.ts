import { integer, jsonb, text, timestamp } from 'drizzle-orm/pg-core'
import { tenantTable } from '../db/tables.ts'
import type { Grid } from './grid.ts'
import type { Made } from './sheet.ts'
import type { Reading } from './understand.ts'

export const brought = tenantTable('brought', {
  kind: text().notNull(),
  name: text().notNull(),
  tables: jsonb().$type<Grid[]>().notNull(),
  reading: jsonb().$type<Reading>().notNull(),
  broughtAt: timestamp({ withTimezone: true }).notNull(),
  broughtBy: text().notNull(),
  takenAt: timestamp({ withTimezone: true }),
  takenBy: text(),
  made: jsonb().$type<Made[]>(),
  undoneAt: timestamp({ withTimezone: true }),
  undoneBy: text(),
  kept: integer(),
})

export type Brought = typeof brought.$inferSelect

import { doublePrecision, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Decision, Found, TwinBand, TwinKind, TwinWhy } from './twin.ts'

const at = () => timestamp({ withTimezone: true })

export const twinRuns = tenantTable('twin_runs', {
  state: text().$type<'waiting' | 'working' | 'done' | 'failed'>().notNull(),
  done: integer().notNull(),
  total: integer().notNull(),
  found: jsonb().$type<Found>(),
  failure: text(),
  byName: text().notNull(),
  askedAt: at().notNull(),
  changedAt: at().notNull(),
  finishedAt: at(),
})

export const twinPairs = tenantTable('twin_pairs', {
  kind: text().$type<TwinKind>().notNull(),
  aId: uuid().notNull(),
  bId: uuid().notNull(),
  band: text().$type<TwinBand>().notNull(),
  probability: doublePrecision().notNull(),
  why: jsonb().$type<TwinWhy[]>().notNull(),
  compared: text().notNull(),
  runId: uuid().notNull(),
  foundAt: at().notNull(),
  decision: text().$type<Decision>(),
  because: text(),
  decidedAt: at(),
  decidedBy: text(),
  decidedOn: text(),
})

export type TwinRun = typeof twinRuns.$inferSelect
export type TwinPair = typeof twinPairs.$inferSelect

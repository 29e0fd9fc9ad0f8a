import { boolean, date, doublePrecision, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { BrokenDown, Counts, Family, Part, PartedBy, Precision } from './indicator.ts'
import type { Assessment, Status } from './progress/progress.ts'
import type { Rhythm } from './rhythm.ts'

const moment = () => timestamp({ withTimezone: true })

export const indicators = tenantTable('indicators', {
  family: text().$type<Family>().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  definition: jsonb().$type<TextIn>(),
  counts: text().$type<Counts>().notNull(),
  unit: jsonb().$type<TextIn>(),
  direction: text().$type<'up' | 'down'>().notNull(),
  naturalLimit: doublePrecision(),
  source: jsonb().$type<TextIn>(),
  sourceSite: text(),
  baseline: doublePrecision(),
  baselineOn: date().$type<PlainDate>(),
  target: doublePrecision(),
  targetOn: date().$type<PlainDate>(),
  rhythm: text().$type<Rhythm>().notNull(),
  keeperId: uuid(),
  public: boolean().notNull(),
  example: boolean().notNull(),
  retiredAt: moment(),
  retiredBy: text(),
  retiredBecause: text(),
  version: integer().notNull(),
  createdAt: moment().notNull(),
  changedAt: moment().notNull(),
})

export const indicatorGoals = tenantTable('indicator_goals', {
  indicatorId: uuid().notNull(),
  goalId: uuid().notNull(),
  objectiveId: uuid(),
})

export const values = tenantTable('indicator_values', {
  indicatorId: uuid().notNull(),
  measuredOn: date().$type<PlainDate>().notNull(),
  value: doublePrecision().notNull(),
  precision: text().$type<Precision>().notNull(),
  roundedTo: doublePrecision(),
  margin: doublePrecision(),
  sample: integer(),
  source: jsonb().$type<TextIn>(),
  note: jsonb().$type<TextIn>(),
  enteredBy: text().notNull(),
  enteredAt: moment().notNull(),
  linkId: uuid(),
  correctedAt: moment(),
  correctedBy: text(),
})

export const overrulings = tenantTable('indicator_overrulings', {
  indicatorId: uuid().notNull(),
  status: text().$type<Status>().notNull(),
  computed: jsonb().$type<Assessment>().notNull(),
  reason: jsonb().$type<TextIn>().notNull(),
  saidBy: text().notNull(),
  saidAt: moment().notNull(),
  endedAt: moment(),
  endedBy: text(),
})

export const smallNumbers = tenantTable('small_numbers', {
  threshold: integer().notNull(),
  reason: text(),
  drawKey: text().notNull(),
  setBy: text().notNull(),
  setAt: moment().notNull(),
})

export const breakdowns = tenantTable('indicator_breakdowns', {
  indicatorId: uuid().notNull(),
  measuredOn: date().$type<PlainDate>().notNull(),
  partedBy: text().$type<PartedBy>().notNull(),
  cells: jsonb().$type<Part[]>().notNull(),
  source: jsonb().$type<TextIn>(),
  enteredBy: text().notNull(),
  enteredAt: moment().notNull(),
})

export const published = tenantTable('indicator_published', {
  breakdownId: uuid().notNull(),
  cells: jsonb().$type<BrokenDown>().notNull(),
  threshold: integer().notNull(),
  reason: text(),
  base: integer().notNull(),
  method: text().notNull(),
  publishedBy: text().notNull(),
  publishedAt: moment().notNull(),
})

export type IndicatorRow = typeof indicators.$inferSelect
export type ValueRow = typeof values.$inferSelect
export type OverrulingRow = typeof overrulings.$inferSelect
export type BreakdownRow = typeof breakdowns.$inferSelect
export type PublishedRow = typeof published.$inferSelect

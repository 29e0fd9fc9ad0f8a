import { date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ActionState, Said } from './action.ts'
import type { PlanState } from './plan.ts'

const moment = () => timestamp({ withTimezone: true })

export const plans = tenantTable('plans', {
  name: jsonb().$type<TextIn>().notNull(),
  fromYear: integer().notNull(),
  toYear: integer().notNull(),
  edition: integer().notNull(),
  vision: jsonb().$type<TextIn>(),
  succeedsId: uuid(),
  state: text().$type<PlanState>().notNull(),
  adoptedOn: date().$type<PlainDate>(),
  completedOn: date().$type<PlainDate>(),
  version: integer().notNull(),
  createdAt: moment().notNull(),
  changedAt: moment().notNull(),
})

export const goals = tenantTable('plan_goals', {
  planId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  say: jsonb().$type<TextIn>(),
  version: integer().notNull(),
  changedAt: moment().notNull(),
})

export const objectives = tenantTable('plan_objectives', {
  goalId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  version: integer().notNull(),
  changedAt: moment().notNull(),
})

export const actions = tenantTable('plan_actions', {
  goalId: uuid().notNull(),
  objectiveId: uuid(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  why: jsonb().$type<TextIn>(),
  leadId: uuid(),
  contactId: uuid(),
  groupId: uuid(),
  fromDay: date().$type<PlainDate>(),
  toDay: date().$type<PlainDate>(),
  state: text().$type<ActionState>().notNull(),
  heardAt: moment(),
  handedBackAt: moment(),
  version: integer().notNull(),
  createdAt: moment().notNull(),
  changedAt: moment().notNull(),
})

export const partners = tenantTable('plan_partners', {
  actionId: uuid().notNull(),
  organisationId: uuid().notNull(),
})

export const updates = tenantTable('plan_updates', {
  actionId: uuid().notNull(),
  at: moment().notNull(),
  said: text().$type<Said>().notNull(),
  before: text().$type<ActionState>().notNull(),
  after: text().$type<ActionState>().notNull(),
  sentence: jsonb().$type<TextIn>(),
  byName: text().notNull(),
  organisationId: uuid(),
  linkId: uuid(),
})

export const outcomes = tenantTable('plan_outcomes', {
  actionId: uuid().notNull(),
  say: jsonb().$type<TextIn>().notNull(),
  at: moment().notNull(),
  byName: text().notNull(),
  linkId: uuid(),
  confirmedAt: moment(),
  confirmedBy: text(),
})

export const decisions = tenantTable('plan_decisions', {
  actionId: uuid().notNull(),
  sentence: jsonb().$type<TextIn>().notNull(),
  reason: jsonb().$type<TextIn>(),
  decidedOn: date().$type<PlainDate>().notNull(),
  groupId: uuid(),
  recordedBy: text().notNull(),
  recordedAt: moment().notNull(),
})

export type GoalRow = typeof goals.$inferSelect
export type ObjectiveRow = typeof objectives.$inferSelect
export type ActionRow = typeof actions.$inferSelect
export type UpdateRow = typeof updates.$inferSelect
export type OutcomeRow = typeof outcomes.$inferSelect
export type DecisionRow = typeof decisions.$inferSelect

import { bigint, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Cents } from '#platform/money.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ActionState, Said } from './action.ts'
import type { PartnerAnswer } from './partner.ts'
import type { PlanState } from './plan.ts'
import type { TagKind } from './tags/catalogue.ts'

const moment = () => timestamp({ withTimezone: true })
const cents = () => bigint({ mode: 'number' }).$type<Cents>()

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
  rhythmDays: integer().notNull().default(30),
  decisionId: uuid(),
  version: integer().notNull(),
  createdAt: moment().notNull(),
  changedAt: moment().notNull(),
})

export const pillars = tenantTable('plan_pillars', {
  planId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  say: jsonb().$type<TextIn>(),
  followsId: uuid(),
  withdrawnAt: moment(),
  withdrawnWhy: jsonb().$type<TextIn>(),
  version: integer().notNull(),
  changedAt: moment().notNull(),
})

export const goals = tenantTable('plan_goals', {
  planId: uuid().notNull(),
  pillarId: uuid(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  say: jsonb().$type<TextIn>(),
  followsId: uuid(),
  withdrawnAt: moment(),
  withdrawnWhy: jsonb().$type<TextIn>(),
  version: integer().notNull(),
  changedAt: moment().notNull(),
})

export const objectives = tenantTable('plan_objectives', {
  goalId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  followsId: uuid(),
  withdrawnAt: moment(),
  withdrawnWhy: jsonb().$type<TextIn>(),
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
  expectedOutput: jsonb().$type<TextIn>(),
  expectedOutcome: jsonb().$type<TextIn>(),
  budgetCents: cents(),
  budgetFrom: jsonb().$type<TextIn>(),
  inKindCents: cents(),
  inKind: jsonb().$type<TextIn>(),
  rhythmDays: integer(),
  followsId: uuid(),
  sinceEdition: integer(),
  version: integer().notNull(),
  createdAt: moment().notNull(),
  changedAt: moment().notNull(),
})

export const partners = tenantTable('plan_partners', {
  actionId: uuid().notNull(),
  organisationId: uuid().notNull(),
  askedAt: moment(),
  answer: text().$type<PartnerAnswer>(),
  said: jsonb().$type<TextIn>(),
  answeredAt: moment(),
  answeredBy: text(),
})

export const tags = tenantTable('plan_tags', {
  goalId: uuid(),
  actionId: uuid(),
  kind: text().$type<TagKind>().notNull(),
  code: text().notNull(),
})

export const milestones = tenantTable('plan_milestones', {
  actionId: uuid().notNull(),
  place: integer().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  due: date().$type<PlainDate>(),
  doneOn: date().$type<PlainDate>(),
  doneBy: text(),
  doneAt: moment(),
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

export const decisions = tenantTable('plan_decisions', {
  actionId: uuid().notNull(),
  sentence: jsonb().$type<TextIn>().notNull(),
  reason: jsonb().$type<TextIn>(),
  decidedOn: date().$type<PlainDate>().notNull(),
  groupId: uuid(),
  recordedBy: text().notNull(),
  recordedAt: moment().notNull(),
})

export type PillarRow = typeof pillars.$inferSelect
export type GoalRow = typeof goals.$inferSelect
export type ObjectiveRow = typeof objectives.$inferSelect
export type ActionRow = typeof actions.$inferSelect
export type PartnerRow = typeof partners.$inferSelect
export type TagRow = typeof tags.$inferSelect
export type MilestoneRow = typeof milestones.$inferSelect
export type UpdateRow = typeof updates.$inferSelect
export type { OutcomeRow } from './outcomes/tables.ts'
export type DecisionRow = typeof decisions.$inferSelect

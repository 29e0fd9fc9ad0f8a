import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { CameBy, Verdict } from './outcome.ts'

const moment = () => timestamp({ withTimezone: true })

export const outcomes = tenantTable('plan_outcomes', {
  actionId: uuid(),
  say: jsonb().$type<TextIn>().notNull(),
  at: moment().notNull(),
  byName: text().notNull(),
  linkId: uuid(),
  confirmedAt: moment(),
  confirmedBy: text(),
  whom: jsonb().$type<TextIn>(),
  communityId: uuid(),
  place: jsonb().$type<TextIn>(),
  happenedFrom: date().$type<PlainDate>(),
  happenedTo: date().$type<PlainDate>(),
  matters: jsonb().$type<TextIn>(),
  cameBy: text().$type<CameBy>().notNull(),
  tellerEmail: text(),
  confirmerName: text(),
  confirmerEmail: text(),
  takenInAt: moment(),
  takenInBy: text(),
  setAsideAt: moment(),
  setAsideBy: text(),
  setAsideBecause: text(),
  example: boolean().notNull(),
  version: integer().notNull(),
})

export const contributions = tenantTable('outcome_contributions', {
  outcomeId: uuid().notNull(),
  actionId: uuid(),
  organisationId: uuid(),
  how: jsonb().$type<TextIn>(),
  addedBy: text().notNull(),
  addedAt: moment().notNull(),
})

export const confirmations = tenantTable('outcome_confirmations', {
  outcomeId: uuid().notNull(),
  verdict: text().$type<Verdict>().notNull(),
  words: jsonb().$type<TextIn>(),
  stood: jsonb().$type<TextIn>().notNull(),
  byName: text().notNull(),
  byAccount: boolean().notNull(),
  linkId: uuid(),
  saidAt: moment().notNull(),
})

export const rewordings = tenantTable('outcome_rewordings', {
  outcomeId: uuid().notNull(),
  confirmationId: uuid().notNull(),
  was: jsonb().$type<TextIn>().notNull(),
  byName: text().notNull(),
  rewordedAt: moment().notNull(),
})

export type OutcomeRow = typeof outcomes.$inferSelect
export type ContributionRow = typeof contributions.$inferSelect
export type RewordingRow = typeof rewordings.$inferSelect
export type ConfirmationRow = typeof confirmations.$inferSelect

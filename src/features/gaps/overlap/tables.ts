import { date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Choice, ClosedBecause } from './coordination.ts'
import type { Seen } from './seen.ts'

const instant = () => timestamp({ withTimezone: true })

/** It is right that there are two: decided by a person, with the reason. */
export const leavings = tenantTable('overlap_leavings', {
  serviceA: uuid().notNull(),
  serviceB: uuid().notNull(),
  reason: jsonb().$type<TextIn>().notNull(),
  seen: jsonb().$type<Seen>().notNull(),
  leftBy: text().notNull(),
  leftAt: instant().notNull(),
  liftedBy: text(),
  liftedAt: instant(),
})

export const proposals = tenantTable('overlap_proposals', {
  serviceA: uuid().notNull(),
  serviceB: uuid().notNull(),
  seen: jsonb().$type<Seen>().notNull(),
  note: jsonb().$type<TextIn>(),
  proposedBy: text().notNull(),
  proposedAt: instant().notNull(),
  answerBy: date().$type<PlainDate>().notNull(),
  closedBecause: text().$type<ClosedBecause>(),
  closedBy: text(),
  closedAt: instant(),
  cameTo: text().$type<Choice>(),
  outcome: jsonb().$type<TextIn>(),
  outcomeOn: date().$type<PlainDate>(),
})

export const sides = tenantTable('overlap_sides', {
  proposalId: uuid().notNull(),
  serviceId: uuid().notNull(),
  organisationId: uuid().notNull(),
  recipientName: text().notNull(),
  recipientEmail: text().notNull(),
  recipientTongue: text().$type<Tongue>().notNull(),
  asks: integer().notNull().default(0),
  askedAt: instant(),
  answer: text().$type<Choice>(),
  answerNote: jsonb().$type<TextIn>(),
  answeredBy: text(),
  answeredAt: instant(),
})

export type LeavingRow = typeof leavings.$inferSelect
export type ProposalRow = typeof proposals.$inferSelect
export type SideRow = typeof sides.$inferSelect

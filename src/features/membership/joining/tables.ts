import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { MemberKind } from '../member.ts'
import type { How, Involvement } from '../standing.ts'
import type { EventKind, Promised } from './application.ts'

const moment = () => timestamp({ withTimezone: true })

export const applications = tenantTable('member_applications', {
  kind: text().$type<MemberKind>().notNull(),
  name: jsonb().$type<TextIn>(),
  sector: text(),
  communityId: uuid(),
  site: text(),
  phone: text(),
  address: text(),
  signatoryName: text().notNull(),
  signatoryTitle: text(),
  email: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  statementVersion: integer().notNull(),
  planId: uuid(),
  edition: integer(),
  involvement: text().$type<Involvement>().notNull(),
  commitments: jsonb().$type<Promised[]>().notNull(),
  listed: boolean().notNull(),
  signatoryShown: boolean().notNull(),
  message: text(),
  sentAt: moment().notNull(),
})

export const events = tenantTable('member_application_events', {
  applicationId: uuid().notNull(),
  kind: text().$type<EventKind>().notNull(),
  at: moment().notNull(),
  byName: text().notNull(),
  say: text(),
  answersId: uuid(),
  memberId: uuid(),
  known: boolean(),
})

export const endorsements = tenantTable('member_endorsements', {
  memberId: uuid().notNull(),
  day: date().$type<PlainDate>().notNull(),
  at: moment().notNull(),
  statementVersion: integer().notNull(),
  planId: uuid(),
  edition: integer(),
  involvement: text().$type<Involvement>().notNull(),
  signatoryName: text(),
  signatoryTitle: text(),
  how: text().$type<How>().notNull(),
  byName: text().notNull(),
  applicationId: uuid(),
  linkId: uuid(),
})

export const commitments = tenantTable('member_commitments', {
  endorsementId: uuid().notNull(),
  memberId: uuid().notNull(),
  goalId: uuid().notNull(),
  contribution: jsonb().$type<TextIn>(),
})

export const listings = tenantTable('member_listings', {
  memberId: uuid().notNull(),
  at: moment().notNull(),
  listed: boolean().notNull(),
  signatoryShown: boolean().notNull(),
  byName: text().notNull(),
})

export const letters = tenantTable('member_letters', {
  applicationId: uuid(),
  memberId: uuid(),
  attachmentId: uuid().notNull(),
  at: moment().notNull(),
  byName: text().notNull(),
})

export type ApplicationRow = typeof applications.$inferSelect
export type EventRow = typeof events.$inferSelect
export type EndorsementRow = typeof endorsements.$inferSelect

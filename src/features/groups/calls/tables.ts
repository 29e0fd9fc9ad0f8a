import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Said } from './call.ts'

const moment = () => timestamp({ withTimezone: true })

export const openCalls = tenantTable('open_calls', {
  groupId: uuid().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  asks: jsonb().$type<TextIn>().notNull(),
  /** The last day, in the partnership's zone, on which one may apply. */
  closesOn: date().$type<PlainDate>().notNull(),
  termMonths: integer(),
  version: integer().notNull().default(1),
  madeAt: moment().notNull(),
  madeBy: text().notNull(),
  changedAt: moment().notNull(),
  openedAt: moment(),
  openedBy: text(),
  closedAt: moment(),
  closedBy: text(),
  forgottenAt: moment(),
  forgottenBy: text(),
})

export const openCallPlaces = tenantTable('open_call_places', {
  callId: uuid().notNull(),
  placeId: uuid().notNull(),
  wanted: integer().notNull(),
})

export const seatApplications = tenantTable('seat_applications', {
  callId: uuid().notNull(),
  placeId: uuid(),
  name: text(),
  email: text(),
  phone: text(),
  tongue: text().$type<Tongue>().notNull(),
  organisation: text(),
  communityId: uuid(),
  words: text(),
  sentAt: moment().notNull(),
  provenAt: moment(),
  withdrawnAt: moment(),
  offeredAt: moment(),
  offeredBy: text(),
  offeredPlaceId: uuid(),
  offeredBecause: text(),
  termSince: date().$type<PlainDate>(),
  termUntil: date().$type<PlainDate>(),
  answeredAt: moment(),
  accepted: boolean(),
  declinedAt: moment(),
  declinedBy: text(),
  declinedBecause: text(),
  personId: uuid(),
  seatId: uuid(),
  forgottenAt: moment(),
})

export const openCallReviewers = tenantTable('open_call_reviewers', {
  callId: uuid().notNull(),
  personId: uuid().notNull(),
  linkId: uuid(),
  askedAt: moment().notNull(),
  askedBy: text().notNull(),
})

export const seatReviews = tenantTable('seat_reviews', {
  applicationId: uuid().notNull(),
  reviewerId: uuid().notNull(),
  says: text().$type<Said>().notNull(),
  words: text(),
  at: moment().notNull(),
})

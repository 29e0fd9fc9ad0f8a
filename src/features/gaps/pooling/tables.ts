import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Cost, PoolKind, Time, Way } from './entry.ts'
import type { Fit } from './fit.ts'

const instant = () => timestamp({ withTimezone: true })

export const entries = tenantTable('pool_entries', {
  organisationId: uuid().notNull(),
  way: text().$type<Way>().notNull(),
  kind: text().$type<PoolKind>().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  conditions: jsonb().$type<TextIn>(),
  language: text(),
  communityId: uuid(),
  place: text(),
  comesToYou: boolean().notNull(),
  howMany: integer(),
  atOnce: integer().notNull(),
  times: jsonb().$type<Time[]>().notNull(),
  cost: text().$type<Cost>(),
  enteredBy: text().notNull(),
  enteredAt: instant().notNull(),
  expiresOn: date().$type<PlainDate>().notNull(),
  renewalAskedAt: instant(),
  renewedBy: text(),
  renewedAt: instant(),
  endedBy: text(),
  endedAt: instant(),
})

export const matches = tenantTable('pool_matches', {
  offerId: uuid().notNull(),
  askId: uuid(),
  organisationId: uuid().notNull(),
  why: jsonb().$type<Fit>(),
  note: text(),
  proposedBy: text().notNull(),
  proposedAt: instant().notNull(),
  asks: integer().notNull().default(0),
  askedAt: instant(),
  answer: text().$type<'yes' | 'no'>(),
  answerNote: text(),
  answeredBy: text(),
  answeredAt: instant(),
  withdrawnBy: text(),
  withdrawnAt: instant(),
  useAsks: integer().notNull().default(0),
  useAskedAt: instant(),
})

export const slots = tenantTable('pool_slots', {
  matchId: uuid().notNull(),
  offerId: uuid().notNull(),
  startsAt: instant().notNull(),
  endsAt: instant().notNull(),
})

export const uses = tenantTable('pool_uses', {
  matchId: uuid().notNull(),
  usedOn: date().$type<PlainDate>().notNull(),
  usedMinutes: integer().notNull(),
  sparedMinutes: integer(),
  note: jsonb().$type<TextIn>(),
  saidBy: text().notNull(),
  saidAt: instant().notNull(),
})

/** Since when everybody may read the hours saved together. */
export const showings = tenantTable('pool_showings', {
  shownBy: text().notNull(),
  shownAt: instant().notNull(),
  hiddenBy: text(),
  hiddenAt: instant(),
})

export type EntryRow = typeof entries.$inferSelect
export type MatchRow = typeof matches.$inferSelect
export type SlotRow = typeof slots.$inferSelect
export type UseRow = typeof uses.$inferSelect

import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { GroupKind, PlaceRole, SeatRole } from './group.ts'

export const groups = tenantTable('groups', {
  name: jsonb().$type<TextIn>().notNull(),
  kind: text().$type<GroupKind>().notNull(),
  purpose: jsonb().$type<TextIn>(),
  vacancies: integer(),
  parentId: uuid(),
  /** The first day on which it is no more. */
  closedOn: date().$type<PlainDate>(),
  closedAt: timestamp({ withTimezone: true }),
  closedBy: text(),
  version: integer().notNull().default(1),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

export const seats = tenantTable('seats', {
  groupId: uuid().notNull(),
  personId: uuid().notNull(),
  organisationId: uuid(),
  role: text().$type<SeatRole>().notNull(),
  since: date().$type<PlainDate>().notNull(),
  seatedAt: timestamp({ withTimezone: true }).notNull(),
  seatedBy: text().notNull(),
  endedOn: date().$type<PlainDate>(),
  endedAt: timestamp({ withTimezone: true }),
  endedBy: text(),
  placeId: uuid(),
  /** The last day of the term as it is meant. */
  until: date().$type<PlainDate>(),
  /** The seat whose holder an alternate stands in for. */
  alternateFor: uuid(),
})

/** What a body has room for. */
export const places = tenantTable('places', {
  groupId: uuid().notNull(),
  label: jsonb().$type<TextIn>(),
  role: text().$type<PlaceRole>().notNull(),
  votes: boolean().notNull(),
  /** A code of the list of sectors, or words as they were written. */
  sector: text(),
  communityId: uuid(),
  seats: integer().notNull(),
  version: integer().notNull().default(1),
  madeAt: timestamp({ withTimezone: true }).notNull(),
  madeBy: text().notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
  endedOn: date().$type<PlainDate>(),
  endedAt: timestamp({ withTimezone: true }),
  endedBy: text(),
})

import { date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { GroupKind, SeatRole } from './group.ts'

export const groups = tenantTable('groups', {
  name: jsonb().$type<TextIn>().notNull(),
  kind: text().$type<GroupKind>().notNull(),
  purpose: jsonb().$type<TextIn>(),
  vacancies: integer(),
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
})

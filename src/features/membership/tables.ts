import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { MemberKind } from './member.ts'

export const members = tenantTable('members', {
  kind: text().$type<MemberKind>().notNull(),
  organisationId: uuid(),
  personId: uuid(),
  signatoryId: uuid(),
  since: date().$type<PlainDate>().notNull(),
  statementVersion: integer().notNull(),
  endorsedAt: timestamp({ withTimezone: true }).notNull(),
  endorsedBy: text().notNull(),
  endedOn: date().$type<PlainDate>(),
  endedAt: timestamp({ withTimezone: true }),
  endedBy: text(),
  endedBecause: text(),
})

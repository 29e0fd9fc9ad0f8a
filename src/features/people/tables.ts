import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { OrganisationKind } from './organisation.ts'

export const organisations = tenantTable('organisations', {
  name: jsonb().$type<TextIn>().notNull(),
  kind: text().$type<OrganisationKind>().notNull(),
  /** A code of the list of sectors, or words as they were written. */
  sector: text(),
  /** The community it speaks for; null for the whole area. */
  communityId: uuid(),
  site: text(),
  email: text(),
  phone: text(),
  folded: text().notNull(),
  version: integer().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

export const persons = tenantTable('persons', {
  name: text().notNull(),
  email: text(),
  phone: text(),
  tongue: text().$type<Tongue>().notNull(),
  organisationId: uuid(),
  title: text(),
  folded: text().notNull(),
  version: integer().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
  /** When the person was removed: the row stays, the name and the ways to reach them do not. */
  forgottenAt: timestamp({ withTimezone: true }),
  forgottenBy: text(),
})

export type OrganisationRow = typeof organisations.$inferSelect
export type PersonRow = typeof persons.$inferSelect

import { doublePrecision, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { Province } from './province.ts'
import type { SetupAnswers } from './setup.ts'

export const statements = tenantTable('statements', {
  version: integer().notNull(),
  vision: jsonb().$type<TextIn>().notNull(),
  mandate: jsonb().$type<TextIn>().notNull(),
  since: timestamp({ withTimezone: true }).notNull(),
})

export const profiles = tenantTable('profiles', {
  version: integer().notNull(),
  statementVersion: integer().notNull(),
  hostId: uuid(),
  contactId: uuid(),
  funder: jsonb().$type<TextIn>().notNull(),
})

export const communities = tenantTable('communities', {
  name: text().notNull(),
  province: text().$type<Province>().notNull(),
  lon: doublePrecision().notNull(),
  lat: doublePrecision().notNull(),
  censusArea: text(),
  population: integer(),
  version: integer().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
})

/** Outside every partnership: what a set-up under way will found does not exist yet. */
export const setupDrafts = pgTable('setup_drafts', {
  keyHash: text().primaryKey(),
  founds: uuid().notNull(),
  answers: jsonb().$type<SetupAnswers>().notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

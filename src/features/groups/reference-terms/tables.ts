import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { Rules } from '../rules/terms.ts'
import type { Ask } from './asks.ts'

export const referenceTerms = tenantTable('reference_terms', {
  groupId: uuid().notNull(),
  version: integer().notNull(),
  text: jsonb().$type<TextIn>().notNull(),
  rules: jsonb().$type<Rules>().notNull(),
  asks: jsonb().$type<Ask[]>().notNull(),
  inForceFrom: timestamp({ withTimezone: true }).notNull(),
  decisionId: uuid(),
  adoptedHow: text(),
  madeAt: timestamp({ withTimezone: true }).notNull(),
  madeBy: text().notNull(),
})

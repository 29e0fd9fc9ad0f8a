import { jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { ObjectName } from './shape.ts'
import type { Written } from './written.ts'

/** Taxonomies, their terms, and rows of a package that belong to nothing in it. Read and written by SQL. @public */
export const standardRecords = tenantTable('standard_records', {
  listId: uuid().notNull(),
  kind: text().$type<ObjectName>().notNull(),
  /** The source's id. */
  externalId: text().notNull(),
  taxonomyId: text(),
  parentId: text(),
  name: text(),
  written: jsonb().$type<Written>().notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

/** Which terms a thing carries. Like the records. @public */
export const carriedTerms = tenantTable('carried_terms', {
  owner: text().$type<'service' | 'organization' | 'location' | 'service_at_location'>().notNull(),
  ownerId: uuid().notNull(),
  termId: text().notNull(),
  taxonomyId: text(),
})

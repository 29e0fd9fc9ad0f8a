import { jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'

/** Of what two rows may turn out to be one; the name of the table they are in. */
export type Kind = 'organisations' | 'locations' | 'services'

const at = () => timestamp({ withTimezone: true })

export const mergers = tenantTable('mergers', {
  kind: text().$type<Kind>().notNull(),
  keptId: uuid().notNull(),
  goneIds: uuid().array().notNull(),
  name: jsonb().$type<TextIn>().notNull(),
  because: text(),
  at: at().notNull(),
  byName: text().notNull(),
  byId: text(),
  undoneAt: at(),
  undoneBy: text(),
})

type StepDone = 'moved' | 'dropped' | 'gone' | 'changed'

export const mergerSteps = tenantTable('merger_steps', {
  mergerId: uuid().notNull(),
  did: text().$type<StepDone>().notNull(),
  ofTable: text().notNull(),
  ofColumn: text(),
  rowId: uuid().notNull(),
  fromId: uuid(),
  before: jsonb().$type<Record<string, unknown>>().notNull(),
  after: jsonb().$type<Record<string, unknown>>(),
})

export const listingAliases = tenantTable('listing_aliases', {
  kind: text().$type<Kind>().notNull(),
  oldId: uuid().notNull(),
  externalId: text(),
  listId: uuid(),
  targetId: uuid().notNull(),
  mergerId: uuid().notNull(),
})

export type MergerRow = typeof mergers.$inferSelect

import { text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Tongue } from '#platform/text.ts'
import type { RequestKind } from './request.ts'

const at = () => timestamp({ withTimezone: true })

export const requests = tenantTable('person_requests', {
  kind: text().$type<RequestKind>().notNull(),
  personId: uuid(),
  name: text().notNull(),
  email: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  said: text(),
  askedAt: at().notNull(),
  settledAt: at(),
  settledBy: text(),
  settledAs: text().$type<'done' | 'not-done'>(),
  because: text(),
})

export type RequestRow = typeof requests.$inferSelect

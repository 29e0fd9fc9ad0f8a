import { boolean, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { StationKind } from './station.ts'

export const stations = tenantTable('stations', {
  kind: text().$type<StationKind>().notNull(),
  room: text().notNull(),
  subject: uuid().notNull(),
  title: jsonb().$type<TextIn>().notNull(),
  say: jsonb().$type<TextIn>(),
  at: timestamp({ withTimezone: true }).notNull(),
  public: boolean().notNull(),
  path: text().notNull(),
  open: boolean().notNull(),
})

export const ties = tenantTable('ties', {
  fromId: uuid().notNull(),
  toId: uuid().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
})

import { boolean, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { About, CameTo, StationKind } from './station.ts'

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
  cameTo: text().$type<CameTo>(),
  because: jsonb().$type<TextIn>(),
  about: jsonb().$type<About>(),
})

export const ties = tenantTable('ties', {
  fromId: uuid().notNull(),
  toId: uuid().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  tiedBy: text(),
  untiedAt: timestamp({ withTimezone: true }),
  untiedBy: text(),
})

export const endsSetAside = tenantTable('ends_set_aside', {
  subject: uuid().notNull(),
  reason: text().notNull(),
  setBy: text().notNull(),
  setAt: timestamp({ withTimezone: true }).notNull(),
  liftedAt: timestamp({ withTimezone: true }),
  liftedBy: text(),
})

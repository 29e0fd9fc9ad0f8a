import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { PromiseSaid } from './promise.ts'

const instant = () => timestamp({ withTimezone: true })

export const promises = tenantTable('promises', {
  groupId: uuid().notNull(),
  meetingId: uuid(),
  agendaItemId: uuid(),
  decisionId: uuid(),
  sentence: jsonb().$type<TextIn>().notNull(),
  personId: uuid(),
  organisationId: uuid(),
  outsideName: text(),
  outsideEmail: text(),
  due: date().$type<PlainDate>(),
  public: boolean().notNull(),
  stationId: uuid(),
  madeOn: date().$type<PlainDate>().notNull(),
  madeAt: instant().notNull(),
  madeBy: text().notNull(),
  asks: integer().notNull().default(0),
  askedAt: instant(),
  heardAt: instant(),
  doneAt: instant(),
  doneBy: text(),
  handedBackAt: instant(),
  droppedAt: instant(),
  droppedBy: text(),
  droppedBecause: text(),
  version: integer().notNull().default(1),
})

export const promiseUpdates = tenantTable('promise_updates', {
  promiseId: uuid().notNull(),
  said: text().$type<PromiseSaid>().notNull(),
  sentence: jsonb().$type<TextIn>(),
  dueBefore: date().$type<PlainDate>(),
  dueAfter: date().$type<PlainDate>(),
  at: instant().notNull(),
  byName: text().notNull(),
  linkId: uuid(),
})

export type PromiseRow = typeof promises.$inferSelect
export type PromiseUpdateRow = typeof promiseUpdates.$inferSelect

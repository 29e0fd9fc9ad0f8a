import { date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { ProposalKind, Thing, Wording } from './amendment.ts'
import type { EditionBody } from './edition.ts'

const moment = () => timestamp({ withTimezone: true })

export const editions = tenantTable('plan_editions', {
  planId: uuid().notNull(),
  edition: integer().notNull(),
  adoptedOn: date().$type<PlainDate>().notNull(),
  decisionId: uuid(),
  body: jsonb().$type<EditionBody>().notNull(),
  keptAt: moment().notNull(),
  keptBy: text().notNull(),
})

export const amendments = tenantTable('plan_amendments', {
  planId: uuid().notNull(),
  say: jsonb().$type<TextIn>(),
  begunAt: moment().notNull(),
  begunBy: text().notNull(),
  endedAt: moment(),
  endedBy: text(),
  edition: integer(),
})

export const proposals = tenantTable('plan_proposals', {
  amendmentId: uuid().notNull(),
  kind: text().$type<ProposalKind>().notNull(),
  thing: text().$type<Thing>().notNull(),
  subject: uuid(),
  under: uuid(),
  title: jsonb().$type<TextIn>(),
  say: jsonb().$type<TextIn>(),
  was: jsonb().$type<Wording>(),
  why: jsonb().$type<TextIn>(),
  at: moment().notNull(),
  byName: text().notNull(),
})

export type EditionRow = typeof editions.$inferSelect
export type AmendmentRow = typeof amendments.$inferSelect
export type ProposalRow = typeof proposals.$inferSelect

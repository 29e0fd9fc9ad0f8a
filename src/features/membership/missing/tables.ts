import { date, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'
import type { Answer } from './approach.ts'

export const approaches = tenantTable('approaches', {
  organisationId: uuid(),
  name: text(),
  person: text(),
  email: text(),
  sector: text(),
  communityId: uuid(),
  why: text(),
  asker: text().notNull(),
  askerAccount: text(),
  dueOn: date().$type<PlainDate>().notNull(),
  addedAt: timestamp({ withTimezone: true }).notNull(),
  addedBy: text().notNull(),
})

export const approachSteps = tenantTable('approach_steps', {
  approachId: uuid().notNull(),
  answer: text().$type<Answer>().notNull(),
  day: date().$type<PlainDate>().notNull(),
  words: text(),
  nextStep: text(),
  nextOn: date().$type<PlainDate>(),
  letterTo: text(),
  at: timestamp({ withTimezone: true }).notNull(),
  by: text().notNull(),
})

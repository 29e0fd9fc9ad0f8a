import { integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'

const moment = () => timestamp({ withTimezone: true })

export const rounds = tenantTable('renewal_rounds', {
  statementVersion: integer().notNull(),
  planId: uuid(),
  edition: integer(),
  begunAt: moment().notNull(),
  begunBy: text().notNull(),
})

export const asks = tenantTable('renewal_asks', {
  roundId: uuid().notNull(),
  memberId: uuid().notNull(),
  nth: integer().notNull(),
  at: moment().notNull(),
  recipientName: text().notNull(),
  linkId: uuid().notNull(),
})

import { date, jsonb, text, timestamp } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { PlainDate } from '#platform/time.ts'

export type Trip = readonly [from: string, to: string, minutes: number]

export const travelTables = tenantTable('travel_tables', {
  source: text().notNull(),
  asOf: date().$type<PlainDate>().notNull(),
  times: jsonb().$type<readonly Trip[]>().notNull(),
  broughtBy: text().notNull(),
  broughtAt: timestamp({ withTimezone: true }).notNull(),
  withdrawnBy: text(),
  withdrawnAt: timestamp({ withTimezone: true }),
})

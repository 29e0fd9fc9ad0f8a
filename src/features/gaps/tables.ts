import { boolean, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { Verdict } from './cell/cell.ts'
import type { Judgement } from './finding.ts'
import type { Need } from './need.ts'

/** What was on the screen when a person decided: kept, because the lists go on changing. */
export interface Seen {
  verdict: Verdict
  least: number
  most: number
  nearest?: { name: TextIn; kilometres: number }
  lists: { name: TextIn; asOf?: string }[]
}

export const findings = tenantTable('gap_findings', {
  need: text().$type<Need>().notNull(),
  communityId: uuid().notNull(),
  judgement: text().$type<Judgement>().notNull(),
  note: jsonb().$type<TextIn>().notNull(),
  seen: jsonb().$type<Seen>().notNull(),
  decidedBy: text().notNull(),
  decidedAt: timestamp({ withTimezone: true }).notNull(),
  /** The latest word on its need and community. */
  standing: boolean().notNull(),
})

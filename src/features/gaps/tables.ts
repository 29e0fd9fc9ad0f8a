import { boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ServiceKind, Status } from '#features/directory/index.ts'
import type { Province } from '#features/partnership/index.ts'
import { tenantTable } from '#platform/db/tables.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { TimeOfDay } from './cell/lens.ts'
import type { Test } from './cell/tests.ts'
import type { Verdict } from './cell/verdict.ts'
import type { SnapCell } from './changes/compare.ts'
import type { Judgement } from './finding.ts'
import type { Need } from './need.ts'

const at = () => timestamp({ withTimezone: true }).notNull()

/** What was on the screen when a person decided: kept, because the lists go on changing. */
export interface Seen {
  verdict: Verdict
  /** The test that decided. Findings of before it was kept have none. */
  reason?: Test
  least: number
  most: number
  /** How far was near, in kilometres. */
  reach?: number
  nearest?: { name: TextIn; kilometres: number }
  lists: { name: TextIn; asOf?: string }[]
}

export const findings = tenantTable('gap_findings', {
  need: text().$type<Need>().notNull(),
  communityId: uuid().notNull(),
  /** The rest of the cell; null is any. */
  language: text(),
  status: text().$type<Status>(),
  timeOfDay: text().$type<TimeOfDay>(),
  judgement: text().$type<Judgement>().notNull(),
  note: jsonb().$type<TextIn>().notNull(),
  seen: jsonb().$type<Seen>().notNull(),
  decidedBy: text().notNull(),
  decidedAt: at(),
  /** The latest word on its cell. */
  standing: boolean().notNull(),
})

export const scopes = tenantTable('gap_scopes', {
  listId: uuid(),
  kinds: text().array().$type<ServiceKind[]>().notNull(),
  provinces: text().array().$type<Province[]>().notNull(),
  communities: uuid().array(),
  asOf: date().$type<PlainDate>(),
  because: text().notNull(),
  saidBy: text().notNull(),
  saidAt: at(),
})

export const reaches = tenantTable('gap_reaches', {
  kilometres: integer().notNull(),
  because: text().notNull(),
  saidBy: text().notNull(),
  saidAt: at(),
})

export const terms = tenantTable('gap_terms', {
  term: text().notNull(),
  need: text().$type<Need | 'none'>().notNull(),
  saidBy: text().notNull(),
  saidAt: at(),
})

export const snapshots = tenantTable('gap_snapshots', {
  quarter: text().notNull(),
  cells: jsonb().$type<SnapCell[]>().notNull(),
  services: integer().notNull(),
  takenAt: at(),
})

import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantTable } from '#platform/db/tables.ts'
import type { Tongue } from '#platform/text.ts'
import type { ServiceKind } from '../kind.ts'
import type { Province } from '../listing.ts'
import type { FeedTrouble } from './trouble.ts'

const at = () => timestamp({ withTimezone: true })

export const serviceFeeds = tenantTable('service_feeds', {
  name: text().notNull(),
  address: text().notNull(),
  tongue: text().$type<Tongue>().notNull(),
  rhythm: text().$type<Rhythm>().notNull(),
  kinds: text().array().$type<ServiceKind[]>(),
  provinces: text().array().$type<Province[]>(),
  keyHeader: text(),
  keySealed: text(),
  tryAskedAt: at(),
  triedAt: at(),
  tried: jsonb().$type<Tried>(),
  addedBy: text().notNull(),
  addedAt: at().notNull(),
  changedAt: at().notNull(),
  version: integer().notNull(),
  endedBy: text(),
  endedAt: at(),
})

export const feedRuns = tenantTable('feed_runs', {
  feedId: uuid().notNull(),
  changedAfter: at(),
  state: text().$type<'asking' | 'taking' | 'done' | 'stopped'>().notNull(),
  pages: integer(),
  services: integer(),
  tries: integer().notNull(),
  waitUntil: at(),
  why: text().$type<FeedTrouble>(),
  detail: text(),
  importId: uuid(),
  begunBy: text().notNull(),
  begunAt: at().notNull(),
  changedAt: at().notNull(),
  endedAt: at(),
  seenAt: at(),
})

export const feedPages = tenantTable('feed_pages', {
  runId: uuid().notNull(),
  kind: text().$type<'list' | 'service'>().notNull(),
  number: integer().notNull(),
  content: jsonb().$type<unknown>().notNull(),
  ids: text().notNull(),
  etag: text(),
  gotAt: at().notNull(),
})

/** What came of trying whether a feed answers. */
export type Tried =
  | { ok: true; services: number | null; example?: string }
  | { ok: false; why: FeedTrouble; detail?: string }

export type Rhythm = 'daily' | 'weekly' | 'by-hand'
export type Feed = typeof serviceFeeds.$inferSelect
export type FeedRun = typeof feedRuns.$inferSelect

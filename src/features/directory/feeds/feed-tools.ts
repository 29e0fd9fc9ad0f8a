import type { Database } from '#platform/db/database.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Files } from '#platform/files/files.ts'
import type { Outgoing } from '#platform/outgoing/outgoing.ts'
import type { FeedLimits } from './paging.ts'

export interface FeedTools {
  database: Database
  outgoing: Outgoing
  files: Files
  now: () => Date
  limits?: FeedLimits
  /** Between two questions. */
  pauseMs?: number
  /** How long to go on before letting others have a turn. */
  forMs?: number
  onProgress?: (said: { pages: number; of: number | undefined; services: number }) => void
}

/** What is to be done next: nothing, the same again at once, or at that time. */
export type Next = { is: 'ended' } | { is: 'again' } | { is: 'later'; at: Date }

export type Within = <Result>(work: (db: TenantDb) => Promise<Result>) => Promise<Result>

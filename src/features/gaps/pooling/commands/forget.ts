import { forgetNames } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'

/** Somebody was removed: the board says no more that it was they who offered, asked, agreed or used. */
export const forgetSharing = (db: TenantDb, person: Forgotten): Promise<void> =>
  forgetNames(db, person, [
    {
      table: 'pool_entries',
      columns: ['entered_by', 'renewed_by', 'ended_by'],
      organisation: 'organisation_id',
    },
    { table: 'pool_matches', columns: ['proposed_by', 'withdrawn_by'], organisation: 'organisation_id' },
    // Whoever answers is of the organisation that offers, and whoever tells of a use of the one that asked.
    { table: 'pool_matches', columns: ['answered_by'] },
    { table: 'pool_uses', columns: ['said_by'] },
  ])

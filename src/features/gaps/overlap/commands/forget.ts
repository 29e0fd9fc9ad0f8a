import { forgetNames, forgetRecipients } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Forgotten } from '#platform/http/feature.ts'

/** Somebody was removed: sides they were asked for or answered, and proposals in their name, lose name and address. */
export async function forgetSides(db: TenantDb, person: Forgotten): Promise<void> {
  await forgetRecipients(db, person, ['overlap_sides'])
  await forgetNames(db, person, [
    { table: 'overlap_sides', columns: ['recipient_name', 'answered_by'], organisation: 'organisation_id' },
    { table: 'overlap_proposals', columns: ['proposed_by', 'closed_by'] },
  ])
}

import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { coordinatePurpose } from './proposing.ts'

/** Somebody was removed, and with them the name on the links they were sent: a side that was asked loses it too. */
export async function forgetSides(db: TenantDb): Promise<void> {
  await db.execute(sql`
    update overlap_sides side set recipient_name = sent.recipient_name, recipient_email = ''
    from links sent
    where sent.purpose = ${coordinatePurpose} and sent.subject = side.id::text
      and sent.recipient_email = '' and side.recipient_email <> ''`)
}

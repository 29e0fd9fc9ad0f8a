import { sql } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { listingsPurpose } from './ask.ts'

/** Somebody was removed, and with them the name on the links they were sent: the letters about listings lose it too. */
export async function forgetLetters(db: TenantDb): Promise<void> {
  await db.execute(sql`
    update listing_letters letter set recipient_name = sent.recipient_name, recipient_email = ''
    from links sent
    where sent.purpose = ${listingsPurpose} and sent.subject = letter.id::text
      and sent.recipient_email = '' and letter.recipient_email <> ''`)
}

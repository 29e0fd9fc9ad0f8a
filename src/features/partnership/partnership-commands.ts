import { eq } from 'drizzle-orm'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import { accountFor } from '#platform/auth/accounts.ts'
import { grantRole } from '#platform/auth/roles.ts'
import type { Database } from '#platform/db/database.ts'
import { partnerships } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { newId } from '#platform/id.ts'
import { inTongue } from '#platform/text.ts'
import { addCommunity } from './community-commands.ts'
import { type Founding, foundingSchema } from './founding.ts'
import { profiles, statements } from './tables.ts'

export type Founded = { ok: true; id: string } | { ok: false; why: 'slug-taken' }

/**
 * Sets a partnership up in one transaction: its row and profile, communities, host organisation, first coordinator.
 * Founding the same id again changes nothing. `also` runs in the same transaction (the mail that says it is there).
 * Throws on a founding that `foundingSchema` refuses: forms check before.
 */
export async function createPartnership(
  database: Database,
  actor: Actor,
  founding: Founding,
  now: Date,
  also: (db: TenantDb) => Promise<void> = async () => {},
): Promise<Founded> {
  const read = foundingSchema.parse(founding)
  const { id = newId(), slug, name, province, timeZone, stage, tongues, accent, coordinator, host } = read
  return database.inPartnership(id, 'write', async db => {
    const made = await db
      .insert(partnerships)
      .values({ id, slug, name, province, timeZone, stage, tongues, accent, createdAt: now, changedAt: now })
      .onConflictDoNothing()
      .returning({ id: partnerships.id })
    if (made.length === 0) {
      const [before] = await db
        .select({ id: partnerships.id })
        .from(partnerships)
        .where(eq(partnerships.id, id))
      return before ? { ok: true, id } : { ok: false, why: 'slug-taken' }
    }
    const hostId = await addOrganisation(db, actor, host, now)
    const contactId = await addPerson(db, actor, { ...coordinator, organisationId: hostId }, now)
    await db.insert(statements).values({
      partnershipId: id,
      id: newId(),
      version: 1,
      vision: read.vision,
      mandate: read.mandate,
      since: now,
    })
    await db.insert(profiles).values({
      partnershipId: id,
      id: newId(),
      version: 1,
      statementVersion: 1,
      hostId,
      contactId,
      funder: read.funder ?? {},
    })
    for (const community of read.communities) await addCommunity(db, actor, community, now)
    const account = await accountFor(
      db,
      {
        email: coordinator.email,
        name: coordinator.name,
        tongue: coordinator.tongue ?? tongues[0] ?? 'en',
      },
      now,
    )
    await grantRole(db, { accountId: account.id, role: 'coordinator' }, now)
    await record(db, actor, now, 'partnership.founded', {
      subject: id,
      public: true,
      detail: { name: inTongue(name, 'en').text },
    })
    await also(db)
    return { ok: true, id }
  })
}

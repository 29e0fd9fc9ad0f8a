import { eq } from 'drizzle-orm'
import { addPerson, findPerson, personByEmail } from '#features/people/index.ts'
import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { Handover } from '#platform/http/feature.ts'
import type { Account } from '#platform/http/view.ts'
import { passLinks } from '#platform/links/queries.ts'
import { findProfile } from '../queries.ts'
import { profiles } from '../tables.ts'

/** Whether somebody is the person the partnership's own pages say to write to. */
export async function isContact(db: TenantDb, account: Account): Promise<boolean> {
  const { contactId } = await findProfile(db)
  const contact = contactId ? await findPerson(db, contactId) : undefined
  return contact?.email?.toLowerCase() === account.email.toLowerCase()
}

async function becomeContact(db: TenantDb, actor: Actor, to: Account, now: Date): Promise<void> {
  const { hostId } = await findProfile(db)
  const known = await personByEmail(db, to.email)
  const contactId =
    known?.id ?? (await addPerson(db, actor, { name: to.name, email: to.email, organisationId: hostId }, now))
  await db.update(profiles).set({ contactId }).where(eq(profiles.partnershipId, db.partnershipId))
}

/**
 * Passes on everything that is in the hands of somebody who leaves: open links, being the person to write to, and what
 * each room keeps. What they did stays theirs in the log. Gives how many things passed; doing it again passes none.
 */
export async function handOver(
  db: TenantDb,
  actor: Actor,
  rooms: readonly Handover[],
  from: Account,
  to: Account,
  now: Date,
): Promise<number> {
  let passed = await passLinks(db, from.name, to.name, now)
  if (await isContact(db, from)) {
    await becomeContact(db, actor, to, now)
    passed += 1
  }
  for (const room of rooms) passed += await room.give(db, actor, from, to, now)
  await record(db, actor, now, 'work.handed-over', {
    public: true,
    detail: { from: from.name, to: to.name, passed },
  })
  return passed
}

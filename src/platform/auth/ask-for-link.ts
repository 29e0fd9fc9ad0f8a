import type { SiteDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import { enqueueOnSite } from '../jobs/enqueue.ts'
import type { Tongue } from '../text.ts'
import { signInRequest } from './tables.ts'

export const signInLinkJob = 'auth.sign-in-link'

/**
 * Notes that somebody wants a sign-in link. Does the very same for every address, known or not, so that neither the
 * answer nor its time tells them apart; background work finds out and writes.
 */
export async function askForSignInLink(
  db: SiteDb,
  ask: { email: string; tongue: Tongue; to: string },
  now: Date,
): Promise<void> {
  const id = newId()
  await db
    .insert(signInRequest)
    .values({ id, writtenEmail: ask.email.trim(), tongue: ask.tongue, toPath: ask.to, askedAt: now })
  await enqueueOnSite(db, signInLinkJob, { request: id })
}

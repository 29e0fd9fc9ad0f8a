import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { sendAgain, setAside } from '#platform/mail/post.ts'

/** Sends a failed letter once more, to the address given. False when somebody else has dealt with it. */
export async function sendLetterAgain(
  db: TenantDb,
  actor: Actor,
  id: string,
  email: string,
  now: Date,
): Promise<boolean> {
  const sent = await sendAgain(db, id, email)
  if (sent) await record(db, actor, now, 'letter.sent-again', { subject: id })
  return sent
}

/** Takes a failed letter out of sight, unsent. False when somebody else has dealt with it. */
export async function setLetterAside(db: TenantDb, actor: Actor, id: string, now: Date): Promise<boolean> {
  const aside = await setAside(db, id, actor.name, now)
  if (aside) await record(db, actor, now, 'letter.set-aside', { subject: id })
  return aside
}

import type { Child } from 'hono/jsx'
import { ownPartnership } from '../db/partnerships.ts'
import type { TenantDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { inTongue, type Tongue } from '../text.ts'
import { isAddress, oneLine } from './header.ts'
import { writeLetter } from './letter.tsx'
import { mails } from './tables.ts'
import type { Address, CalendarEntry } from './transport.ts'

/** A letter about this keeps neither its recipient nor its text once it went, or could not go. */
export const FORGOTTEN = 'forgotten once sent'

export interface Mail {
  to: Address
  /** The language of subject and body. */
  tongue: Tongue
  subject: string
  /** A `<Letter>`, its words already in that language. */
  body: Child
  /** An entry for the recipient's calendar, which their mail program offers to put there. */
  calendar?: CalendarEntry
  /** Id of the thing it is about, to find its letters again. */
  about?: string
}

/**
 * Queues a letter in the caller's transaction: it goes when that commits, once, or fails where staff can see it.
 * Returns its id. To what is not an address it is kept as failed at once.
 */
export async function sendMail(db: TenantDb, mail: Mail, now: Date): Promise<string> {
  const id = newId()
  const subject = oneLine(mail.subject)
  const { html, text } = await writeLetter({ ...mail, subject })
  const { name } = await ownPartnership(db)
  const email = mail.to.email.trim()
  const reachable = isAddress(email)
  await db.insert(mails).values({
    partnershipId: db.partnershipId,
    id,
    fromName: oneLine(inTongue(name, mail.tongue).text),
    toName: oneLine(mail.to.name),
    toEmail: email,
    tongue: mail.tongue,
    subject,
    text,
    html,
    about: mail.about ?? null,
    calendar: mail.calendar ?? null,
    state: reachable ? 'queued' : 'failed',
    tries: 0,
    queuedAt: now,
    ...(reachable ? {} : { failedAt: now, lastError: 'This is not an e-mail address.' }),
  })
  if (reachable) await enqueue(db, 'mail.send', { mail: id })
  return id
}

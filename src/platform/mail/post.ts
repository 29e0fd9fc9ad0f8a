import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { TenantDb } from '../db/tenant.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { mails } from './tables.ts'

/** Why a letter did not arrive, as far as the receiving server's words tell. */
export type NotDelivered =
  | 'held-back'
  | 'no-address'
  | 'unknown-mailbox'
  | 'full'
  | 'turned-away'
  | 'unreachable'
  | 'other'

/** One letter as staff may see it: never its text, which may hold a link that acts for somebody else. */
export interface Posted {
  id: string
  toName: string
  toEmail: string
  subject: string
  state: 'queued' | 'sent' | 'failed'
  tries: number
  queuedAt: Date
  sentAt: Date | null
  failedAt: Date | null
  lastError: string | null
}

const posted = {
  id: mails.id,
  toName: mails.toName,
  toEmail: mails.toEmail,
  subject: mails.subject,
  state: mails.state,
  tries: mails.tries,
  queuedAt: mails.queuedAt,
  sentAt: mails.sentAt,
  failedAt: mails.failedAt,
  lastError: mails.lastError,
}

/** Letters whose recipient is no longer kept are nobody's to look at. */
const toSomebody = ne(mails.toEmail, '')

const undelivered = and(eq(mails.state, 'failed'), isNull(mails.setAsideAt), toSomebody)

/** Letters that failed for good and that nobody has dealt with, newest first. */
export const undeliveredLetters = (db: TenantDb, take = 200): Promise<Posted[]> =>
  db.select(posted).from(mails).where(undelivered).orderBy(desc(mails.failedAt)).limit(take)

/** How many there are, and since when the oldest has lain there. */
export async function countUndelivered(db: TenantDb): Promise<{ count: number; since: Date | undefined }> {
  const [row] = await db
    .select({
      count: sql<number>`count(*)::int`,
      since: sql<Date | null>`min(${mails.failedAt})`.mapWith(mails.failedAt),
    })
    .from(mails)
    .where(undelivered)
  return { count: row?.count ?? 0, since: row?.since ?? undefined }
}

/** Letters that went or are waiting to go, newest first; to one address when asked for it. */
export const recentLetters = (db: TenantDb, email?: string, take = 20): Promise<Posted[]> =>
  db
    .select(posted)
    .from(mails)
    .where(
      and(
        ne(mails.state, 'failed'),
        toSomebody,
        email ? eq(sql`lower(${mails.toEmail})`, email.toLowerCase()) : undefined,
      ),
    )
    .orderBy(desc(mails.queuedAt))
    .limit(take)

/** One letter, whatever became of it. */
export async function findLetter(db: TenantDb, id: string): Promise<Posted | undefined> {
  const [letter] = await db
    .select(posted)
    .from(mails)
    .where(and(eq(mails.id, id), toSomebody))
  return letter
}

/**
 * Gives a failed letter another round of tries, to the address given. It keeps its words and its Message-ID when the
 * address is the one it had; another reader gets it as a new message. False when it is not there to send any more:
 * of two who press at once, one sends.
 */
export async function sendAgain(db: TenantDb, id: string, email: string): Promise<boolean> {
  const sent = await db
    .update(mails)
    .set({
      state: 'queued',
      tries: 0,
      toEmail: email,
      failedAt: null,
      lastError: null,
      messageId: sql`case when lower(${mails.toEmail}) = lower(${email}) then ${mails.messageId} end`,
    })
    .where(and(eq(mails.id, id), undelivered))
    .returning({ id: mails.id })
  if (sent.length === 0) return false
  await enqueue(db, 'mail.send', { mail: id })
  return true
}

/** Takes a failed letter out of sight, unsent. False when it is not there any more. */
export async function setAside(db: TenantDb, id: string, by: string, now: Date): Promise<boolean> {
  const aside = await db
    .update(mails)
    .set({ setAsideAt: now, setAsideBy: by })
    .where(and(eq(mails.id, id), undelivered))
    .returning({ id: mails.id })
  return aside.length > 0
}

const signs: readonly [NotDelivered, RegExp][] = [
  ['held-back', /when the backup was made/],
  ['no-address', /not an e-mail address|\b5\.1\.3\b|no recipients defined/i],
  [
    'unknown-mailbox',
    /\b5\.1\.(1|2|6|10)\b|no such (user|mailbox)|user unknown|does not exist|unknown (user|recipient)/i,
  ],
  ['full', /\b[45]\.2\.2\b|mailbox (is )?full|over quota|quota exceeded/i],
  ['turned-away', /\b5\.7\.\d+\b|spam|blocked|blacklist|policy|denied|dmarc|spf/i],
  ['unreachable', /ETIMEDOUT|ECONN|ENOTFOUND|EDNS|EAI_AGAIN|timed? ?out|greeting never received|socket/i],
]

/** Reads the enhanced status code (RFC 3463) or, where a server gives none, its words. */
export const whyNotDelivered = (said: string | null): NotDelivered =>
  signs.find(([, sign]) => sign.test(said ?? ''))?.[0] ?? 'other'

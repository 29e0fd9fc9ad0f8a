import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { ownPartnership } from '../db/partnerships.ts'
import type { TenantDb } from '../db/tenant.ts'
import { newId } from '../id.ts'
import type { Tongue } from '../text.ts'
import { type LinkRow, links } from './tables.ts'

export interface NewLink {
  /** Declared by some room's `links`. */
  purpose: string
  /** Id of the one thing it opens. */
  subject: string
  recipient: { name: string; email: string }
  /** Name of the person who asks, shown to the recipient. */
  sentBy: string
  days: number
  uses: 'once' | 'many'
  /** Address of the installation: `c.var.house.origin`, or a job's `tools.origin`. */
  origin: string
  /** Opens the page in this language. */
  tongue?: Tongue
}

/** What is kept of a token. It has 256 random bits, so a plain digest cannot be searched. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a link that opens one thing for one person. The address is the only place its token exists: put it in a letter. */
export async function createLink(
  db: TenantDb,
  link: NewLink,
  now: Date,
): Promise<{ id: string; url: string }> {
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const { slug } = await ownPartnership(db)
  await db.insert(links).values({
    partnershipId: db.partnershipId,
    id,
    tokenHash: hashOf(token),
    purpose: link.purpose,
    subject: link.subject,
    recipientName: link.recipient.name,
    recipientEmail: link.recipient.email,
    sentBy: link.sentBy,
    sentAt: now,
    expiresAt: new Date(now.getTime() + link.days * 86_400_000),
    uses: link.uses,
  })
  const language = link.tongue ? `?lang=${link.tongue}` : ''
  return { id, url: `${link.origin}/${slug}/l/${token}${language}` }
}

/** Takes a link back; false when there is none, or it was taken back before. */
export async function revokeLink(db: TenantDb, id: string, now: Date): Promise<boolean> {
  const revoked = await db
    .update(links)
    .set({ revokedAt: now })
    .where(and(eq(links.id, id), isNull(links.revokedAt)))
    .returning({ id: links.id })
  return revoked.length > 0
}

/** The links sent about one thing, newest first: who was asked, when, and whether they answered. */
export const linksAbout = (
  db: TenantDb,
  purpose: string,
  subject: string,
): Promise<Omit<LinkRow, 'tokenHash'>[]> =>
  db
    .select()
    .from(links)
    .where(and(eq(links.purpose, purpose), eq(links.subject, subject)))
    .orderBy(desc(links.sentAt))
    .then(rows => rows.map(({ tokenHash: _, ...row }) => row))

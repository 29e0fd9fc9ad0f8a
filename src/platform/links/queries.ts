import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { TenantDb } from '../db/tenant.ts'
import { closedBecause } from './link-state.ts'
import { hashOf } from './links.ts'
import { type LinkRow, links } from './tables.ts'

const tokenShape = /^[A-Za-z0-9_-]{43}$/

/** The link a token opens here. Only its hash is compared, by index; what is not shaped like a token is not looked up. */
export async function linkByToken(db: TenantDb, token: string): Promise<LinkRow | undefined> {
  if (!tokenShape.test(token)) return undefined
  const [link] = await db
    .select()
    .from(links)
    .where(eq(links.tokenHash, hashOf(token)))
  return link
}

/** The same, held until the transaction ends: a second use waits here and then sees the first. */
export async function holdLinkByToken(db: TenantDb, token: string): Promise<LinkRow | undefined> {
  if (!tokenShape.test(token)) return undefined
  const [link] = await db
    .select()
    .from(links)
    .where(eq(links.tokenHash, hashOf(token)))
    .for('update')
  return link
}

/** Links somebody sent that still open something, newest first. */
export async function openLinksFrom(
  db: TenantDb,
  sentBy: string,
  now: Date,
): Promise<Omit<LinkRow, 'tokenHash'>[]> {
  const rows = await db
    .select()
    .from(links)
    .where(and(eq(links.sentBy, sentBy), isNull(links.revokedAt), gt(links.expiresAt, now)))
    .orderBy(desc(links.sentAt))
  return rows.filter(row => !closedBecause(row, now)).map(({ tokenHash: _, ...row }) => row)
}

/** Puts another name under links that still open something: whoever opens one is told whom to ask now. */
export async function passLinks(db: TenantDb, from: string, to: string, now: Date): Promise<number> {
  const passed = await db
    .update(links)
    .set({ sentBy: to })
    .where(and(eq(links.sentBy, from), isNull(links.revokedAt), gt(links.expiresAt, now)))
    .returning({ id: links.id })
  return passed.length
}

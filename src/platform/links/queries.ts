import { eq } from 'drizzle-orm'
import type { TenantDb } from '../db/tenant.ts'
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

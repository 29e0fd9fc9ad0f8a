import { asc, eq } from 'drizzle-orm'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { TextIn, Tongue } from '../text.ts'
import type { SiteDb, TenantDb } from './tenant.ts'

/** The partnerships of this installation; everyone may read the list, only those inside one may change it. */
export const partnerships = pgTable('partnerships', {
  id: uuid().primaryKey(),
  slug: text().notNull(),
  name: jsonb().$type<TextIn>().notNull(),
  province: text().notNull(),
  timeZone: text().notNull(),
  tongues: text().array().$type<Tongue[]>().notNull(),
  accent: text().notNull(),
  stage: text().$type<'starting' | 'established'>().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  changedAt: timestamp({ withTimezone: true }).notNull(),
})

export type Partnership = typeof partnerships.$inferSelect

export const listPartnerships = (db: SiteDb): Promise<Partnership[]> =>
  db.select().from(partnerships).orderBy(asc(partnerships.createdAt))

export async function partnershipAt(db: SiteDb, slug: string): Promise<Partnership | undefined> {
  const [partnership] = await db.select().from(partnerships).where(eq(partnerships.slug, slug))
  return partnership
}

export async function ownPartnership(db: TenantDb): Promise<Partnership> {
  const [partnership] = await db.select().from(partnerships).where(eq(partnerships.id, db.partnershipId))
  if (!partnership) throw new Error('The partnership of this transaction does not exist')
  return partnership
}

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import { findListings, type Listing } from '../../queries/one.ts'
import type { ProviderAnswer } from '../answer.ts'
import { askings, type LetterRow, letters, rhythms } from '../tables.ts'

export interface LetterSeen {
  letter: LetterRow
  listings: { listing: Listing; answer: ProviderAnswer | null }[]
}

/** A letter with all it asked about that is still listed; undefined where there is none. */
export async function findLetter(db: TenantDb, id: string, now: Date): Promise<LetterSeen | undefined> {
  if (!isId(id)) return undefined
  const [letter] = await db.select().from(letters).where(eq(letters.id, id))
  if (!letter) return undefined
  const asked = await db
    .select({ serviceId: askings.serviceId, answer: askings.answer })
    .from(askings)
    .where(eq(askings.letterId, id))
    .orderBy(asc(askings.id))
  const answers = new Map(asked.map(({ serviceId, answer }) => [serviceId, answer]))
  const listings = await findListings(db, [...answers.keys()], now)
  return {
    letter,
    listings: listings.map(listing => ({ listing, answer: answers.get(listing.service.id) ?? null })),
  }
}

/** How often providers are asked; undefined where they are not. */
export async function rhythmOf(
  db: TenantDb,
): Promise<{ everyMonths: number; begunBy: string; begunAt: Date } | undefined> {
  const [row] = await db.select().from(rhythms).where(isNull(rhythms.endedAt))
  return row
}

export interface AskedOf {
  serviceId: string
  since: string
  nth: number
  on: string
  answeredAt: Date | null
  recipientName: string
  recipientEmail: string
}

/** Every time services were asked about, the latest first. */
export async function askedAbout(db: TenantDb, serviceIds: readonly string[]): Promise<AskedOf[]> {
  if (serviceIds.length === 0) return []
  return db
    .select({
      serviceId: askings.serviceId,
      since: askings.since,
      nth: askings.nth,
      on: askings.askedOn,
      answeredAt: askings.answeredAt,
      recipientName: letters.recipientName,
      recipientEmail: letters.recipientEmail,
    })
    .from(askings)
    .innerJoin(letters, and(eq(letters.id, askings.letterId)))
    .where(inArray(askings.serviceId, [...serviceIds]))
    .orderBy(desc(askings.askedOn), desc(askings.id))
}

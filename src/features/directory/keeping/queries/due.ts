import { inArray } from 'drizzle-orm'
import { findOrganisation, type OrganisationRow } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import { spokenOf } from '../../queries/one.ts'
import { placesOf } from '../../queries/search.ts'
import { type AskAt, contactForService } from '../../queries/tend.ts'
import { type ServiceRow, services } from '../../tables.ts'
import { letterDue, lettersADay } from '../rhythm.ts'
import { rhythmOf } from './asked.ts'
import { keptListings, offeredBy } from './kept.ts'

/** One listing and whom to ask about it. */
export interface ToAsk {
  service: ServiceRow
  organisation: OrganisationRow
  lastSaid: Date | undefined
  askAt: AskAt | undefined
  /** Which letter of this silence it is; 0 when staff ask by hand. */
  nth?: number
}

/**
 * What providers are to be asked about today by the rhythm, the longest silent first, at most 25 providers a day. One
 * who is asked about one listing is asked about all of theirs that are due.
 */
export async function dueToday(db: TenantDb, now: Date): Promise<ToAsk[]> {
  const rhythm = await rhythmOf(db)
  if (!rhythm) return []
  const { timeZone } = await ownPartnership(db)
  const today = dayIn(timeZone, now)
  const due = (await keptListings(db, now))
    .flatMap(kept => {
      if (kept.disputed || kept.refused) return []
      const nth = letterDue(kept.since, rhythm.everyMonths, kept.asked, today)
      return nth === undefined ? [] : [{ ...kept, nth }]
    })
    .toSorted((a, b) => a.since.localeCompare(b.since))
  const found: ToAsk[] = []
  let asked = 0
  for (const some of Map.groupBy(due, ({ organisationId }) => organisationId).values()) {
    if (asked === lettersADay) break
    const mine = await toAsk(db, some, now)
    if (mine.some(({ askAt }) => askAt)) asked++
    found.push(...mine)
  }
  return found
}

/** All that one organisation offers, with whom to ask about it. */
export async function listingsToAsk(db: TenantDb, organisationId: string, now: Date): Promise<ToAsk[]> {
  const offered = await offeredBy(db, organisationId, now)
  return toAsk(
    db,
    offered.map(({ service }) => ({ serviceId: service.id, organisationId })),
    now,
  )
}

/** The services named, of one organisation, with whom to ask about them. */
export async function toAsk(
  db: TenantDb,
  some: readonly { serviceId: string; organisationId: string; nth?: number }[],
  now: Date,
): Promise<ToAsk[]> {
  const [first] = some
  const organisation = first && (await findOrganisation(db, first.organisationId))
  if (!organisation) return []
  const ids = some.map(({ serviceId }) => serviceId)
  const rows = await db.select().from(services).where(inArray(services.id, ids))
  const places = await placesOf(db, ids)
  const nths = new Map(some.map(({ serviceId, nth }) => [serviceId, nth]))
  const found: ToAsk[] = []
  for (const service of rows) {
    const nth = nths.get(service.id)
    found.push({
      service,
      organisation,
      lastSaid: spokenOf(service, now).lastSaid,
      askAt: await contactForService(db, service, organisation, places.get(service.id) ?? []),
      ...(nth !== undefined && { nth }),
    })
  }
  return found
}

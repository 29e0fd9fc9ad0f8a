import { asc, desc, eq } from 'drizzle-orm'
import { findPerson, type PersonRow } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { Community } from './community.ts'
import type { Statement } from './statement.ts'
import { communities, profiles, statements } from './tables.ts'

/** Who the partnership is: what it says it stands for, who hosts and who funds it. */
export interface Profile {
  vision: TextIn
  mandate: TextIn
  /** Which version of vision and mandate is in force, from 1, and since when. */
  statementVersion: number
  statementSince: Date
  /** The host organisation, known to `people`. */
  hostId: string | null
  /** The person to write to, known to `people`. */
  contactId: string | null
  /** Who pays for it, as it wants to be named; empty when not said. */
  funder: TextIn
  /** Counts changes of the profile. */
  version: number
}

const community = {
  id: communities.id,
  name: communities.name,
  province: communities.province,
  lon: communities.lon,
  lat: communities.lat,
  censusArea: communities.censusArea,
  population: communities.population,
  version: communities.version,
}

/** The communities served, in the order they were added. */
export const listCommunities = (db: TenantDb): Promise<Community[]> =>
  db.kept('communities served', () =>
    db.select(community).from(communities).orderBy(asc(communities.createdAt), asc(communities.id)),
  )

export async function findCommunity(db: TenantDb, id: string): Promise<Community | undefined> {
  const [one] = await db.select(community).from(communities).where(eq(communities.id, id))
  return one
}

export async function findProfile(db: TenantDb): Promise<Profile> {
  const [profile] = await db.kept('profile', () =>
    db
      .select({
        vision: statements.vision,
        mandate: statements.mandate,
        statementVersion: profiles.statementVersion,
        statementSince: statements.since,
        hostId: profiles.hostId,
        contactId: profiles.contactId,
        funder: profiles.funder,
        version: profiles.version,
      })
      .from(profiles)
      .innerJoin(statements, eq(statements.version, profiles.statementVersion)),
  )
  if (!profile) throw new Error('The partnership of this transaction has no profile')
  return profile
}

/** Every version of vision and mandate, newest first. */
export const listStatements = (db: TenantDb): Promise<Statement[]> =>
  db
    .select({
      version: statements.version,
      vision: statements.vision,
      mandate: statements.mandate,
      since: statements.since,
    })
    .from(statements)
    .orderBy(desc(statements.version))

/** In whose name the program writes by itself: the partnership's contact, or the partnership. */
export async function asksInTheNameOf(db: TenantDb): Promise<string> {
  const { contactId } = await findProfile(db)
  const contact = contactId ? await findPerson(db, contactId) : undefined
  return contact && !contact.forgottenAt ? contact.name : inTongue((await ownPartnership(db)).name, 'en').text
}

/** The person of the partnership whom anybody outside may write to. */
export async function partnershipContact(db: TenantDb): Promise<PersonRow | undefined> {
  const { contactId } = await findProfile(db)
  return contactId ? findPerson(db, contactId) : undefined
}

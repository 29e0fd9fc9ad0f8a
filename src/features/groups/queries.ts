import { and, asc, count, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { byRole, type Group, type SeatRole } from './group.ts'
import { groups, places, seats } from './tables.ts'

const group = {
  id: groups.id,
  name: groups.name,
  kind: groups.kind,
  purpose: groups.purpose,
  vacancies: groups.vacancies,
  parentId: groups.parentId,
  closedOn: groups.closedOn,
  version: groups.version,
  changedAt: groups.changedAt,
}

/** Every group, councils first, then as they were added. */
export const listGroups = (db: TenantDb): Promise<Group[]> =>
  db
    .select(group)
    .from(groups)
    .orderBy(
      sql`array_position(array['council', 'executive', 'working-group', 'newcomers-table', 'committee'], ${groups.kind})`,
      asc(groups.createdAt),
      asc(groups.id),
    )

export async function findGroup(db: TenantDb, id: string): Promise<Group | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select(group).from(groups).where(eq(groups.id, id))
  return one
}

export interface Seat {
  id: string
  groupId: string
  personId: string
  person: string
  title: string | null
  organisationId: string | null
  organisation: TextIn | null
  role: SeatRole
  since: PlainDate
  endedOn: PlainDate | null
  /** The place it fills; null when it fills none in particular. */
  placeId: string | null
  place: TextIn | null
  sector: string | null
  communityId: string | null
  /** The last day of the term as it is meant. */
  until: PlainDate | null
  /** For an alternate: the seat whose holder they stand in for. */
  alternateFor: string | null
}

const select = (db: TenantDb) =>
  db
    .select({
      id: seats.id,
      groupId: seats.groupId,
      personId: seats.personId,
      person: persons.name,
      title: persons.title,
      organisationId: seats.organisationId,
      organisation: organisations.name,
      role: seats.role,
      since: seats.since,
      endedOn: seats.endedOn,
      placeId: seats.placeId,
      place: places.label,
      sector: places.sector,
      communityId: places.communityId,
      until: seats.until,
      alternateFor: seats.alternateFor,
    })
    .from(seats)
    .innerJoin(persons, eq(persons.id, seats.personId))
    .leftJoin(organisations, eq(organisations.id, seats.organisationId))
    .leftJoin(places, eq(places.id, seats.placeId))

/** Held on a day: begun, and not over. */
export const heldOn = (day: PlainDate) =>
  and(lte(seats.since, day), or(isNull(seats.endedOn), gt(seats.endedOn, day)))

/** Who sits in a group on a day: the chair first, then by how long they have been there. */
export async function rosterOn(db: TenantDb, groupId: string, day: PlainDate): Promise<Seat[]> {
  const rows = await select(db)
    .where(and(eq(seats.groupId, groupId), heldOn(day)))
    .orderBy(asc(seats.since), asc(seats.id))
  return rows.sort(byRole)
}

/** How many people sit in each group on a day. */
export async function seatedOn(db: TenantDb, day: PlainDate): Promise<Map<string, number>> {
  const rows = await db
    .select({ groupId: seats.groupId, seated: count() })
    .from(seats)
    .where(heldOn(day))
    .groupBy(seats.groupId)
  return new Map(rows.map(row => [row.groupId, row.seated]))
}

export async function findSeat(db: TenantDb, id: string): Promise<Seat | undefined> {
  if (!isId(id)) return undefined
  const [seat] = await select(db).where(eq(seats.id, id))
  return seat
}

import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import type { SeatRole } from '../group.ts'
import { heldOn } from '../queries.ts'
import type { Voice } from '../rules/voices.ts'
import { groups, places, seats } from '../tables.ts'
import type { PlaceHeld } from './place.ts'

// Names are written out: in a query of one table Drizzle leaves the table away, and `id` would be the seat's own.
const heldIn = (day: PlainDate) =>
  sql<number>`(select count(*)::int from seats where seats.partnership_id = places.partnership_id
    and seats.place_id = places.id and seats.since <= ${day}
    and (seats.ended_on is null or seats.ended_on > ${day}))`

const selectPlaces = (db: TenantDb, day: PlainDate) =>
  db
    .select({
      id: places.id,
      groupId: places.groupId,
      label: places.label,
      role: places.role,
      votes: places.votes,
      sector: places.sector,
      communityId: places.communityId,
      seats: places.seats,
      version: places.version,
      endedOn: places.endedOn,
      held: heldIn(day),
    })
    .from(places)

const withOpen = <Row extends { seats: number; held: number }>(row: Row) => ({
  ...row,
  open: Math.max(0, row.seats - row.held),
})

/** The places of a body on a day, as they were added, with how many of their seats are held. */
export const placesOn = (db: TenantDb, groupId: string, day: PlainDate): Promise<PlaceHeld[]> =>
  selectPlaces(db, day)
    .where(and(eq(places.groupId, groupId), or(isNull(places.endedOn), gt(places.endedOn, day))))
    .orderBy(asc(places.madeAt), asc(places.id))
    .then(rows => rows.map(withOpen))

export async function findPlace(db: TenantDb, id: string, day: PlainDate): Promise<PlaceHeld | undefined> {
  if (!isId(id)) return undefined
  const [row] = await selectPlaces(db, day).where(eq(places.id, id))
  return row && withOpen(row)
}

export interface OpenPlace {
  groupId: string
  group: TextIn
  seatId: string
  label: TextIn | null
  role: SeatRole
  sector: string | null
  communityId: string | null
  /** How many of its seats nobody holds. */
  open: number
}

/** The seats nobody holds, in every body that goes on; those of one, when it is named. */
export async function openPlaces(db: TenantDb, day: PlainDate, groupId?: string): Promise<OpenPlace[]> {
  const rows = await db
    .select({
      groupId: places.groupId,
      group: groups.name,
      seatId: places.id,
      label: places.label,
      role: places.role,
      sector: places.sector,
      communityId: places.communityId,
      open: sql<number>`${places.seats} - ${heldIn(day)}`,
    })
    .from(places)
    .innerJoin(groups, eq(groups.id, places.groupId))
    .where(
      and(
        groupId ? eq(places.groupId, groupId) : undefined,
        or(isNull(places.endedOn), gt(places.endedOn, day)),
        or(isNull(groups.closedOn), gt(groups.closedOn, day)),
        sql`${places.seats} > ${heldIn(day)}`,
      ),
    )
    .orderBy(asc(groups.createdAt), asc(places.madeAt), asc(places.id))
  return rows
}

export interface Sitting {
  groupId: string
  personId: string
  organisationId: string | null
  /** Of the seat where it is for a sector or community, else of the organisation they speak for. */
  sector: string | null
  communityId: string | null
  role: SeatRole
}

/** Everyone who sits in any body on a day, with the sector and the community they sit for. */
export const sittingOn = (db: TenantDb, day: PlainDate, groupId?: string): Promise<Sitting[]> =>
  db
    .select({
      groupId: seats.groupId,
      personId: seats.personId,
      organisationId: seats.organisationId,
      sector: sql<string | null>`coalesce(${places.sector}, ${organisations.sector})`,
      communityId: sql<string | null>`coalesce(${places.communityId}, ${organisations.communityId})`,
      role: seats.role,
    })
    .from(seats)
    .leftJoin(places, eq(places.id, seats.placeId))
    .leftJoin(organisations, eq(organisations.id, seats.organisationId))
    .where(and(heldOn(day), groupId ? eq(seats.groupId, groupId) : undefined))
    .orderBy(asc(seats.since), asc(seats.id))

/** The seats of a body on a day as the rules see them: `quorumOf(rules, await voicesOn(…), …)`. */
export async function voicesOn(db: TenantDb, groupId: string, day: PlainDate): Promise<Voice[]> {
  const rows = await db
    .select({
      id: seats.id,
      personId: seats.personId,
      organisationId: seats.organisationId,
      role: seats.role,
      votes: places.votes,
      alternateFor: seats.alternateFor,
    })
    .from(seats)
    .leftJoin(places, eq(places.id, seats.placeId))
    .where(and(heldOn(day), eq(seats.groupId, groupId)))
    .orderBy(asc(seats.since), asc(seats.id))
  const holder = new Map(rows.map(({ id, personId }) => [id, personId]))
  return rows.map(({ id: _, alternateFor, votes, ...row }) => ({
    ...row,
    votes: votes ?? false,
    alternateFor: alternateFor ? (holder.get(alternateFor) ?? null) : null,
  }))
}

/** Terms that were meant to end by a day and go on, the earliest first. */
export const termsEndingBy = (db: TenantDb, day: PlainDate) =>
  db
    .select({
      groupId: seats.groupId,
      group: groups.name,
      person: persons.name,
      until: seats.until,
    })
    .from(seats)
    .innerJoin(groups, eq(groups.id, seats.groupId))
    .innerJoin(persons, eq(persons.id, seats.personId))
    .where(and(isNull(seats.endedOn), lte(seats.until, day)))
    .orderBy(asc(seats.until), asc(seats.id))

import { and, asc, count, desc, eq, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { isId } from '#platform/id.ts'
import type { PlainDate } from '#platform/time.ts'
import { groups, places } from '../tables.ts'
import type { Application, OpenCall, Said } from './call.ts'
import { openCallPlaces, openCallReviewers, openCalls, seatApplications, seatReviews } from './tables.ts'

const call = {
  id: openCalls.id,
  groupId: openCalls.groupId,
  group: groups.name,
  title: openCalls.title,
  asks: openCalls.asks,
  closesOn: openCalls.closesOn,
  termMonths: openCalls.termMonths,
  version: openCalls.version,
  openedAt: openCalls.openedAt,
  closedAt: openCalls.closedAt,
  forgottenAt: openCalls.forgottenAt,
  changedAt: openCalls.changedAt,
}

const select = (db: TenantDb) =>
  db.select(call).from(openCalls).innerJoin(groups, eq(groups.id, openCalls.groupId))

/** Calls one can answer on a day, the first to close first; those of one body, when it is named. */
export const callsOpenOn = (db: TenantDb, day: PlainDate, groupId?: string): Promise<OpenCall[]> =>
  select(db)
    .where(
      and(
        isNotNull(openCalls.openedAt),
        isNull(openCalls.closedAt),
        gte(openCalls.closesOn, day),
        groupId ? eq(openCalls.groupId, groupId) : undefined,
      ),
    )
    .orderBy(asc(openCalls.closesOn), asc(openCalls.id))

/** Every call of a body, the latest first. */
export const callsOf = (db: TenantDb, groupId: string): Promise<OpenCall[]> =>
  select(db).where(eq(openCalls.groupId, groupId)).orderBy(desc(openCalls.madeAt), desc(openCalls.id))

export async function findCall(db: TenantDb, id: string): Promise<OpenCall | undefined> {
  if (!isId(id)) return undefined
  const [row] = await select(db).where(eq(openCalls.id, id))
  return row
}

/** The seats a call is for. */
export const placesOfCall = (db: TenantDb, callId: string) =>
  db
    .select({
      id: places.id,
      label: places.label,
      role: places.role,
      sector: places.sector,
      communityId: places.communityId,
      wanted: openCallPlaces.wanted,
      /** Offered and not turned down. */
      given: sql<number>`(select count(*)::int from seat_applications a where a.partnership_id = ${places.partnershipId}
        and a.call_id = ${openCallPlaces.callId} and a.offered_place_id = ${places.id}
        and a.accepted is not false and a.withdrawn_at is null)`,
    })
    .from(openCallPlaces)
    .innerJoin(places, eq(places.id, openCallPlaces.placeId))
    .where(eq(openCallPlaces.callId, callId))
    .orderBy(asc(places.madeAt), asc(places.id))
export type CallPlace = Awaited<ReturnType<typeof placesOfCall>>[number]

const read = ({ partnershipId: _, ...row }: typeof seatApplications.$inferSelect): Application => row

export async function findApplication(db: TenantDb, id: string): Promise<Application | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(seatApplications).where(eq(seatApplications.id, id))
  return row && read(row)
}

/** Everyone who applied and proved their address, in the order they wrote; withdrawn ones stay, marked. */
export const applicationsOf = (db: TenantDb, callId: string): Promise<Application[]> =>
  db
    .select()
    .from(seatApplications)
    .where(and(eq(seatApplications.callId, callId), isNotNull(seatApplications.provenAt)))
    .orderBy(asc(seatApplications.sentAt), asc(seatApplications.id))
    .then(rows => rows.map(read))

/** How many wrote and never proved their address. */
export async function unprovenCount(db: TenantDb, callId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(seatApplications)
    .where(and(eq(seatApplications.callId, callId), isNull(seatApplications.provenAt)))
  return row?.count ?? 0
}

export interface Reviewer {
  id: string
  callId: string
  personId: string
  name: string
  email: string | null
  askedAt: Date
  said: number
}

const reviewer = {
  id: openCallReviewers.id,
  callId: openCallReviewers.callId,
  personId: openCallReviewers.personId,
  name: persons.name,
  email: persons.email,
  askedAt: openCallReviewers.askedAt,
  said: sql<number>`(select count(*)::int from seat_reviews r where r.partnership_id = ${openCallReviewers.partnershipId}
    and r.reviewer_id = ${openCallReviewers.id})`,
}

/** The recruitment group of a call. */
export const reviewersOf = (db: TenantDb, callId: string): Promise<Reviewer[]> =>
  db
    .select(reviewer)
    .from(openCallReviewers)
    .innerJoin(persons, eq(persons.id, openCallReviewers.personId))
    .where(eq(openCallReviewers.callId, callId))
    .orderBy(asc(openCallReviewers.askedAt), asc(openCallReviewers.id))

export async function findReviewer(db: TenantDb, id: string): Promise<Reviewer | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db
    .select(reviewer)
    .from(openCallReviewers)
    .innerJoin(persons, eq(persons.id, openCallReviewers.personId))
    .where(eq(openCallReviewers.id, id))
  return row
}

export interface Review {
  applicationId: string
  reviewerId: string
  reviewer: string
  says: Said
  words: string | null
  at: Date
}

/** What the recruitment group said of each application of a call. */
export const reviewsOf = (db: TenantDb, callId: string): Promise<Review[]> =>
  db
    .select({
      applicationId: seatReviews.applicationId,
      reviewerId: seatReviews.reviewerId,
      reviewer: persons.name,
      says: seatReviews.says,
      words: seatReviews.words,
      at: seatReviews.at,
    })
    .from(seatReviews)
    .innerJoin(openCallReviewers, eq(openCallReviewers.id, seatReviews.reviewerId))
    .innerJoin(persons, eq(persons.id, openCallReviewers.personId))
    .where(eq(openCallReviewers.callId, callId))
    .orderBy(asc(seatReviews.at))

/** Calls that closed and still have somebody who was not told: by body, with how many wait. */
export const callsToDecide = (db: TenantDb, day: PlainDate) =>
  db
    .select({
      id: openCalls.id,
      title: openCalls.title,
      closesOn: openCalls.closesOn,
      waiting: count(),
    })
    .from(openCalls)
    .innerJoin(seatApplications, eq(seatApplications.callId, openCalls.id))
    .where(
      and(
        isNotNull(seatApplications.provenAt),
        isNull(seatApplications.withdrawnAt),
        isNull(seatApplications.offeredAt),
        isNull(seatApplications.declinedAt),
        isNull(seatApplications.forgottenAt),
        or(lt(openCalls.closesOn, day), isNotNull(openCalls.closedAt)),
      ),
    )
    .groupBy(openCalls.partnershipId, openCalls.id)
    .orderBy(asc(openCalls.closesOn), asc(openCalls.id))

/** Calls over for longer than applications are kept, whose applicants still have names. */
export const callsToForget = (db: TenantDb, before: PlainDate): Promise<{ id: string }[]> =>
  db
    .select({ id: openCalls.id })
    .from(openCalls)
    .where(and(isNull(openCalls.forgottenAt), isNotNull(openCalls.openedAt), lt(openCalls.closesOn, before)))

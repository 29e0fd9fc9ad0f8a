import { and, asc, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { groups } from '../tables.ts'
import { attendances, meetings } from './tables.ts'

const dayHeld = (zone: string) => sql<PlainDate>`((${meetings.startsAt} at time zone ${zone})::date)::text`

/** One person's presence at one meeting that was held. */
export interface Attended {
  meetingId: string
  groupId: string
  /** The day of the meeting in the partnership's zone. */
  day: PlainDate
  organisationId: string | null
  /** Null for somebody who is not, or no more, among the persons we know. */
  personId: string | null
}

const held = (from: PlainDate, to: PlainDate, zone: string) =>
  and(
    isNotNull(meetings.openedAt),
    isNull(meetings.cancelledAt),
    gte(dayHeld(zone), sql`${from}`),
    lte(dayHeld(zone), sql`${to}`),
  )

/** Who was present at every meeting held between two days, both included. Regrets, absences, guests and staff are not. */
export async function attendanceBetween(db: TenantDb, from: PlainDate, to: PlainDate): Promise<Attended[]> {
  const { timeZone } = await ownPartnership(db)
  return db
    .select({
      meetingId: meetings.id,
      groupId: meetings.groupId,
      day: dayHeld(timeZone),
      organisationId: attendances.organisationId,
      personId: attendances.personId,
    })
    .from(attendances)
    .innerJoin(meetings, eq(meetings.id, attendances.meetingId))
    .where(and(eq(attendances.state, 'present'), held(from, to, timeZone)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id), asc(attendances.id))
}

export interface MeetingHeld {
  meetingId: string
  groupId: string
  group: TextIn
  title: TextIn
  day: PlainDate
  closed: boolean
}

/** The meetings an organisation's people were present at between two days, and how many of them came. */
export async function meetingsOf(
  db: TenantDb,
  organisationId: string,
  between: { from: PlainDate; to: PlainDate },
): Promise<(MeetingHeld & { people: number })[]> {
  const { timeZone } = await ownPartnership(db)
  return db
    .select({
      meetingId: meetings.id,
      groupId: meetings.groupId,
      group: groups.name,
      title: meetings.title,
      day: dayHeld(timeZone),
      closed: sql<boolean>`${meetings.closedAt} is not null`,
      people: sql<number>`count(*)::int`,
    })
    .from(attendances)
    .innerJoin(meetings, eq(meetings.id, attendances.meetingId))
    .innerJoin(groups, eq(groups.id, meetings.groupId))
    .where(
      and(
        eq(attendances.organisationId, organisationId),
        or(eq(attendances.state, 'present'), eq(attendances.state, 'guest')),
        held(between.from, between.to, timeZone),
      ),
    )
    .groupBy(meetings.partnershipId, meetings.id, groups.name)
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
}

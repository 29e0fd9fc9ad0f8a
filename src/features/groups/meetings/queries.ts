import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { attachments } from '#platform/files/attachments.ts'
import { isId } from '#platform/id.ts'
import type { TextIn, Tongue } from '#platform/text.ts'
import type { PlainDate } from '#platform/time.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { defaultRules, type Rules, rulesFrom } from '../rules/terms.ts'
import { voicesOn } from '../seats/queries.ts'
import { groups } from '../tables.ts'
import type { Turn } from './agenda.ts'
import type { InvitationRow, MeetingRow, PointRow, SeriesRow } from './rows.ts'
import {
  agendaItems,
  agendaPapers,
  agendaProposals,
  agendaTurns,
  invitations,
  meetingSeries,
  meetings,
  seriesSkips,
} from './tables.ts'

export async function findMeeting(db: TenantDb, id: string): Promise<MeetingRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(meetings).where(eq(meetings.id, id))
  return one
}

/** The same, held until the transaction ends: whatever else happens in the meeting waits for this. */
export async function holdMeeting(db: TenantDb, id: string): Promise<MeetingRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(meetings).where(eq(meetings.id, id)).for('update')
  return one
}

export const meetingsOfGroup = (db: TenantDb, groupId: string): Promise<MeetingRow[]> =>
  db
    .select()
    .from(meetings)
    .where(eq(meetings.groupId, groupId))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))

export interface Announced extends MeetingRow {
  group: TextIn
}

/** The next few meetings of a group; all of them for those who work here, else those for everyone. */
export const comingMeetings = (
  db: TenantDb,
  groupId: string,
  all: boolean,
  now: Date,
): Promise<MeetingRow[]> =>
  db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, groupId),
        gte(meetings.endsAt, now),
        all ? undefined : eq(meetings.shownTo, 'everyone'),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(3)

export async function findSeries(db: TenantDb, id: string): Promise<SeriesRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(meetingSeries).where(eq(meetingSeries.id, id))
  return one
}

export const seriesOfGroup = (db: TenantDb, groupId: string): Promise<SeriesRow[]> =>
  db
    .select()
    .from(meetingSeries)
    .where(eq(meetingSeries.groupId, groupId))
    .orderBy(asc(meetingSeries.madeAt), asc(meetingSeries.id))

export const skipsOf = (
  db: TenantDb,
  seriesId: string,
): Promise<{ day: PlainDate; reason: string | null }[]> =>
  db
    .select({ day: seriesSkips.day, reason: seriesSkips.reason })
    .from(seriesSkips)
    .where(eq(seriesSkips.seriesId, seriesId))
    .orderBy(asc(seriesSkips.day))

export const meetingsOfSeries = (db: TenantDb, seriesId: string): Promise<MeetingRow[]> =>
  db.select().from(meetings).where(eq(meetings.seriesId, seriesId)).orderBy(asc(meetings.seriesDay))

export interface Paper {
  id: string
  itemId: string
  attachmentId: string
  title: string
  file: string
  bytes: number
}

/** A point of the agenda with what hangs on it. */
export interface Point extends PointRow {
  papers: Paper[]
  turns: (Turn & { beganBy: string })[]
}

/** The agenda in order. */
export async function agendaOf(db: TenantDb, meetingId: string): Promise<Point[]> {
  const points = await db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.place), asc(agendaItems.id))
  if (points.length === 0) return []
  const ids = points.map(({ id }) => id)
  const papers = await db
    .select({
      id: agendaPapers.id,
      itemId: agendaPapers.itemId,
      attachmentId: agendaPapers.attachmentId,
      title: agendaPapers.title,
      file: attachments.name,
      bytes: attachments.bytes,
    })
    .from(agendaPapers)
    .innerJoin(attachments, eq(attachments.id, agendaPapers.attachmentId))
    .where(inArray(agendaPapers.itemId, ids))
    .orderBy(asc(agendaPapers.addedAt), asc(agendaPapers.id))
  const turns = await db
    .select()
    .from(agendaTurns)
    .where(eq(agendaTurns.meetingId, meetingId))
    .orderBy(asc(agendaTurns.beganAt))
  return points.map(point => ({
    ...point,
    papers: papers.filter(({ itemId }) => itemId === point.id),
    turns: turns.filter(({ itemId }) => itemId === point.id),
  }))
}

export async function findPoint(db: TenantDb, id: string): Promise<PointRow | undefined> {
  if (!isId(id)) return undefined
  const [one] = await db.select().from(agendaItems).where(eq(agendaItems.id, id))
  return one
}

/** The paper, and the point and meeting it belongs to. */
export async function findPaper(db: TenantDb, id: string) {
  if (!isId(id)) return undefined
  const [one] = await db
    .select({ paper: agendaPapers, point: agendaItems })
    .from(agendaPapers)
    .innerJoin(agendaItems, eq(agendaItems.id, agendaPapers.itemId))
    .where(eq(agendaPapers.id, id))
  return one
}

export interface Proposal {
  id: string
  words: string
  tongue: Tongue
  proposedAt: Date
  person: string | null
  answer: 'taken' | 'not-now' | null
}

export const proposalsOf = (db: TenantDb, meetingId: string): Promise<Proposal[]> =>
  db
    .select({
      id: agendaProposals.id,
      words: agendaProposals.words,
      tongue: agendaProposals.tongue,
      proposedAt: agendaProposals.proposedAt,
      person: persons.name,
      answer: agendaProposals.answer,
    })
    .from(agendaProposals)
    .leftJoin(persons, eq(persons.id, agendaProposals.personId))
    .where(eq(agendaProposals.meetingId, meetingId))
    .orderBy(asc(agendaProposals.proposedAt), asc(agendaProposals.id))

export interface Invited extends InvitationRow {
  person: string | null
  email: string | null
  tongue: Tongue | null
  organisation: TextIn | null
}

const invited = (db: TenantDb) =>
  db
    .select({
      invitation: invitations,
      person: persons.name,
      email: persons.email,
      tongue: persons.tongue,
      organisation: organisations.name,
    })
    .from(invitations)
    .leftJoin(persons, eq(persons.id, invitations.personId))
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId))

/** Everybody who was asked to a meeting, by name; those whose invitation was taken back are left out. */
export const invitedTo = (db: TenantDb, meetingId: string): Promise<Invited[]> =>
  invited(db)
    .where(and(eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)))
    .orderBy(asc(persons.folded), asc(invitations.id))
    .then(rows => rows.map(({ invitation, ...names }) => ({ ...invitation, ...names })))

export async function findInvitation(db: TenantDb, id: string): Promise<Invited | undefined> {
  if (!isId(id)) return undefined
  const [one] = await invited(db).where(eq(invitations.id, id))
  return one && { ...one.invitation, ...one }
}

/** The rules a meeting runs under: as they stood when it was called, else those in force on its day. */
export async function rulesOf(db: TenantDb, meeting: MeetingRow): Promise<Rules> {
  if (meeting.rules) return rulesFrom(meeting.rules)
  const terms = await termsInForce(db, meeting.groupId, meeting.startsAt)
  return terms?.rules ?? defaultRules
}

/** The last meeting of the group that was held before this one. */
export async function heldBefore(db: TenantDb, meeting: MeetingRow): Promise<MeetingRow | undefined> {
  const [one] = await db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, meeting.groupId),
        ne(meetings.id, meeting.id),
        lt(meetings.startsAt, meeting.startsAt),
        sql`${meetings.closedAt} is not null`,
      ),
    )
    .orderBy(desc(meetings.startsAt), desc(meetings.closedAt))
    .limit(1)
  return one
}

/** Meetings something is still to be done about: without an agenda, without answers, held and not closed. */
export const unsettled = (
  db: TenantDb,
  from: Date,
  to: Date,
): Promise<(Announced & { points: number; silent: number })[]> =>
  db
    .select({
      meeting: meetings,
      group: groups.name,
      points: sql<number>`(select count(*)::int from agenda_items a where a.partnership_id = ${meetings.partnershipId} and a.meeting_id = ${meetings.id} and a.standing is null)`,
      silent: sql<number>`(select count(*)::int from invitations i where i.partnership_id = ${meetings.partnershipId} and i.meeting_id = ${meetings.id} and i.reply is null and i.withdrawn_at is null)`,
    })
    .from(meetings)
    .innerJoin(groups, eq(groups.id, meetings.groupId))
    .where(
      and(
        isNull(meetings.cancelledAt),
        isNull(meetings.closedAt),
        or(
          and(gte(meetings.startsAt, from), lt(meetings.startsAt, to)),
          sql`${meetings.openedAt} is not null`,
        ),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .then(rows => rows.map(({ meeting, ...rest }) => ({ ...meeting, ...rest })))

/** Addresses of everybody who holds a seat in a group on a day. */
export async function seatedEmails(db: TenantDb, groupId: string, day: PlainDate): Promise<Set<string>> {
  const ids = (await voicesOn(db, groupId, day)).map(({ personId }) => personId)
  if (ids.length === 0) return new Set()
  const rows = await db.select({ email: persons.email }).from(persons).where(inArray(persons.id, ids))
  return new Set(rows.flatMap(({ email }) => (email ? [email] : [])))
}

export const zoneOf = async (db: TenantDb): Promise<string> => (await ownPartnership(db)).timeZone

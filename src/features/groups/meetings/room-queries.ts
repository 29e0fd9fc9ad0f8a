import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { organisations, persons } from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import type { SeatRole } from '../group.ts'
import type { Voice as Seat } from '../rules/voices.ts'
import { voicesOn } from '../seats/queries.ts'
import type { Room, Voice } from './motion.ts'
import { rulesOf, zoneOf } from './queries.ts'
import type { AttendanceRow, ConflictRow, MeetingRow, MotionRow } from './rows.ts'
import { attendances, conflicts, motions, motionVoices, quorumMarks } from './tables.ts'

/** Somebody who is, or could be, in the room. */
export interface Attendee extends Omit<AttendanceRow, 'state' | 'id' | 'markedAt' | 'markedBy'> {
  /** Null while nobody has said anything of this seat holder. */
  id: string | null
  state: AttendanceRow['state'] | null
  markedAt: Date | null
  markedBy: string | null
  person: string | null
  organisation: TextIn | null
  /** Their seat on the day; null for guests and staff. */
  role: SeatRole | null
  /** Whether they are in the room now. */
  here: boolean
}

export interface Seated {
  room: Room
  attendees: Attendee[]
  /** Who stepped out of which point. */
  recusals: Map<string, string[]>
  conflicts: (ConflictRow & { person: string | null })[]
}

const isHere = (row: Pick<AttendanceRow, 'state' | 'leftAt'>) =>
  (row.state === 'present' || row.state === 'guest' || row.state === 'staff') && row.leftAt === null

/** As what somebody stands in the rules: a person we know, else the line of the attendance itself. */
const standIn = (row: Pick<AttendanceRow, 'personId' | 'id'>) => row.personId ?? row.id

/**
 * Everyone at a meeting, and the room as the rules see it. Seats are those held on the meeting's day; whoever stands in
 * for somebody is an alternate for this meeting only.
 */
export async function seatedAt(db: TenantDb, meeting: MeetingRow): Promise<Seated> {
  const rules = await rulesOf(db, meeting)
  const held = await voicesOn(db, meeting.groupId, dayIn(await zoneOf(db), meeting.startsAt))
  const marked = await db
    .select({ row: attendances, person: persons.name, organisation: organisations.name })
    .from(attendances)
    .leftJoin(persons, eq(persons.id, attendances.personId))
    .leftJoin(organisations, eq(organisations.id, attendances.organisationId))
    .where(eq(attendances.meetingId, meeting.id))
    .orderBy(asc(attendances.markedAt), asc(attendances.id))
  const declared = await db
    .select({ row: conflicts, person: persons.name })
    .from(conflicts)
    .leftJoin(persons, eq(persons.id, conflicts.personId))
    .where(and(eq(conflicts.meetingId, meeting.id), isNull(conflicts.withdrawnAt)))
    .orderBy(asc(conflicts.declaredAt), asc(conflicts.id))

  const byPerson = new Map(marked.map(one => [one.row.personId, one]))
  const unmarked = held.filter(({ personId }) => !byPerson.has(personId))
  const names = new Map<string, { person: string; organisation: TextIn | null }>()
  if (unmarked.length > 0) {
    const rows = await db
      .select({ id: persons.id, person: persons.name })
      .from(persons)
      .where(
        inArray(
          persons.id,
          unmarked.map(({ personId }) => personId),
        ),
      )
    const speaksFor = unmarked.flatMap(({ organisationId }) => (organisationId ? [organisationId] : []))
    const named = new Map(
      speaksFor.length === 0
        ? []
        : (
            await db
              .select({ id: organisations.id, name: organisations.name })
              .from(organisations)
              .where(inArray(organisations.id, speaksFor))
          ).map(({ id, name }) => [id, name] as const),
    )
    for (const { id, person } of rows) {
      const organisationId = unmarked.find(({ personId }) => personId === id)?.organisationId
      names.set(id, { person, organisation: organisationId ? (named.get(organisationId) ?? null) : null })
    }
  }
  const roles = new Map(held.map(({ personId, role }) => [personId, role]))
  const attendees: Attendee[] = [
    ...marked.map(({ row, person, organisation }) => ({
      ...row,
      person: person ?? row.name,
      organisation,
      role: (row.personId && roles.get(row.personId)) || null,
      here: isHere(row),
    })),
    ...unmarked.map(({ personId, organisationId, role }) => ({
      partnershipId: db.partnershipId,
      id: null,
      meetingId: meeting.id,
      personId,
      name: null,
      organisationId,
      forPersonId: null,
      proxyToId: null,
      state: null,
      arrivedAt: null,
      leftAt: null,
      markedAt: null,
      markedBy: null,
      version: 0,
      person: names.get(personId)?.person ?? null,
      organisation: names.get(personId)?.organisation ?? null,
      role,
      here: false,
    })),
  ].sort((a, b) => (a.person ?? '').localeCompare(b.person ?? ''))

  const standing: Seat[] = marked.flatMap(({ row }) =>
    row.forPersonId && row.state === 'present'
      ? [
          {
            personId: standIn(row),
            organisationId: row.organisationId,
            role: 'alternate' as const,
            alternateFor: row.forPersonId,
          },
        ]
      : [],
  )
  const seats = [...held.filter(seat => !standing.some(one => one.personId === seat.personId)), ...standing]
  const present = marked
    .filter(({ row }) => row.state === 'present' && isHere(row))
    .map(({ row }) => ({
      personId: standIn(row),
      proxyFor: marked.flatMap(({ row: giver }) =>
        giver.proxyToId && giver.proxyToId === row.personId && !isHere(giver) && giver.personId
          ? [giver.personId]
          : [],
      ),
    }))
  const recusals = new Map<string, string[]>()
  for (const { row } of declared)
    if (row.recusedAt && row.personId)
      recusals.set(row.itemId, [...(recusals.get(row.itemId) ?? []), row.personId])
  return {
    room: { rules, call: meeting.call, seats, present },
    attendees,
    recusals,
    conflicts: declared.map(({ row, person }) => ({ ...row, person })),
  }
}

export interface MotionSeen extends MotionRow {
  mover: string | null
  seconder: string | null
  said: { personId: string | null; voice: Voice }[]
}

export async function motionsOf(db: TenantDb, meetingId: string): Promise<MotionSeen[]> {
  const rows = await db
    .select()
    .from(motions)
    .where(eq(motions.meetingId, meetingId))
    .orderBy(asc(motions.putAt), asc(motions.id))
  if (rows.length === 0) return []
  const who = rows.flatMap(({ moverId, seconderId }) => [moverId, seconderId]).filter(id => id !== null)
  const named = new Map(
    who.length === 0
      ? []
      : (
          await db
            .select({ id: persons.id, name: persons.name })
            .from(persons)
            .where(inArray(persons.id, who))
        ).map(({ id, name }) => [id, name] as const),
  )
  const said = await db
    .select()
    .from(motionVoices)
    .where(
      inArray(
        motionVoices.motionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(motionVoices.givenAt))
  return rows.map(row => ({
    ...row,
    mover: (row.moverId && named.get(row.moverId)) || null,
    seconder: (row.seconderId && named.get(row.seconderId)) || null,
    said: said
      .filter(({ motionId }) => motionId === row.id)
      .map(({ personId, voice }) => ({ personId, voice })),
  }))
}

/** How quorum stood through a meeting, in order. */
export const quorumMarksOf = (
  db: TenantDb,
  meetingId: string,
): Promise<(typeof quorumMarks.$inferSelect)[]> =>
  db
    .select()
    .from(quorumMarks)
    .where(eq(quorumMarks.meetingId, meetingId))
    .orderBy(asc(quorumMarks.at), asc(quorumMarks.id))

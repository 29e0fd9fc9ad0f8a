import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import type { CalendarEntry } from '#platform/mail/transport.ts'
import type { Reply } from './meeting.ts'

/** A meeting as calendars know it. */
export interface CalendarMeeting {
  id: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  online: string | null
  sequence: number
  changedAt: Date
  cancelled: boolean
  /** Where more stands about it. */
  url: string
}

export interface CalendarGuest {
  name: string
  email: string
  reply: Reply | null
}

const product = { company: 'Porchlight', product: 'Meetings', language: 'EN' }

/** Stable for ever: a change carries the same, with a higher SEQUENCE (RFC 5545, 3.8.4.7). */
const uidOf = (meetingId: string, origin: string): string =>
  `meeting-${meetingId}@${new URL(origin).hostname}`

const answers: Record<Reply, ICalAttendeeStatus> = {
  yes: ICalAttendeeStatus.ACCEPTED,
  no: ICalAttendeeStatus.DECLINED,
  maybe: ICalAttendeeStatus.TENTATIVE,
  alternate: ICalAttendeeStatus.DELEGATED,
}

function put(calendar: ReturnType<typeof ical>, meeting: CalendarMeeting, origin: string) {
  const where = [meeting.place, meeting.online].filter(Boolean).join(' · ')
  return calendar.createEvent({
    id: uidOf(meeting.id, origin),
    sequence: meeting.sequence,
    stamp: meeting.changedAt,
    start: meeting.startsAt,
    end: meeting.endsAt,
    summary: meeting.title,
    url: meeting.url,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(where ? { location: where } : {}),
  })
}

/**
 * The entry in one invitation (RFC 5546): REQUEST to put it or its change into a calendar, CANCEL to take it out.
 * Instants are in UTC, so a calendar in any zone shows the right hour.
 */
export function invitationEntry(
  meeting: CalendarMeeting,
  who: { organiser: { name: string; email: string }; guest: CalendarGuest; origin: string },
): CalendarEntry {
  const method = meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ prodId: product, method })
  const entry = put(calendar, meeting, who.origin)
  entry.organizer(who.organiser)
  entry.createAttendee({
    name: who.guest.name,
    email: who.guest.email,
    rsvp: true,
    role: ICalAttendeeRole.REQ,
    status: who.guest.reply ? answers[who.guest.reply] : ICalAttendeeStatus.NEEDSACTION,
  })
  return { method: meeting.cancelled ? 'CANCEL' : 'REQUEST', content: calendar.toString() }
}

/** A feed calendars subscribe to: no guests, no organiser's address. */
export function feedOf(name: string, meetings: readonly CalendarMeeting[], origin: string): string {
  const calendar = ical({ prodId: product, name, ttl: 3600 * 6 })
  for (const meeting of meetings) put(calendar, meeting, origin)
  return calendar.toString()
}

import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import type { BlockOnPage } from '../../../minutes/pages/writing.tsx'
import { heardIn, speakersIn } from '../../motion.ts'
import type { Invited, Point } from '../../queries.ts'
import type { Attendee, MotionSeen, Seated } from '../../room-queries.ts'
import type { MeetingRow } from '../../rows.ts'

/** What is written down while the meeting runs; for those who keep its minutes. */
export interface Notes {
  blocks: readonly BlockOnPage[]
  /** Approved: nothing is written on them any more. */
  frozen: boolean
  /** Motion → the decision it has become. */
  decided: ReadonlyMap<string, string>
  /** The meeting before, whose minutes wait for approval. */
  earlier: { id: string; title: TextIn; startsAt: Date } | undefined
}

/** Everything the page of a running meeting is drawn from. */
export interface LiveRoom {
  view: View
  slug: string
  meeting: MeetingRow
  points: readonly Point[]
  seated: Seated
  motions: readonly MotionSeen[]
  invited: readonly Invited[]
  notes: Notes | undefined
  /** The group's next meeting that can still be prepared, and which of these points already stand on its agenda. */
  next: { id: string; startsAt: Date; carried: ReadonlySet<string> } | undefined
  at: (...parts: string[]) => string
}

export const pointOnTable = (room: Pick<LiveRoom, 'points'>): Point | undefined =>
  room.points.find(({ turns }) => turns.some(({ endedAt }) => endedAt === null))

/** How somebody is called, wherever on the page. */
export const nameOf = (room: LiveRoom, personId: string | null): string =>
  room.seated.attendees.find(one => one.personId === personId || one.id === personId)?.person ?? '—'

/** Persons who may move and second now: those we know, in the room, with a voice. */
export const speakers = (room: LiveRoom, itemId: string | undefined): Attendee[] => {
  const speaking = speakersIn(room.seated.room, (itemId && room.seated.recusals.get(itemId)) || [])
  return room.seated.attendees.filter(({ personId }) => personId !== null && speaking.has(personId))
}

/** Persons whose voice can be noted on a motion, with who carries it where that is somebody else. */
export function voicesToNote(
  room: LiveRoom,
  itemId: string | null,
): { personId: string; name: string; by: string | undefined }[] {
  const { seats, carriers } = heardIn(room.seated.room, (itemId && room.seated.recusals.get(itemId)) || [])
  return seats
    .filter(({ role }) => role !== 'alternate' && role !== 'observer')
    .map(({ personId }) => {
      const stands = seats.find(seat => seat.role === 'alternate' && seat.alternateFor === personId)
      const by = carriers.get(personId) ?? stands?.personId
      return { personId, name: nameOf(room, personId), by: by ? nameOf(room, by) : undefined }
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}

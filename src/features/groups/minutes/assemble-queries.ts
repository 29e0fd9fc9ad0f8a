import { inArray } from 'drizzle-orm'
import { persons } from '#features/people/index.ts'
import { ownPartnership } from '#platform/db/partnerships.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { dayIn } from '#platform/time.ts'
import { decisionsOfMeeting } from '../decisions/queries.ts'
import { quorumAt } from '../meetings/motion.ts'
import { agendaOf, findMeeting, rulesOf } from '../meetings/queries.ts'
import { type MotionSeen, motionsOf, quorumMarksOf, seatedAt } from '../meetings/room-queries.ts'
import { promisesOfMeeting } from '../promises/queries.ts'
import { findGroup } from '../queries.ts'
import type { QuorumAnswer } from '../rules/quorum.ts'
import type { Minutes, MotionSaid, Named, PointSaid } from './minutes.ts'
import { blocksOf, minutesOf } from './queries.ts'

const known = (personId: string | null, name: string | null = null): Named => ({
  personId,
  name: personId ? null : name,
})

const said = (motion: MotionSeen): MotionSaid => ({
  id: motion.id,
  text: motion.text,
  mover: motion.mover ? known(motion.moverId) : null,
  seconder: motion.seconder ? known(motion.seconderId) : null,
  outcome: motion.outcome,
  yes: motion.yes,
  no: motion.no,
  abstain: motion.abstain,
  recused: motion.recused ?? 0,
})

/** The quorum the minutes tell of: as it stood when it was last marked, else as it stands. */
async function quorumTold(db: TenantDb, meetingId: string, now: QuorumAnswer): Promise<QuorumAnswer> {
  const marks = (await quorumMarksOf(db, meetingId)).filter(({ itemId }) => itemId === null)
  const best = marks.filter(({ holds }) => holds).at(-1) ?? marks.at(-1)
  return best ? { needed: best.needed, of: best.of, here: best.here, holds: best.holds, why: [] } : now
}

/**
 * The minutes of a meeting: as they were approved, else put together now from what was written and recorded. The rules
 * and the quorum are the meeting's own, whatever the terms of reference have become since.
 */
export async function assembleMinutes(db: TenantDb, meetingId: string): Promise<Minutes | undefined> {
  const frozen = (await minutesOf(db, meetingId))?.frozen
  return frozen ?? assembleNow(db, meetingId)
}

export async function assembleNow(db: TenantDb, meetingId: string): Promise<Minutes | undefined> {
  const meeting = await findMeeting(db, meetingId)
  const group = meeting && (await findGroup(db, meeting.groupId))
  if (!meeting || !group) return undefined
  const { timeZone } = await ownPartnership(db)
  const rules = await rulesOf(db, meeting)
  const seated = await seatedAt(db, meeting)
  const blocks = new Map((await blocksOf(db, meetingId)).map(block => [block.agendaItemId, block]))
  const agenda = await agendaOf(db, meetingId)
  const motions = await motionsOf(db, meetingId)
  const decisions = await decisionsOfMeeting(db, meetingId)
  const promises = await promisesOfMeeting(db, meetingId)
  const pointOf = new Map(motions.map(({ id, itemId }) => [id, itemId]))
  const place = (itemId: string | null) => (agenda.some(({ id }) => id === itemId) ? itemId : null)
  const decidedAt = (decision: { motionId: string | null }) =>
    place(decision.motionId ? (pointOf.get(decision.motionId) ?? null) : null)
  const partsOf = (itemId: string | null): Pick<PointSaid, 'motions' | 'decisions' | 'promises'> => ({
    motions: motions.filter(motion => place(motion.itemId) === itemId).map(said),
    decisions: decisions
      .filter(decision => decidedAt(decision) === itemId)
      .map(({ id, sentence, reason, public: open }) => ({ id, sentence, reason, public: open })),
    promises: promises
      .filter(promise => place(promise.agendaItemId) === itemId)
      .map(promise => ({
        id: promise.id,
        sentence: promise.sentence,
        organisation: promise.organisation,
        due: promise.due,
        public: promise.public,
        ...known(promise.personId, promise.who),
      })),
  })
  const writtenIn = (itemId: string | null) => ({
    text: blocks.get(itemId)?.text ?? '',
    heldBack: blocks.get(itemId)?.heldBack ?? '',
  })
  // A point taken off the agenda leaves what was written of it behind.
  const orphans = [...blocks.values()].filter(({ agendaItemId }) => agendaItemId && !place(agendaItemId))
  const loose = writtenIn(null)
  return {
    meetingId,
    groupId: group.id,
    group: group.name,
    title: meeting.title,
    day: dayIn(timeZone, meeting.startsAt),
    openedAt: meeting.openedAt?.toISOString() ?? null,
    closedAt: meeting.closedAt?.toISOString() ?? null,
    place: meeting.place,
    call: meeting.call,
    landAcknowledgement: rules.landAcknowledgement,
    attendance: seated.attendees.flatMap(one => {
      const state = one.state ?? 'absent'
      // Whoever only was on the roster and said nothing was absent.
      return [
        {
          ...known(one.personId, one.person),
          state,
          organisation: one.organisation,
          seated: one.role !== null,
        },
      ]
    }),
    quorum: await quorumTold(db, meetingId, quorumAt(seated)),
    points: agenda.map(point => ({
      id: point.id,
      title: point.title,
      presenter: point.presenter,
      ...writtenIn(point.id),
      inPrivate: point.private || (blocks.get(point.id)?.inPrivate ?? false),
      recused: (seated.recusals.get(point.id) ?? []).map(personId => known(personId)),
      ...partsOf(point.id),
    })),
    loose: {
      text: [loose.text, ...orphans.map(({ text }) => text)].filter(Boolean).join('\n\n'),
      heldBack: [loose.heldBack, ...orphans.map(({ heldBack }) => heldBack)].filter(Boolean).join('\n\n'),
      ...partsOf(null),
    },
  }
}

/** Names of everybody minutes speak of; whoever was removed is missing, and is told as a former member. */
export async function namesIn(db: TenantDb, minutes: Minutes): Promise<Map<string, string>> {
  const ids = new Set<string>()
  const add = (named: Named | null) => named?.personId && ids.add(named.personId)
  minutes.attendance.forEach(add)
  for (const part of [...minutes.points, minutes.loose]) {
    part.promises.forEach(add)
    for (const { mover, seconder } of part.motions) [mover, seconder].forEach(add)
  }
  for (const point of minutes.points) point.recused.forEach(add)
  if (ids.size === 0) return new Map()
  const rows = await db
    .select({ id: persons.id, name: persons.name })
    .from(persons)
    .where(inArray(persons.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

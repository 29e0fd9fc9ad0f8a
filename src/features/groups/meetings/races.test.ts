import { beforeAll, expect, it } from 'vitest'
import { addPerson } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { atOnce } from '#test/at-once.ts'
import { addGroup } from '../commands.ts'
import { seat } from '../seats/commands/seating.ts'
import { addPoint, movePoint } from './commands/agenda.ts'
import { mark } from './commands/attendance.ts'
import { declareConflict } from './commands/conflicts.ts'
import { decideMotion, giveVoice, putMotion } from './commands/deciding.ts'
import { addMeeting } from './commands/meetings.ts'
import { openMeeting, takeUp } from './commands/running.ts'
import { addSeries, makeAllAhead } from './commands/series.ts'
import { quorumAt } from './motion.ts'
import { agendaOf, findMeeting, meetingsOfSeries } from './queries.ts'
import { motionsOf, seatedAt } from './room-queries.ts'
import { motions } from './tables.ts'

const actor = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-10T17:00:00Z')
const many = 8
const { within: inside, all: together } = atOnce(many, now)

let groupId: string
const persons: string[] = []

beforeAll(async () => {
  await inside(async db => {
    groupId = await addGroup(db, actor, { name: { en: 'Council' }, kind: 'council' }, now)
    for (let n = 0; n < many; n++) {
      const personId = await addPerson(db, actor, { name: `Person ${n}` }, now)
      await seat(
        db,
        actor,
        { groupId, personId, role: 'member', since: plainDate('2020-01-01') as PlainDate },
        now,
      )
      persons.push(personId)
    }
  })
})

const meeting = () =>
  inside(async db => {
    const facts = { title: { en: 'Meeting' }, startsAt: now, endsAt: new Date(now.getTime() + 3_600_000) }
    const meetingId = await addMeeting(db, actor, { ...facts, groupId, shownTo: 'members' }, now)
    const point = await addPoint(db, actor, meetingId, { title: { en: 'Point' }, kind: 'decision' }, now)
    await openMeeting(db, actor, meetingId, now)
    if (!point.ok) throw new Error(point.why)
    return { meetingId, itemId: point.id }
  })

it('loses no tap when everybody is marked at once, and counts the quorum of all of them', async () => {
  const { meetingId } = await meeting()
  const done = await together(n =>
    inside(db => mark(db, actor, meetingId, { personId: persons[n], state: 'present' }, now)),
  )
  expect(done.every(({ ok }) => ok)).toBe(true)
  const row = await inside(db => findMeeting(db, meetingId))
  if (!row) throw new Error('gone')
  expect(quorumAt(await inside(db => seatedAt(db, row)))).toMatchObject({ here: many, holds: true })
  expect(row.beat).toBe(many + 1 + 2)
})

it('takes one mark where two people tap the same name', async () => {
  const { meetingId } = await meeting()
  await together(n =>
    inside(db =>
      mark(db, actor, meetingId, { personId: persons[0], state: n % 2 ? 'present' : 'regrets' }, now),
    ),
  )
  const row = await inside(db => findMeeting(db, meetingId))
  if (!row) throw new Error('gone')
  const seated = await inside(db => seatedAt(db, row))
  expect(
    seated.attendees.filter(({ personId, state }) => personId === persons[0] && state !== null),
  ).toHaveLength(1)
})

const full = async () => {
  const made = await meeting()
  await inside(async db => {
    for (const personId of persons) await mark(db, actor, made.meetingId, { personId, state: 'present' }, now)
  })
  return made
}
const moving = ({ meetingId, itemId }: { meetingId: string; itemId: string }) => ({
  meetingId,
  itemId,
  text: { en: 'Do it' },
  moverId: persons[0] ?? '',
  seconderId: persons[1] ?? '',
})

it('has one motion on the table, however many put one at once', async () => {
  const made = await full()
  const put = await together(() => inside(db => putMotion(db, actor, moving(made), now)))
  expect(put.filter(({ ok }) => ok)).toHaveLength(1)
  expect(put.filter(one => !one.ok && one.why === 'another-open')).toHaveLength(many - 1)
})

it('would have several where nobody held the meeting: the lock is what keeps it to one', async () => {
  const made = await full()
  await together(() =>
    inside(async db => {
      const open = (await motionsOf(db, made.meetingId)).some(({ decidedAt }) => decidedAt === null)
      if (open) return
      const { moverId, seconderId, ...rest } = moving(made)
      const row = {
        ...rest,
        partnershipId: db.partnershipId,
        id: newId(),
        moverId,
        seconderId,
        putAt: now,
        putBy: 'Ada',
      }
      await db.insert(motions).values(row)
    }),
  )
  expect((await inside(db => motionsOf(db, made.meetingId))).length).toBeGreaterThan(1)
})

it('decides a motion once, with every voice that was noted', async () => {
  const made = await full()
  const put = await inside(db => putMotion(db, actor, moving(made), now))
  if (!put.ok) throw new Error(put.why)
  const motion = { meetingId: made.meetingId, motionId: put.id }
  await together(n =>
    inside(db =>
      giveVoice(db, actor, { ...motion, personId: persons[n] ?? '', voice: n < 5 ? 'yes' : 'no' }, now),
    ),
  )
  const said = await together(() => inside(db => decideMotion(db, actor, motion, now)))
  expect(said.filter(({ ok }) => ok)).toHaveLength(1)
  const [kept] = await inside(db => motionsOf(db, made.meetingId))
  expect(kept).toMatchObject({ yes: 5, no: 3, outcome: 'carried' })
})

it('does not count whoever steps out while the motion is being put', async () => {
  const made = await meeting()
  await inside(async db => {
    for (const personId of persons.slice(0, 5))
      await mark(db, actor, made.meetingId, { personId, state: 'present' }, now)
  })
  // Five of eight are needed and five are here: one stepping out and the motion cannot both go first.
  const out = { itemId: made.itemId, personId: persons[4] ?? '', recused: true }
  const putting = () => inside(db => putMotion(db, actor, moving(made), now))
  const [declared, put] = await together<unknown>(
    n => (n === 0 ? inside(db => declareConflict(db, actor, out, now)) : putting()),
    2,
  )
  expect(declared).toMatchObject({ ok: true })
  const open = (await inside(db => motionsOf(db, made.meetingId)))[0]
  const decided = open
    ? await inside(db =>
        decideMotion(
          db,
          actor,
          { meetingId: made.meetingId, motionId: open.id, counts: { yes: 4, no: 0, abstain: 0 } },
          now,
        ),
      )
    : put
  expect(decided).toEqual({ ok: false, why: 'no-quorum' })
})

it('has one point on the table, and an order with every point in it', async () => {
  const made = await meeting()
  await together(n =>
    inside(db => addPoint(db, actor, made.meetingId, { title: { en: `P${n}` }, kind: 'discussion' }, now)),
  )
  const points = (await inside(db => agendaOf(db, made.meetingId))).map(point => point.id)
  await together(n => inside(db => takeUp(db, actor, made.meetingId, points[n], now)))
  await together(n => inside(db => movePoint(db, actor, made.meetingId, { id: points[n] ?? '', by: 1 }, now)))
  const after = await inside(db => agendaOf(db, made.meetingId))
  expect(after.map(({ place }) => place)).toEqual(after.map((_, n) => n))
  expect(after).toHaveLength(points.length)
  expect(after.filter(({ turns }) => turns.some(({ endedAt }) => endedAt === null))).toHaveLength(1)
})

it('makes each meeting of a series once, though the round runs many times at once', async () => {
  const facts = { groupId, title: { en: 'Weekly' }, firstDay: plainDate('2026-11-11') as PlainDate }
  const how = { starts: '09:00', minutes: 60, shownTo: 'members' as const }
  const weekly = { every: 'week', weekday: 3, weeks: 1 } as const
  const series = await inside(db => addSeries(db, actor, { ...facts, ...how, pattern: weekly }, now))
  await together(() => inside(db => makeAllAhead(db, actor, new Date(now.getTime() + 14 * 86_400_000))))
  expect(await inside(db => meetingsOfSeries(db, series.id))).toHaveLength(series.made + 2)
})

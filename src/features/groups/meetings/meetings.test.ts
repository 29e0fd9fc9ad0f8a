import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { mails } from '#platform/mail/tables.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { councilsIn, granted } from '#test/a-council.ts'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { addPoint } from './commands/agenda.ts'
import { mark, markRest } from './commands/attendance.ts'
import { callMeeting } from './commands/calling.ts'
import { declareConflict } from './commands/conflicts.ts'
import { decideMotion, giveVoice, putMotion } from './commands/deciding.ts'
import { cancelMeeting, changeMeeting } from './commands/meetings.ts'
import { callAgain, closeMeeting, openMeeting, takeUp } from './commands/running.ts'
import { addSeries, makeAllAhead, skipDay } from './commands/series.ts'
import { attendanceBetween, meetingsOf } from './held-queries.ts'
import { findMeeting, meetingsOfGroup, meetingsOfSeries } from './queries.ts'
import { motionsOf, quorumMarksOf } from './room-queries.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const
const day = (written: string) => plainDate(written) as PlainDate
const origin = 'http://porchlight.test'
const later = (minutes: number) => new Date(box.now.getTime() + minutes * 60_000)

const { council, present, quorum } = councilsIn(box)

const eventIn = (calendar: { content: string } | null) => {
  const parsed = new ICAL.Component(ICAL.parse(calendar?.content ?? ''))
  const event = parsed.getFirstSubcomponent('vevent')
  const read = (name: string) => event?.getFirstPropertyValue(name)
  return {
    method: parsed.getFirstPropertyValue('method'),
    uid: read('uid'),
    sequence: read('sequence'),
    status: read('status'),
    start: (read('dtstart') as ICAL.Time).toJSDate().toISOString(),
    attendee: read('attendee'),
  }
}
test('calls everybody once, tells of changes and of the end, under one name for calendars', async () => {
  const lakeside = await found(box)
  await lakeside.inside(async db => {
    const { meetingId, facts, groupId } = await council(db)
    expect(await callMeeting(db, actor, meetingId, { origin }, box.now)).toMatchObject({ ok: true, told: 5 })
    expect(await callMeeting(db, actor, meetingId, { origin }, box.now)).toMatchObject({ ok: true, told: 0 })
    const version = (await findMeeting(db, meetingId))?.version ?? 0
    const moved = { ...facts, startsAt: later(9_000), endsAt: later(9_090), version }
    expect(await changeMeeting(db, actor, meetingId, moved, { origin }, box.now)).toEqual({
      ok: true,
      told: 5,
    })
    expect(await changeMeeting(db, actor, meetingId, moved, { origin }, box.now)).toMatchObject({
      ok: false,
      why: 'changed-meanwhile',
    })
    expect(await cancelMeeting(db, actor, meetingId, { origin, why: 'Snow' }, box.now)).toEqual({
      ok: true,
      told: 5,
    })
    const letters = (await db.select().from(mails).orderBy(mails.id)).filter(
      ({ toEmail }) => toEmail === 'p0@lakeside.example',
    )
    const events = letters.map(({ calendar }) => eventIn(calendar))
    expect(events.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([
      ['REQUEST', 0, 'CONFIRMED'],
      ['REQUEST', 1, 'CONFIRMED'],
      ['CANCEL', 2, 'CANCELLED'],
    ])
    expect(new Set(events.map(({ uid }) => uid))).toEqual(new Set([`meeting-${meetingId}@porchlight.test`]))
    expect(events[0]).toMatchObject({
      start: '2026-11-10T17:00:00.000Z',
      attendee: 'MAILTO:p0@lakeside.example',
    })
    expect(events[1]?.start).toBe(later(9_000).toISOString())
    expect(letters[2]?.text).toContain('Snow')
    expect(await meetingsOfGroup(db, groupId)).toHaveLength(1)
  })
})

test('quorum, live: arrives, leaves, steps out, and a second call', async () => {
  const lakeside = await found(box)
  await lakeside.inside(async db => {
    const { meetingId, persons, organisations } = await council(db)
    const [a = '', b = '', c = '', d = ''] = persons
    const point = granted(
      await addPoint(db, actor, meetingId, { title: { en: 'The lease' }, kind: 'decision' }, box.now),
    ).id
    expect(await mark(db, actor, meetingId, { personId: a, state: 'present' }, box.now)).toEqual({
      ok: false,
      why: 'not-open',
    })
    granted(await openMeeting(db, actor, meetingId, box.now))
    await present(db, meetingId, [a, b])
    expect(await quorum(db, meetingId)).toMatchObject({ here: 2, needed: 3, of: 5, holds: false })
    const moving = { meetingId, itemId: point, text: { en: 'Sign it' }, moverId: a, seconderId: b }
    expect(await putMotion(db, actor, moving, box.now)).toEqual({ ok: false, why: 'no-quorum' })
    await present(db, meetingId, [c])
    expect(await quorum(db, meetingId)).toMatchObject({ here: 3, holds: true })
    expect(await callAgain(db, actor, meetingId, box.now)).toEqual({ ok: false, why: 'quorum-holds' })
    expect(await putMotion(db, actor, { ...moving, seconderId: a }, box.now)).toEqual({
      ok: false,
      why: 'mover-seconds',
    })
    expect(await putMotion(db, actor, { ...moving, moverId: d }, box.now)).toEqual({
      ok: false,
      why: 'mover-not-here',
    })

    granted(await takeUp(db, actor, meetingId, point, box.now))
    granted(
      await declareConflict(
        db,
        actor,
        { itemId: point, personId: c, words: 'My sister rents it', recused: true },
        box.now,
      ),
    )
    expect(await quorum(db, meetingId)).toMatchObject({ holds: true })
    expect(await quorum(db, meetingId, point)).toMatchObject({ here: 2, holds: false })
    expect(await putMotion(db, actor, moving, box.now)).toEqual({ ok: false, why: 'no-quorum' })
    granted(await callAgain(db, actor, meetingId, box.now))
    // These terms ask for the same number on the second call, so somebody else has to come.
    expect(await quorum(db, meetingId, point)).toMatchObject({ holds: false })
    await present(db, meetingId, [d])
    const motion = granted(await putMotion(db, actor, moving, box.now)).id
    granted(await mark(db, actor, meetingId, { personId: d, state: 'left' }, box.now))
    const decided = { meetingId, motionId: motion, counts: { yes: 2, no: 0, abstain: 0 } }
    expect(await decideMotion(db, actor, decided, box.now)).toEqual({ ok: false, why: 'no-quorum' })
    expect(await closeMeeting(db, actor, meetingId, box.now)).toEqual({ ok: false, why: 'motion-open' })
    await present(db, meetingId, [d])
    expect(
      await decideMotion(db, actor, { ...decided, counts: { yes: 4, no: 0, abstain: 0 } }, box.now),
    ).toEqual({ ok: false, why: 'too-many' })
    expect(await decideMotion(db, actor, decided, box.now)).toEqual({ ok: true, outcome: 'carried' })
    expect(await decideMotion(db, actor, decided, box.now)).toEqual({ ok: false, why: 'decided' })
    const [kept] = await motionsOf(db, meetingId)
    expect(kept).toMatchObject({
      mover: 'Person 0',
      seconder: 'Person 1',
      yes: 2,
      no: 0,
      recused: 1,
      outcome: 'carried',
    })
    expect(kept?.working).toMatchObject({ recused: [c], quorum: { here: 3, holds: true } })
    const marks = (await quorumMarksOf(db, meetingId)).filter(({ itemId }) => itemId === null)
    expect(marks.map(({ here, holds }) => [here, holds])).toEqual([
      [0, false],
      [1, false],
      [2, false],
      [3, true],
      [3, true],
      [4, true],
      [3, true],
      [4, true],
    ])
    granted(await markRest(db, actor, meetingId, 'absent', box.now))
    granted(await closeMeeting(db, actor, meetingId, box.now))
    expect(await mark(db, actor, meetingId, { personId: a, state: 'left' }, box.now)).toEqual({
      ok: false,
      why: 'closed',
    })
    const attended = await attendanceBetween(db, day('2026-11-01'), day('2026-11-30'))
    expect(attended).toHaveLength(4)
    expect(attended[0]).toMatchObject({ meetingId, day: '2026-11-10' })
    expect(
      await meetingsOf(db, organisations[0] ?? '', { from: day('2026-11-10'), to: day('2026-11-10') }),
    ).toMatchObject([{ meetingId, people: 1, day: '2026-11-10', closed: true }])
    expect(await attendanceBetween(db, day('2026-11-11'), day('2026-12-30'))).toEqual([])
  })
})

test('a vote closes at its second, and a repeated voice says what it was', async () => {
  const lakeside = await found(box)
  await lakeside.inside(async db => {
    const { meetingId, persons } = await council(db)
    const [a = '', b = '', c = ''] = persons
    const itemId = granted(
      await addPoint(db, actor, meetingId, { title: { en: 'A point' }, kind: 'decision' }, box.now),
    ).id
    granted(await openMeeting(db, actor, meetingId, box.now))
    await present(db, meetingId, [a, b, c])
    const moving = { meetingId, itemId, text: { en: 'Do it' }, moverId: a, seconderId: b, closesAt: later(5) }
    const motionId = granted(await putMotion(db, actor, moving, box.now)).id
    const say = (personId: string, voice: 'yes' | 'no', at = box.now) =>
      giveVoice(db, actor, { meetingId, motionId, personId, voice }, at)
    expect(await say(a, 'no')).toEqual({ ok: true, was: undefined })
    expect(await say(a, 'yes')).toEqual({ ok: true, was: 'no' })
    expect(await say(persons[4] ?? '', 'yes')).toEqual({ ok: false, why: 'no-voice' })
    expect(await say(b, 'yes', new Date(later(5).getTime() - 1))).toMatchObject({ ok: true })
    expect(await say(c, 'no', later(5))).toEqual({ ok: false, why: 'late' })
    expect(await decideMotion(db, actor, { meetingId, motionId }, later(4))).toEqual({
      ok: false,
      why: 'still-open',
    })
    expect(await decideMotion(db, actor, { meetingId, motionId }, later(5))).toEqual({
      ok: true,
      outcome: 'carried',
    })
    expect(await say(c, 'no', later(6))).toEqual({ ok: false, why: 'decided' })
  })
})

test('a series makes its meetings ahead once, leaves days out, and keeps noon', async () => {
  const lakeside = await found(box)
  await lakeside.inside(async db => {
    const { groupId } = await council(db, 1)
    const facts = {
      groupId,
      title: { en: 'Council' },
      firstDay: day('2026-11-01'),
      starts: '12:00',
      minutes: 90,
      shownTo: 'members' as const,
    }
    const series = await addSeries(
      db,
      actor,
      { ...facts, pattern: { every: 'month', nth: 2, weekday: 2, months: 1 } },
      box.now,
    )
    expect(series.made).toBe(4)
    expect(await makeAllAhead(db, actor, box.now)).toBe(0)
    const made = await meetingsOfSeries(db, series.id)
    expect(made.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-11-10T17:00:00.000Z',
      '2026-12-08T17:00:00.000Z',
      '2027-01-12T17:00:00.000Z',
      '2027-02-09T17:00:00.000Z',
    ])
    expect(await skipDay(db, actor, series.id, { day: day('2026-12-09') }, box.now)).toEqual({
      ok: false,
      why: 'not-a-day-of-it',
    })
    granted(await skipDay(db, actor, series.id, { day: day('2026-12-08'), reason: 'Holidays' }, box.now))
    expect((await meetingsOfSeries(db, series.id))[1]?.cancelledWhy).toBe('Holidays')
    granted(await skipDay(db, actor, series.id, { day: day('2027-03-09') }, box.now))
    expect(await makeAllAhead(db, actor, later(60 * 24 * 40))).toBe(0)
    expect(await makeAllAhead(db, actor, later(60 * 24 * 60))).toBe(1)
    const last = (await meetingsOfSeries(db, series.id)).at(-1)
    expect(last?.startsAt.toISOString()).toBe('2027-04-13T16:00:00.000Z')
  })
})

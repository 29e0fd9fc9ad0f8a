import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { accountByEmail, accountFor } from '#platform/auth/accounts.ts'
import { grantRole } from '#platform/auth/roles.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { mails } from '#platform/mail/tables.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { councilsIn, granted } from '#test/a-council.ts'
import { fieldIn, found, textOf } from '#test/as.ts'
import { formOf, sandbox } from '#test/sandbox.ts'
import { Visitor } from '#test/sign-in-desk.ts'
import { rosterOn } from '../queries.ts'
import { endSeat } from '../seats/commands/seating.ts'
import { addPoint, movePoint } from './commands/agenda.ts'
import { mark, markRest } from './commands/attendance.ts'
import { callMeeting, inviteGuest } from './commands/calling.ts'
import { addMeeting } from './commands/meetings.ts'
import { openMeeting } from './commands/running.ts'
import { agendaOf, findMeeting, invitedTo, proposalsOf } from './queries.ts'
import { seatedAt } from './room-queries.ts'
import { invitations } from './tables.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const
const day = (written: string) => plainDate(written) as PlainDate
const origin = 'http://porchlight.test'

const { council } = councilsIn(box)

test('answers by link: comes, what they need, and what to talk about; staff put it on the agenda', async () => {
  const lakeside = await found(box)
  const { groupId, meetingId } = await lakeside.inside(async db => {
    const made = await council(db, 2)
    granted(await callMeeting(db, actor, made.meetingId, { origin }, box.now))
    return made
  })
  const [letter] = (await lakeside.inside(db => db.select().from(mails))).filter(
    ({ toEmail }) => toEmail === 'p0@lakeside.example',
  )
  const path = letter?.text.match(/http:\/\/porchlight\.test(\/lakeside\/l\/[\w-]{43})/)?.[1] ?? ''
  const opened = await (await box.request(`${path}?lang=ar`)).text()
  expect(opened).toContain('dir="rtl"')
  expect(opened).not.toContain('value="alternate"')
  expect((await box.request(path, formOf({ part: 'reply' }))).status).toBe(422)
  const sent = await box.request(path, formOf({ part: 'reply', reply: 'yes', needs: 'Halal, please' }))
  expect(sent.status).toBe(303)
  expect(
    (await box.request(path, formOf({ part: 'reply', reply: 'alternate', alternateName: 'Bo' }))).status,
  ).toBe(422)
  expect((await box.request(path, formOf({ part: 'propose', words: 'Buses on Sunday' }))).status).toBe(303)
  await lakeside.inside(async db => {
    const invited = await invitedTo(db, meetingId)
    expect(invited.find(({ person }) => person === 'Person 0')).toMatchObject({
      reply: 'yes',
      needs: 'Halal, please',
    })
    expect(await proposalsOf(db, meetingId)).toMatchObject([{ words: 'Buses on Sunday', person: 'Person 0' }])
  })
  const coordinator = await lakeside.coordinator()
  const agenda = await (
    await coordinator.open(`/lakeside/groups/${groupId}/meetings/${meetingId}/agenda`)
  ).text()
  expect(textOf(agenda)).toContain('Buses on Sunday')
  const desk = await (await coordinator.open(`/lakeside/groups/${groupId}/meetings/${meetingId}`)).text()
  expect(textOf(desk)).toContain('Halal, please')
  const outside = await (await box.request(`/lakeside/groups/${groupId}/meetings/${meetingId}`)).text()
  expect(textOf(outside)).not.toContain('Halal')
  expect(textOf(outside)).not.toContain('p0@lakeside.example')
  const feed = await box.request(`/lakeside/groups/${groupId}/meetings/calendar.ics`)
  expect(feed.headers.get('content-type')).toContain('text/calendar')
  const parsed = new ICAL.Component(ICAL.parse(await feed.text()))
  expect(parsed.getAllSubcomponents('vevent')).toHaveLength(1)
  expect(parsed.toString()).not.toContain('ATTENDEE')
})

test('the points the terms ask for come first, once, and points are moved by buttons', async () => {
  const lakeside = await found(box)
  const { groupId, meetingId } = await lakeside.inside(async db => {
    const made = await council(db, 2)
    for (const en of ['One', 'Two'])
      granted(
        await addPoint(
          db,
          actor,
          made.meetingId,
          { title: { en }, kind: 'discussion', minutes: 10 },
          box.now,
        ),
      )
    granted(await callMeeting(db, actor, made.meetingId, { origin }, box.now))
    granted(await callMeeting(db, actor, made.meetingId, { origin }, box.now))
    return made
  })
  const titles = () =>
    lakeside.inside(async db =>
      (await agendaOf(db, meetingId)).map(({ title, standing }) => standing ?? title.en),
    )
  expect(await titles()).toEqual(['conflict-declaration', 'One', 'Two'])
  const coordinator = await lakeside.coordinator()
  const base = `/lakeside/groups/${groupId}/meetings/${meetingId}`
  const page = await (await coordinator.open(`${base}/agenda`)).text()
  const two = await lakeside.inside(async db => (await agendaOf(db, meetingId))[2]?.id ?? '')
  await coordinator.post(`${base}/order`, { _once: fieldIn(page, '_once'), point: two, to: 'up' })
  expect(await titles()).toEqual(['conflict-declaration', 'Two', 'One'])
  await lakeside.inside(async db => {
    const ids = (await agendaOf(db, meetingId)).map(({ id }) => id)
    granted(await movePoint(db, actor, meetingId, { order: [...ids].reverse() }, box.now))
  })
  expect(await titles()).toEqual(['One', 'Two', 'conflict-declaration'])
})

test('a meeting of 120 people is quick, and its page is not heavy', async () => {
  const lakeside = await found(box)
  const { groupId, meetingId } = await lakeside.inside(async db => {
    const made = await council(db, 120)
    granted(await openMeeting(db, actor, made.meetingId, box.now))
    granted(await markRest(db, actor, made.meetingId, 'present', box.now))
    for (const personId of made.persons.slice(0, 3))
      granted(await mark(db, actor, made.meetingId, { personId, state: 'regrets' }, box.now))
    return made
  })
  const coordinator = await lakeside.coordinator()
  const path = `/lakeside/groups/${groupId}/meetings/${meetingId}/live`
  await coordinator.open(path)
  const began = performance.now()
  const page = await (await coordinator.open(path)).text()
  const ms = performance.now() - began
  expect(textOf(page)).toContain('117 here, 61 needed')
  expect(page.match(/name="mark"/g)?.length).toBe(120 * 3 + 117)
  expect(ms).toBeLessThan(1_000)
  expect(page.length).toBeLessThan(150_000)
})

test('whoever holds a seat has a feed of every meeting of the group, until they give the seat up', async () => {
  const lakeside = await found(box)
  const { groupId } = await lakeside.inside(async db => {
    const made = await council(db, 1)
    await addMeeting(db, actor, { ...made.facts, groupId: made.groupId, shownTo: 'members' }, box.now)
    granted(await callMeeting(db, actor, made.meetingId, { origin }, box.now))
    return made
  })
  const [letter] = await lakeside.inside(db => db.select().from(mails))
  const paths = [...(letter?.text ?? '').matchAll(/http:\/\/porchlight\.test(\/lakeside\/l\/[\w-]{43})/g)]
  const feed = paths.map(([, path = '']) => path)
  expect(feed).toHaveLength(2)
  const shown = async () => {
    const answers = await Promise.all(feed.map(path => box.request(path)))
    const ics = answers.find(answer => answer.headers.get('content-type')?.includes('text/calendar'))
    return new ICAL.Component(ICAL.parse((await ics?.text()) ?? '')).getAllSubcomponents('vevent').length
  }
  expect(await shown()).toBe(2)
  await lakeside.inside(async db => {
    const [held] = await rosterOn(db, groupId, day('2026-11-03'))
    granted(await endSeat(db, actor, held?.id ?? '', day('2026-11-03'), box.now))
  })
  expect(await shown()).toBe(1)
})

async function signedIn(email: string): Promise<Visitor> {
  const link = await box.database.onSite('write', async db => {
    const account = await accountByEmail(db, email)
    return signInLinkFor(db, account?.id ?? '', origin, new Date(), 15)
  })
  const browser = new Visitor(origin, async request => {
    const body = request.method === 'GET' ? {} : { body: await request.arrayBuffer() }
    const { pathname, search } = new URL(request.url)
    return box.request(pathname + search, { method: request.method, headers: request.headers, ...body })
  })
  await browser.post(new URL(link).pathname)
  return browser
}

test('a chair runs the meetings of their own group and no other', async () => {
  const lakeside = await found(box)
  const { own, other } = await lakeside.inside(async db => {
    const own = await council(db, 1)
    const other = await council(db, 1)
    const account = await accountFor(
      db,
      { name: 'Cleo', email: 'cleo@lakeside.example', tongue: 'en' },
      box.now,
    )
    await grantRole(db, { accountId: account.id, role: 'chair', about: own.groupId }, box.now)
    return { own, other }
  })
  const chair = await signedIn('cleo@lakeside.example')
  const live = (one: { groupId: string; meetingId: string }) =>
    `/lakeside/groups/${one.groupId}/meetings/${one.meetingId}/live`
  expect((await chair.open(live(own))).status).toBe(200)
  expect((await chair.open(live(other))).status).toBe(403)
  expect((await box.request(live(own))).status).toBe(303)
})

test('an invitation taken back is told, opens nothing, and can be made again', async () => {
  const lakeside = await found(box)
  const { groupId, meetingId, id } = await lakeside.inside(async db => {
    const { groupId, meetingId } = await council(db, 2)
    granted(await callMeeting(db, actor, meetingId, { origin }, box.now))
    const [first] = await invitedTo(db, meetingId)
    return { groupId, meetingId, id: first?.id ?? '' }
  })
  const coordinator = await lakeside.coordinator()
  const at = `/lakeside/groups/${groupId}/meetings/${meetingId}`
  expect((await coordinator.post(`${at}/invitations/${id}/withdrawal`, {})).status).toBe(303)
  expect((await coordinator.post(`${at}/invitations/${id}/withdrawal`, {})).status).toBe(404)
  await lakeside.inside(async db => {
    expect(await invitedTo(db, meetingId)).toHaveLength(1)
    const letters = await db.select().from(mails).orderBy(mails.id)
    const last = letters.filter(({ toEmail }) => toEmail === 'p0@lakeside.example').at(-1)
    expect(last?.subject).toContain('not needed after all')
    expect(last?.text).not.toContain('/l/')
    expect(last?.calendar?.content).toContain('STATUS:CANCELLED')
    const [gone] = await db.select().from(invitations).where(eq(invitations.id, id))
    expect(await inviteGuest(db, actor, meetingId, gone?.personId ?? '', { origin }, box.now)).toMatchObject({
      ok: true,
      told: 1,
    })
  })
})

test('somebody who came in another’s seat and is known only by name can leave and be taken back', async () => {
  const lakeside = await found(box)
  await lakeside.inside(async db => {
    const { meetingId } = await council(db, 2)
    granted(await openMeeting(db, actor, meetingId, box.now))
    granted(await mark(db, actor, meetingId, { name: 'Bo', state: 'guest' }, box.now))
    const meeting = await findMeeting(db, meetingId)
    if (!meeting) throw new Error('gone')
    const bo = async () => (await seatedAt(db, meeting)).attendees.find(({ person }) => person === 'Bo')
    const attendanceId = (await bo())?.id ?? ''
    granted(await mark(db, actor, meetingId, { attendanceId, state: 'left' }, box.now))
    expect(await bo()).toMatchObject({ here: false })
    granted(await mark(db, actor, meetingId, { attendanceId, state: 'unmarked' }, box.now))
    expect(await bo()).toBeUndefined()
  })
})

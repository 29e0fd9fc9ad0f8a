import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { textIn } from '#platform/text.ts'
import { decidedMotions } from '../../decisions/queries.ts'
import { blocksFor } from '../../minutes/keeping-routes.tsx'
import { minutesPath } from '../../minutes/paths.ts'
import { minutesOf } from '../../minutes/queries.ts'
import { pullPoint } from '../commands/agenda.ts'
import { type Mark, mark, markRest } from '../commands/attendance.ts'
import { declareConflict, withdrawConflict } from '../commands/conflicts.ts'
import { decideMotion, giveVoice, putMotion, withdrawMotion } from '../commands/deciding.ts'
import { carryPoint } from '../commands/preparing.ts'
import { callAgain, closeMeeting, openMeeting, takeUp } from '../commands/running.ts'
import {
  conflictSchema,
  markSchema,
  motionSchema,
  otherSchema,
  outcomeSchema,
  proxySchema,
  restSchema,
  turnSchema,
  voiceSchema,
} from '../forms.ts'
import { liveWords, voiceWords } from '../live-words.ts'
import { canPrepare } from '../meeting.ts'
import { quorumIn } from '../motion.ts'
import { LivePage } from '../pages/live/page.tsx'
import { quorumSaid } from '../pages/live/quorum.tsx'
import type { LiveRoom, Notes } from '../pages/live/room.ts'
import { under } from '../paths.ts'
import { agendaOf, findMeeting, heldBefore, invitedTo, meetingsOfGroup } from '../queries.ts'
import { type LiveRefused, refusalWords } from '../refusals.ts'
import { motionsOf, seatedAt } from '../room-queries.ts'
import type { MeetingRow } from '../rows.ts'
import { groupOf, meetingOf, pointOf, runs, slugOf, turnedAway } from './asked.tsx'

/** Staff run every meeting, a chair those of the group they chair. */
const running = createMiddleware<AppEnv>(async (c, next) => {
  const group = await groupOf(c)
  if (!(await runs(c, group.id))) return turnedAway(c)
  return next()
})

async function nextOf(c: AppContext, meeting: MeetingRow): Promise<LiveRoom['next']> {
  const { db } = c.var
  const all = await meetingsOfGroup(db, meeting.groupId)
  const next = all.find(one => one.startsAt > meeting.startsAt && canPrepare(one))
  if (!next) return undefined
  const carried = (await agendaOf(db, next.id)).flatMap(({ carriedFrom }) =>
    carriedFrom ? [carriedFrom] : [],
  )
  return { id: next.id, startsAt: next.startsAt, carried: new Set(carried) }
}

async function notesOf(c: AppContext, meeting: MeetingRow): Promise<Notes> {
  const { db } = c.var
  const before = await heldBefore(db, meeting)
  const waits = before && !(await minutesOf(db, before.id))?.approvedAt
  return {
    blocks: await blocksFor(c, meeting.id),
    frozen: Boolean((await minutesOf(db, meeting.id))?.approvedAt),
    decided: await decidedMotions(db, meeting.id),
    earlier: waits ? before : undefined,
  }
}

async function roomOf(c: AppContext): Promise<LiveRoom> {
  const { db, view } = c.var
  const { id } = await meetingOf(c)
  const meeting = found(await findMeeting(db, id))
  return {
    view,
    slug: slugOf(c),
    meeting,
    points: await agendaOf(db, id),
    seated: await seatedAt(db, meeting),
    motions: await motionsOf(db, id),
    invited: await invitedTo(db, id),
    next: await nextOf(c, meeting),
    notes: view.can('minutes.keep') ? await notesOf(c, meeting) : undefined,
    at: under(slugOf(c), meeting),
  }
}

/** The page as it is, with what could not be done and why said above it. */
async function refused(c: AppContext, why: LiveRefused | 'form', itemId?: string | null) {
  const room = await roomOf(c)
  const { t } = c.var.view
  const recused = (itemId && room.seated.recusals.get(itemId)) || []
  const working = why === 'no-quorum' ? quorumSaid(t, quorumIn(room.seated.room, recused)) : ''
  const said = why === 'form' ? t(formWords.missing) : t(refusalWords[why], { why: working })
  return c.html(<LivePage room={room} refused={said} minutesHref={minutesHref(c, room)} />, 422)
}

const minutesHref = (c: AppContext, room: LiveRoom) => minutesPath(slugOf(c), room.meeting.id)

type Outcome = { ok: true } | { ok: false; why: LiveRefused }

/** Back to the page, at the part that changed, or there with what could not be done. */
async function after(c: AppContext, outcome: Outcome, part: string, itemId?: string | null) {
  if (!outcome.ok) return refused(c, outcome.why, itemId)
  const meeting = await meetingOf(c)
  return c.redirect(`${under(slugOf(c), meeting)('live')}#${part}`, 303)
}

async function marked(c: AppContext, said: Mark, part: string) {
  const { db, actor, now } = c.var
  const meeting = await meetingOf(c)
  return after(c, await mark(db, actor, meeting.id, said, now), part)
}

export const liveRoutes = new Hono<AppEnv>()
  .get('/:meeting/live', may('meetings.run'), running, async c => {
    const room = await roomOf(c)
    return c.html(<LivePage room={room} minutesHref={minutesHref(c, room)} />)
  })
  .get('/:meeting/beat', may('meetings.run'), running, async c => c.text(String((await meetingOf(c)).beat)))
  .post('/:meeting/opening', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    return after(c, await openMeeting(db, actor, (await meetingOf(c)).id, now), 'quorum')
  })
  .post('/:meeting/closing', may('meetings.run'), running, async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const outcome = await closeMeeting(db, actor, meeting.id, now)
    if (!outcome.ok) return refused(c, outcome.why)
    return redirectSaying(c, under(slugOf(c), meeting)('live'), view.t(liveWords.closed))
  })
  .post('/:meeting/second-call', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    return after(c, await callAgain(db, actor, (await meetingOf(c)).id, now), 'quorum')
  })
  .post('/:meeting/attendance', may('meetings.run'), running, async c => {
    const read = await readForm(c, markSchema)
    if (!read.ok) return refused(c, 'not-here')
    const [key, state] = read.value.mark
    // Whoever is known only by name is meant by the mark itself.
    const { attendees } = await seatedAt(c.var.db, await meetingOf(c))
    const byName = attendees.some(({ id, personId }) => id === key && personId === null)
    return marked(c, { ...(byName ? { attendanceId: key } : { personId: key }), state }, `p-${key}`)
  })
  .post('/:meeting/rest', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const read = await readForm(c, restSchema)
    if (!read.ok) return refused(c, 'form')
    return after(c, await markRest(db, actor, (await meetingOf(c)).id, read.value.rest, now), 'attendance')
  })
  .post('/:meeting/others', may('meetings.run'), running, async c => {
    const read = await readForm(c, otherSchema)
    if (!read.ok || !(read.value.name || read.value.personId)) return refused(c, 'form')
    const { name, personId, as, forPersonId } = read.value
    const standsIn = as === 'present' ? { forPersonId } : {}
    return marked(c, { name, personId, state: as, ...standsIn }, 'attendance')
  })
  .post('/:meeting/proxies', may('meetings.run'), running, async c => {
    const read = await readForm(c, proxySchema)
    if (!read.ok) return refused(c, 'form')
    const { giverId, proxyToId } = read.value
    return marked(c, { personId: giverId, proxyToId, state: 'regrets' }, 'attendance')
  })
  .post('/:meeting/turns', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const read = await readForm(c, turnSchema)
    if (!read.ok) return refused(c, 'form')
    const { point } = read.value
    const outcome = await takeUp(db, actor, (await meetingOf(c)).id, point, now)
    return after(c, outcome, point ? `point-${point}` : 'points')
  })
  .post('/:meeting/points/:point/carrying', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const meeting = await meetingOf(c)
    const point = await pointOf(c, meeting)
    const next = found(await nextOf(c, meeting))
    await carryPoint(db, actor, point.id, next.id, now)
    return after(c, { ok: true }, `point-${point.id}`)
  })
  .post('/:meeting/pulls/:point', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const point = c.req.param('point')
    const outcome = await pullPoint(db, actor, point, now)
    return after(c, outcome.ok ? outcome : { ok: false, why: 'nothing-in-consent' }, `point-${point}`)
  })
  .post('/:meeting/conflicts', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const read = await readForm(c, conflictSchema)
    if (!read.ok) return refused(c, 'form')
    return after(c, await declareConflict(db, actor, read.value, now), 'quorum')
  })
  .post('/:meeting/conflicts/:conflict/withdrawal', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const meeting = await meetingOf(c)
    return after(c, await withdrawConflict(db, actor, meeting.id, c.req.param('conflict'), now), 'quorum')
  })
  .post('/:meeting/motions', may('meetings.run'), running, async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, motionSchema)
    if (!read.ok) return refused(c, 'form')
    const meeting = await meetingOf(c)
    const { text, closes, ...said } = read.value
    const closesAt = closes ? new Date(now.getTime() + closes * 60_000) : undefined
    const motion = { ...said, meetingId: meeting.id, text: textIn({ [view.tongue]: text }), closesAt }
    return after(c, await putMotion(db, actor, motion, now), 'motions', said.itemId)
  })
  .post('/:meeting/motions/:motion/voices', may('meetings.run'), running, async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, voiceSchema)
    if (!read.ok) return refused(c, 'form')
    const [personId, voice] = read.value.voice
    const meeting = await meetingOf(c)
    const motionId = c.req.param('motion')
    const outcome = await giveVoice(db, actor, { meetingId: meeting.id, motionId, personId, voice }, now)
    if (!outcome.ok || !outcome.was || outcome.was === voice) return after(c, outcome, 'motions')
    const name = (await roomOf(c)).seated.attendees.find(one => one.personId === personId)?.person ?? ''
    const changed = { name, was: view.t(voiceWords[outcome.was]), now: view.t(voiceWords[voice]) }
    return redirectSaying(
      c,
      `${under(slugOf(c), meeting)('live')}#motions`,
      view.t(liveWords.voiceChanged, changed),
    )
  })
  .post('/:meeting/motions/:motion/outcome', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const read = await readForm(c, outcomeSchema)
    if (!read.ok) return refused(c, 'form')
    const meeting = await meetingOf(c)
    const { how, ...hands } = read.value
    const motionId = c.req.param('motion')
    const motion = (await motionsOf(db, meeting.id)).find(({ id }) => id === motionId)
    const counts = how === 'counts' ? hands : undefined
    if (counts && counts.yes + counts.no + counts.abstain === 0) return refused(c, 'nobody-said')
    const outcome = await decideMotion(db, actor, { meetingId: meeting.id, motionId, counts }, now)
    return after(c, outcome, `motion-${motionId}`, motion?.itemId)
  })
  .post('/:meeting/motions/:motion/withdrawal', may('meetings.run'), running, async c => {
    const { db, actor, now } = c.var
    const meeting = await meetingOf(c)
    const motion = { meetingId: meeting.id, motionId: c.req.param('motion') }
    return after(c, await withdrawMotion(db, actor, motion, now), 'motions')
  })

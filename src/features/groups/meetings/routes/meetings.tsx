import { Hono } from 'hono'
import { listPersons } from '#features/people/index.ts'
import { findAttachment, serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { writeDay } from '#platform/time.ts'
import { feedOf } from '../calendar.ts'
import { callMeeting, inviteGuest, remindUnanswered, withdrawInvitation } from '../commands/calling.ts'
import { addMeeting, cancelMeeting, changeMeeting } from '../commands/meetings.ts'
import { cancelSchema, guestSchema, meetingSchema } from '../forms.ts'
import { MeetingPage } from '../pages/meeting.tsx'
import { MeetingsPage } from '../pages/meetings.tsx'
import { meetingPath } from '../paths.ts'
import { agendaOf, findInvitation, findPaper, invitedTo, meetingsOfGroup, seriesOfGroup } from '../queries.ts'
import type { MeetingRow } from '../rows.ts'
import { staffWords } from '../staff-words.ts'
import { groupOf, meetingOf, runs, slugOf } from './asked.tsx'
import { changePage, conflictWith, factsFrom, newPage, valuesOf } from './form.tsx'

const shownHere = (c: AppContext, rows: MeetingRow[]) =>
  c.var.view.can('groups.see') ? rows : rows.filter(({ shownTo }) => shownTo === 'everyone')

/** How many of the meetings held are listed; the rest are in the minutes. */
const pastShown = 60

export const meetingRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view, now } = c.var
    const group = await groupOf(c)
    const rows = shownHere(c, await meetingsOfGroup(db, group.id))
    const coming = rows.filter(({ endsAt, openedAt, closedAt }) => endsAt >= now || (openedAt && !closedAt))
    const past = rows.filter(one => !coming.includes(one) && (one.openedAt || view.can('groups.manage')))
    return c.html(
      <MeetingsPage
        view={view}
        slug={slugOf(c)}
        group={group}
        coming={coming}
        past={past.reverse().slice(0, pastShown)}
        series={view.can('groups.manage') ? await seriesOfGroup(db, group.id) : []}
      />,
    )
  })
  .get('/calendar.ics', may('public'), async c => {
    const { db, view } = c.var
    const group = await groupOf(c)
    const slug = slugOf(c)
    const rows = (await meetingsOfGroup(db, group.id)).filter(({ shownTo }) => shownTo === 'everyone')
    const name = inTongue(group.name, view.tongue).text
    const entries = rows.map(row => ({
      ...row,
      title: `${inTongue(row.title, view.tongue).text} · ${name}`,
      // The room's address is for those who were invited: their own calendar link carries it.
      online: null,
      cancelled: row.cancelledAt !== null,
      url: view.origin + meetingPath(slug, group.id, row.id),
    }))
    return c.body(feedOf(name, entries, view.origin), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="meetings.ics"',
    })
  })
  .get('/new', may('groups.manage'), async c =>
    c.html(await newPage(c, emptyForm({ minutes: '90', starts: '12:00', shownTo: 'members' }))),
  )
  .post('/new', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const read = await readForm(c, meetingSchema)
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const meant = factsFrom(view.zone, read.value)
    if (meant === 'never')
      return c.html(await newPage(c, refuse(c, read.values, 'starts', staffWords.neverShown)), 422)
    const id = await addMeeting(db, actor, { ...meant.facts, groupId: group.id }, now)
    const twice = view.t(staffWords.twiceShown, { day: writeDay(read.value.day, view.tongue) })
    const said = meant.twice ? `${view.t(staffWords.saved)} ${twice}` : view.t(staffWords.saved)
    return redirectSaying(c, meetingPath(slugOf(c), group.id, id), said)
  })
  .get('/:meeting', may('public'), async c => {
    const { db, view } = c.var
    const group = await groupOf(c)
    const meeting = await meetingOf(c)
    const works = view.can('groups.see')
    if (!works && meeting.shownTo !== 'everyone') throw new NotFound()
    const points = await agendaOf(db, meeting.id)
    const shown = works ? points : meeting.agendaPublishedAt ? points.filter(one => !one.private) : undefined
    const manages = view.can('groups.manage')
    const desk = works
      ? {
          invited: manages ? await invitedTo(db, meeting.id) : [],
          persons: manages ? await listPersons(db) : [],
          runs: await runs(c, group.id),
        }
      : undefined
    return c.html(
      <MeetingPage view={view} slug={slugOf(c)} group={group} meeting={meeting} points={shown} desk={desk} />,
    )
  })
  .get('/:meeting/papers/:paper', may('public'), async c => {
    const { db, view, files } = c.var
    const meeting = await meetingOf(c)
    const one = found(await findPaper(db, c.req.param('paper')))
    if (one.point.meetingId !== meeting.id) throw new NotFound()
    const open = meeting.shownTo === 'everyone' && meeting.agendaPublishedAt !== null && !one.point.private
    if (!open && !view.can('groups.see')) throw new NotFound()
    const attachment = found(await findAttachment(db, one.paper.attachmentId))
    return found(await serveAttachment(files, attachment))
  })
  .get('/:meeting/change', may('groups.manage'), async c => {
    const meeting = await meetingOf(c)
    return c.html(changePage(c, meeting, emptyForm(valuesOf(c.var.view.zone, meeting))))
  })
  .post('/:meeting/change', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, meetingSchema)
    if (!read.ok) return c.html(changePage(c, meeting, read.form), 422)
    const meant = factsFrom(view.zone, read.value)
    if (meant === 'never')
      return c.html(changePage(c, meeting, refuse(c, read.values, 'starts', staffWords.neverShown)), 422)
    const { version } = read.value
    // Languages the form has no field for are kept.
    const title = textIn({ ...meeting.title, en: read.value.titleEn, fr: read.value.titleFr })
    const facts = { ...meant.facts, title, version }
    const change = await changeMeeting(db, actor, meeting.id, facts, { origin: house.origin }, now)
    if (change.ok) {
      const said = meeting.calledAt
        ? view.t(staffWords.savedTold, { count: change.told })
        : view.t(staffWords.saved)
      return redirectSaying(c, meetingPath(slugOf(c), meeting.groupId, meeting.id), said)
    }
    if (change.why === 'not-here') throw new NotFound()
    if (change.why !== 'changed-meanwhile')
      return c.html(changePage(c, meeting, refuse(c, read.values, 'form', staffWords.over)), 422)
    const form = emptyForm({ ...read.values, version: String(change.current.version) })
    return c.html(changePage(c, meeting, form, conflictWith(c, change.current, read.values)), 409)
  })
  .post('/:meeting/cancellation', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, cancelSchema)
    const why = read.ok ? read.value.why : undefined
    const outcome = await cancelMeeting(db, actor, meeting.id, { origin: house.origin, why }, now)
    const said = outcome.ok ? view.t(staffWords.cancelled, { count: outcome.told }) : view.t(staffWords.over)
    return redirectSaying(c, meetingPath(slugOf(c), meeting.groupId, meeting.id), said)
  })
  .post('/:meeting/calling', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const outcome = await callMeeting(db, actor, meeting.id, { origin: house.origin }, now)
    const said = outcome.ok
      ? view.t(staffWords.called, { told: outcome.told, without: outcome.withoutAddress })
      : view.t(outcome.why === 'nobody-to-call' ? staffWords.nobodyToCall : staffWords.over)
    return redirectSaying(c, `${meetingPath(slugOf(c), meeting.groupId, meeting.id)}#replies`, said)
  })
  .post('/:meeting/reminders', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const count = await remindUnanswered(db, actor, meeting.id, { origin: house.origin }, now)
    const path = `${meetingPath(slugOf(c), meeting.groupId, meeting.id)}#replies`
    return redirectSaying(c, path, view.t(staffWords.reminded, { count }))
  })
  .post('/:meeting/invitations/:invitation/withdrawal', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const invitation = found(await findInvitation(db, c.req.param('invitation')))
    const how = { origin: house.origin }
    const outcome = await withdrawInvitation(db, actor, meeting.id, invitation.id, how, now)
    if (!outcome.ok && outcome.why === 'not-here') throw new NotFound()
    const path = `${meetingPath(slugOf(c), meeting.groupId, meeting.id)}#replies`
    const said = outcome.ok ? staffWords.withdrawn : staffWords.over
    return redirectSaying(c, path, view.t(said, { name: invitation.person ?? '' }))
  })
  .post('/:meeting/guests', may('groups.manage'), async c => {
    const { db, actor, now, view, house } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, guestSchema)
    const path = `${meetingPath(slugOf(c), meeting.groupId, meeting.id)}#replies`
    if (!read.ok) return redirectSaying(c, path, view.t(staffWords.choose))
    const { personId } = read.value
    const outcome = await inviteGuest(db, actor, meeting.id, personId, { origin: house.origin }, now)
    if (!outcome.ok && outcome.why === 'not-here') throw new NotFound()
    if (!outcome.ok)
      return redirectSaying(
        c,
        path,
        view.t(outcome.why === 'over' ? staffWords.over : staffWords.alreadyCalled),
      )
    const name = (await listPersons(db)).find(({ id }) => id === personId)?.name ?? ''
    return redirectSaying(c, path, view.t(staffWords.guestCalled, { name }))
  })

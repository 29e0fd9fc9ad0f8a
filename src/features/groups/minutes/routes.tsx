import { Hono } from 'hono'
import { z } from 'zod'
import { docxOf } from '#platform/documents/docx.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, lineSchema, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { slugFrom } from '#platform/text.ts'
import { decidedMotions } from '../decisions/queries.ts'
import { refuseOtherChairs, tendsGroup } from '../decisions/tending-routes.ts'
import { under } from '../meetings/paths.ts'
import { findMeeting } from '../meetings/queries.ts'
import { assembleMinutes, namesIn } from './assemble-queries.ts'
import { circulateMinutes, inviteSecretary } from './commands/asking.ts'
import { answerCorrection, approveMinutes, publishMinutes } from './commands/keeping.ts'
import { documentOf } from './document.ts'
import { type Desk, showDesk, takeBlock, takePulse } from './keeping-routes.tsx'
import { type Minutes, publicPart } from './minutes.ts'
import { MinutesListPage } from './pages/list.tsx'
import { ReadingPage, type Tending } from './pages/reading.tsx'
import { blockPath, minutesPath, pulsePath, writingPath } from './paths.ts'
import { correctionsOf, laterMeetings, minutesOf, minutesOfAll, publishedMinutes } from './queries.ts'
import { staffWords, words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''

const meetingOf = async (c: AppContext) => {
  const meeting = found(await findMeeting(c.var.db, c.req.param('meeting') ?? ''))
  await refuseOtherChairs(c, meeting.groupId)
  return meeting
}

const deskOf = async (c: AppContext): Promise<Desk> => {
  const { id } = await meetingOf(c)
  const slug = slugOf(c)
  return {
    meetingId: id,
    postTo: key => blockPath(slug, id, key),
    pulse: pulsePath(slug, id),
    here: writingPath(slug, id),
    back: { href: minutesPath(slug, id), label: c.var.view.t(words.title) },
  }
}

/** The minutes this reader may see, and as whom: strangers see what is published, without what stays private. */
async function readable(c: AppContext) {
  const { db, view } = c.var
  const meeting = found(await findMeeting(db, c.req.param('meeting') ?? ''))
  const row = await minutesOf(db, meeting.id)
  const inside = view.can('groups.see')
  if (!inside && !row?.publishedAt) throw new NotFound()
  const asPublic = !inside || c.req.query('as') === 'public'
  const whole = found(await assembleMinutes(db, meeting.id))
  const minutes: Minutes = asPublic ? publicPart(whole) : whole
  const { t, tongue, zone } = view
  const document = documentOf(minutes, await namesIn(db, minutes), { t, tongue, zone, outside: asPublic })
  return { meeting, row, inside, asPublic, whole, document }
}

async function readingPage(c: AppContext, form = emptyForm()) {
  const { db, view } = c.var
  const { meeting, row, inside, asPublic, whole, document } = await readable(c)
  const decided = await decidedMotions(db, meeting.id)
  const motions = [...whole.points, whole.loose].flatMap(part => part.motions)
  const tending: Tending | undefined = (await tendsGroup(db, view, meeting.groupId))
    ? {
        corrections: await correctionsOf(db, meeting.id),
        motions: motions
          .filter(({ outcome }) => outcome === 'carried')
          .map(motion => ({ motion, decisionId: decided.get(motion.id) })),
        later: await laterMeetings(db, meeting.groupId, meeting.startsAt),
        groupId: meeting.groupId,
        closed: meeting.closedAt !== null,
      }
    : undefined
  const props = {
    view,
    slug: slugOf(c),
    meetingId: meeting.id,
    document,
    row,
    tending,
    asPublic,
    inside,
    form,
  }
  return <ReadingPage {...props} />
}

const approvalSchema = z.object({ approvedIn: z.uuid().optional(), note: lineSchema.optional() })
const secretarySchema = z.object({ name: lineSchema, email: z.email().max(254) })

export const minutesRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const all = await (view.can('groups.see') ? minutesOfAll(db) : publishedMinutes(db))
    return c.html(<MinutesListPage view={view} slug={slugOf(c)} all={all} />)
  })
  .get('/:meeting', may('public'), async c => c.html(await readingPage(c)))
  .get('/:meeting/document.docx', may('public'), async c => {
    const { document, meeting } = await readable(c)
    const name = slugFrom(`${document.title} ${meeting.startsAt.toISOString().slice(0, 10)}`)
    return new Response(new Uint8Array(await docxOf(document)), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'Content-Disposition': `attachment; filename="${name || 'minutes'}.docx"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
  .get('/:meeting/writing', may('minutes.keep'), async c => {
    const desk = await deskOf(c)
    if ((await minutesOf(c.var.db, desk.meetingId))?.approvedAt)
      return c.redirect(minutesPath(slugOf(c), desk.meetingId), 303)
    return c.html(await showDesk(c, desk))
  })
  .post('/:meeting/writing/:block', may('minutes.keep'), async c => {
    const desk = await deskOf(c)
    const block = c.req.param('block')
    if (c.req.query('from') !== 'live') return takeBlock(c, desk, block)
    const meeting = await meetingOf(c)
    const live = under(slugOf(c), meeting)('live')
    const here = `${live}#block-${block}`
    return takeBlock(c, { ...desk, here, back: { href: live, label: c.var.view.t(words.meeting) } }, block)
  })
  .post('/:meeting/pulse', may('minutes.keep'), async c => takePulse(c, await deskOf(c)))
  .post('/:meeting/circulation', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const { id } = await meetingOf(c)
    const sent = await circulateMinutes(db, actor, id, { origin: house.origin }, now)
    const told = sent.ok ? view.t(staffWords.circulatedNow, { count: sent.sent }) : view.t(words.frozen)
    return redirectSaying(c, minutesPath(slugOf(c), id), told)
  })
  .post('/:meeting/corrections/:correction', may('minutes.keep'), async c => {
    const { db, actor, now } = c.var
    const { id } = await meetingOf(c)
    const { taken } = await sentValues(c)
    const asked = found((await correctionsOf(db, id)).find(each => each.id === c.req.param('correction')))
    await answerCorrection(db, actor, asked.id, taken === 'yes', now)
    return c.redirect(minutesPath(slugOf(c), id), 303)
  })
  .post('/:meeting/approval', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, approvalSchema)
    if (!read.ok) return c.html(await readingPage(c, read.form), 422)
    const later = await laterMeetings(db, meeting.groupId, meeting.startsAt)
    const approvedIn = later.find(({ id }) => id === read.value.approvedIn)?.id
    const how = { meetingId: approvedIn, note: read.value.note }
    const done = await approveMinutes(db, actor, meeting.id, how, now)
    if (done.ok || done.why === 'already-approved')
      return redirectSaying(c, minutesPath(slugOf(c), meeting.id), view.t(staffWords.approvedNow))
    return c.html(await readingPage(c, refuse(c, read.values, 'form', staffWords.notClosed)), 422)
  })
  .post('/:meeting/publication', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const { id } = await meetingOf(c)
    await publishMinutes(db, actor, id, now)
    return redirectSaying(c, minutesPath(slugOf(c), id), view.t(staffWords.publishedNow))
  })
  .post('/:meeting/secretary', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const { id } = await meetingOf(c)
    const read = await readForm(c, secretarySchema)
    if (!read.ok) return c.html(await readingPage(c, read.form), 422)
    const to = { ...read.value, tongue: view.tongue }
    await inviteSecretary(db, actor, id, to, { origin: house.origin }, now)
    return redirectSaying(
      c,
      minutesPath(slugOf(c), id),
      view.t(staffWords.secretarySent, { name: read.value.name }),
    )
  })

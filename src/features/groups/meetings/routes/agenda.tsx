import { Hono } from 'hono'
import { attachmentKinds, keepAttachment } from '#platform/files/attachments.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { textIn } from '#platform/text.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import {
  addPaper,
  addPoint,
  changePoint,
  movePoint,
  publishAgenda,
  removePaper,
  removePoint,
} from '../commands/agenda.ts'
import { prepareAgenda } from '../commands/preparing.ts'
import { answerProposal } from '../commands/proposals.ts'
import { moveSchema, paperSchema, pointSchema, proposalAnswerSchema, publicationSchema } from '../forms.ts'
import { AgendaPage } from '../pages/agenda.tsx'
import { PointPage } from '../pages/point.tsx'
import { under } from '../paths.ts'
import { agendaOf, findPaper, type Point, proposalsOf } from '../queries.ts'
import type { MeetingRow, PointRow } from '../rows.ts'
import { staffWords } from '../staff-words.ts'
import { meetingOf, pointOf, slugOf } from './asked.tsx'

async function agendaPage(c: AppContext, meeting: MeetingRow, form: FormState) {
  const { db, view } = c.var
  const points = await agendaOf(db, meeting.id)
  const proposals = await proposalsOf(db, meeting.id)
  return <AgendaPage {...{ view, slug: slugOf(c), meeting, points, proposals, form }} />
}

const blank = { kind: 'discussion' }

const pointPage = (
  c: AppContext,
  meeting: MeetingRow,
  point: Point,
  form: FormState,
  conflict?: Conflict,
) => (
  <PointPage
    view={c.var.view}
    slug={slugOf(c)}
    meeting={meeting}
    point={point}
    form={form}
    conflict={conflict}
  />
)

const valuesOf = (point: PointRow) => ({
  titleEn: point.title.en ?? '',
  titleFr: point.title.fr ?? '',
  noteEn: point.note?.en ?? '',
  noteFr: point.note?.fr ?? '',
  minutes: point.minutes === null ? '' : String(point.minutes),
  presenter: point.presenter ?? '',
  kind: point.kind as string,
  consent: point.consent ? 'yes' : '',
  private: point.private ? 'yes' : '',
  version: String(point.version),
})

const conflictWith = (c: AppContext, current: PointRow, sent: FormState['values']): Conflict => {
  const { t } = c.var.view
  const saved = valuesOf(current)
  const labels = {
    titleEn: staffWords.pointTitleEn,
    titleFr: staffWords.pointTitleFr,
    noteEn: staffWords.noteEn,
    noteFr: staffWords.noteFr,
    minutes: staffWords.pointMinutes,
    presenter: staffWords.pointPresenter,
  }
  return {
    at: current.changedAt,
    fields: (Object.keys(labels) as (keyof typeof labels)[]).map(field => ({
      label: t(labels[field]),
      theirs: saved[field],
      yours: String(sent[field] ?? ''),
    })),
  }
}

const refusedFile = {
  empty: staffWords.paperEmpty,
  'too-large': staffWords.paperLarge,
  'not-that-kind': staffWords.paperKind,
}

const factsFrom = (
  value: { [field in 'titleEn' | 'titleFr' | 'noteEn' | 'noteFr']?: string | undefined },
  before?: PointRow,
) => ({
  title: textIn({ ...before?.title, en: value.titleEn, fr: value.titleFr }),
  note: textIn({ ...before?.note, en: value.noteEn, fr: value.noteFr }),
})

export const agendaRoutes = new Hono<AppEnv>()
  .get('/:meeting/agenda', may('groups.manage'), async c =>
    c.html(await agendaPage(c, await meetingOf(c), emptyForm(blank))),
  )
  .post('/:meeting/points', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, pointSchema)
    if (!read.ok) return c.html(await agendaPage(c, meeting, read.form), 422)
    const outcome = await addPoint(db, actor, meeting.id, { ...read.value, ...factsFrom(read.value) }, now)
    if (!outcome.ok)
      return c.html(await agendaPage(c, meeting, refuse(c, read.values, 'form', staffWords.over)), 422)
    return redirectSaying(
      c,
      `${under(slugOf(c), meeting)('agenda')}#point-${outcome.id}`,
      view.t(staffWords.pointSaved),
    )
  })
  .post('/:meeting/order', may('groups.manage'), async c => {
    const { db, actor, now } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, moveSchema)
    const path = under(slugOf(c), meeting)('agenda')
    if (!read.ok) return c.redirect(path, 303)
    const { point, to } = read.value
    await movePoint(db, actor, meeting.id, { id: point, by: to === 'up' ? -1 : 1 }, now)
    return c.redirect(`${path}#point-${point}`, 303)
  })
  .post('/:meeting/preparation', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const count = await prepareAgenda(db, actor, meeting.id, now)
    return redirectSaying(c, under(slugOf(c), meeting)('agenda'), view.t(staffWords.prepared, { count }))
  })
  .post('/:meeting/publication', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const read = await readForm(c, publicationSchema)
    const shown = read.ok && read.value.shown === 'yes'
    await publishAgenda(db, actor, meeting.id, shown, now)
    const said = view.t(shown ? staffWords.published : staffWords.hidden)
    return redirectSaying(c, under(slugOf(c), meeting)('agenda'), said)
  })
  .get('/:meeting/points/:point', may('groups.manage'), async c => {
    const meeting = await meetingOf(c)
    const point = await pointOf(c, meeting)
    return c.html(pointPage(c, meeting, point, emptyForm(valuesOf(point))))
  })
  .post('/:meeting/points/:point', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const point = await pointOf(c, meeting)
    const read = await readForm(c, pointSchema)
    if (!read.ok) return c.html(pointPage(c, meeting, point, read.form), 422)
    const facts = { ...read.value, ...factsFrom(read.value, point) }
    const outcome = await changePoint(db, actor, point.id, facts, now)
    if (outcome.ok)
      return redirectSaying(
        c,
        `${under(slugOf(c), meeting)('agenda')}#point-${point.id}`,
        view.t(staffWords.pointSaved),
      )
    if (outcome.why === 'changed-meanwhile') {
      const current = await pointOf(c, meeting)
      const form = emptyForm({ ...read.values, version: String(current.version) })
      return c.html(pointPage(c, meeting, current, form, conflictWith(c, current, read.values)), 409)
    }
    return c.html(pointPage(c, meeting, point, refuse(c, read.values, 'form', staffWords.over)), 422)
  })
  .post('/:meeting/points/:point/removal', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const point = await pointOf(c, meeting)
    const outcome = await removePoint(db, actor, point.id, now)
    if (outcome.ok) return redirectSaying(c, under(slugOf(c), meeting)('agenda'), view.t(staffWords.removed))
    const message = outcome.why === 'in-use' ? staffWords.inUse : staffWords.over
    return c.html(pointPage(c, meeting, point, refuse(c, valuesOf(point), 'form', message)), 422)
  })
  .post('/:meeting/points/:point/papers', may('groups.manage'), async c => {
    const { db, actor, now, view, files } = c.var
    const meeting = await meetingOf(c)
    const point = await pointOf(c, meeting)
    const read = await readForm(c, paperSchema)
    const sent = (await c.req.parseBody()).file
    const values = { ...valuesOf(point), ...read.values }
    if (!(sent instanceof File) || !sent.name)
      return c.html(pointPage(c, meeting, point, refuse(c, values, 'file', staffWords.paperMissing)), 422)
    const file = { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) }
    const kept = await keepAttachment({ db, files }, actor, file, attachmentKinds, now)
    if (!kept.ok)
      return c.html(pointPage(c, meeting, point, refuse(c, values, 'file', refusedFile[kept.why])), 422)
    const title = (read.ok && read.value.title) || sent.name
    await addPaper(db, actor, point.id, { attachmentId: kept.id, title }, now)
    return redirectSaying(c, under(slugOf(c), meeting)('points', point.id), view.t(staffWords.paperAdded))
  })
  .post('/:meeting/papers/:paper/removal', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const meeting = await meetingOf(c)
    const one = found(await findPaper(db, c.req.param('paper')))
    if (one.point.meetingId !== meeting.id) throw new NotFound()
    await removePaper(db, actor, one.paper.id, now)
    return redirectSaying(c, under(slugOf(c), meeting)('points', one.point.id), view.t(staffWords.removed))
  })
  .post('/:meeting/proposals/:proposal', may('groups.manage'), async c => {
    const { db, actor, now } = c.var
    const meeting = await meetingOf(c)
    const id = c.req.param('proposal')
    found((await proposalsOf(db, meeting.id)).find(proposal => proposal.id === id))
    const read = await readForm(c, proposalAnswerSchema)
    if (read.ok) await answerProposal(db, actor, id, read.value.answer, now)
    return c.redirect(`${under(slugOf(c), meeting)('agenda')}#proposals`, 303)
  })

import { Hono } from 'hono'
import { findStation, lineOf, looseEnds, type Station } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, plainDate } from '#platform/time.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import type { Group } from '../group.ts'
import { under } from '../meetings/paths.ts'
import { hasPublishedMinutes } from '../minutes/published-queries.ts'
import { findGroup, listGroups } from '../queries.ts'
import { typedIn } from './both.ts'
import { changeDecision, decisionFromMotion, recordDecision } from './commands.ts'
import { decisionChangeSchema, decisionSchema } from './forms.ts'
import { DecisionPage } from './pages/decision.tsx'
import { DecisionFormPage } from './pages/form.tsx'
import { DecisionsPage } from './pages/list.tsx'
import { decisionChangePath, decisionPath, decisionsPath } from './paths.ts'
import { type Decision, findDecision, searchDecisions } from './queries.ts'
import { refuseOtherChairs, tendsGroup } from './tending-routes.ts'
import { staffWords, words } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const perPage = 50

const groupsTended = async (c: AppContext): Promise<Group[]> => {
  const kept: Group[] = []
  for (const group of await listGroups(c.var.db))
    if (await tendsGroup(c.var.db, c.var.view, group.id)) kept.push(group)
  return kept
}

/** What nobody has taken up yet, and what the reader came from. */
async function evidenceFor(c: AppContext, because: string | undefined): Promise<Station[]> {
  const { evidence } = await looseEnds(c.var.db)
  const asked = because ? await findStation(c.var.db, because) : undefined
  return asked && !evidence.some(({ id }) => id === asked.id) ? [asked, ...evidence] : evidence
}

async function newForm(c: AppContext, form: FormState) {
  const { view } = c.var
  const because = c.req.query('because') ?? [form.values.evidence ?? []].flat()[0]
  return (
    <DecisionFormPage
      view={view}
      title={view.t(staffWords.add)}
      lead={view.t(staffWords.addLead)}
      action={decisionsPath(slugOf(c))}
      back={{ href: decisionsPath(slugOf(c)), label: view.t(words.title) }}
      button={view.t(staffWords.save)}
      form={form}
      groups={await groupsTended(c)}
      evidence={await evidenceFor(c, because)}
    />
  )
}

const valuesOf = (decision: Decision) => ({
  sentenceEn: decision.sentence.en ?? '',
  sentenceFr: decision.sentence.fr ?? '',
  reasonEn: decision.reason?.en ?? '',
  reasonFr: decision.reason?.fr ?? '',
  decidedOn: decision.decidedOn,
  takenHow: decision.takenHow ?? '',
  public: decision.public ? 'yes' : 'no',
  version: String(decision.version),
})

async function changeForm(c: AppContext, decision: Decision, form: FormState, conflict?: Conflict) {
  const { view } = c.var
  return (
    <DecisionFormPage
      view={view}
      title={view.t(conflict ? staffWords.somebodyFirst : staffWords.change)}
      action={decisionChangePath(slugOf(c), decision.id)}
      back={{
        href: decisionPath(slugOf(c), decision.id),
        label: inTongue(decision.sentence, view.tongue).text,
      }}
      button={view.t(staffWords.saveChange)}
      form={form}
      evidence={await evidenceFor(c, undefined)}
      conflict={conflict}
    />
  )
}

function conflictWith(c: AppContext, current: Decision, sent: FormState['values']): Conflict {
  const { t } = c.var.view
  const saved = valuesOf(current)
  const fields = ['sentenceEn', 'sentenceFr', 'reasonEn', 'reasonFr', 'decidedOn', 'takenHow'] as const
  return {
    at: current.changedAt,
    fields: fields.map(field => ({
      label: t(staffWords[field]),
      theirs: saved[field],
      yours: String(sent[field] ?? ''),
    })),
  }
}

const decisionOf = async (c: AppContext) => {
  const decision = found(await findDecision(c.var.db, c.req.param('id') ?? ''))
  await refuseOtherChairs(c, decision.groupId)
  return decision
}

export const decisionRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view } = c.var
    const asked = {
      words: c.req.query('words') ?? '',
      group: c.req.query('group') ?? '',
      from: c.req.query('from') ?? '',
      to: c.req.query('to') ?? '',
    }
    const page = Math.min(Math.max(Math.trunc(Number(c.req.query('page')) || 1), 1), 10_000)
    const answer = await searchDecisions(db, {
      words: asked.words.slice(0, 200) || undefined,
      groupId: asked.group || undefined,
      from: plainDate(asked.from),
      to: plainDate(asked.to),
      publicOnly: !view.can('groups.see'),
      skip: (page - 1) * perPage,
      take: perPage,
    })
    const pageAt = (n: number) =>
      `${decisionsPath(slugOf(c))}?${new URLSearchParams({ ...asked, page: String(n) })}`
    return c.html(
      <DecisionsPage
        view={view}
        slug={slugOf(c)}
        groups={await listGroups(db)}
        found={answer}
        filters={emptyForm(asked)}
        filtered={Object.values(asked).some(Boolean)}
        pages={{
          previous: page > 1 ? pageAt(page - 1) : undefined,
          next: page * perPage < answer.count ? pageAt(page + 1) : undefined,
        }}
      />,
    )
  })
  .get('/new', may('minutes.keep'), async c => {
    const because = c.req.query('because')
    const form = emptyForm({
      public: 'yes',
      decidedOn: dayIn(c.var.view.zone, c.var.now),
      groupId: c.req.query('group') ?? '',
      ...(because ? { evidence: [because] } : {}),
    })
    return c.html(await newForm(c, form))
  })
  .post('/', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, decisionSchema)
    if (!read.ok) return c.html(await newForm(c, read.form), 422)
    const { groupId, decidedOn, takenHow, evidence } = read.value
    const group = await findGroup(db, groupId)
    if (!group || !(await tendsGroup(db, view, groupId)))
      return c.html(await newForm(c, refuse(c, read.values, 'groupId', formWords.badChoice)), 422)
    const id = await recordDecision(
      db,
      actor,
      {
        groupId,
        decidedOn,
        takenHow,
        evidence,
        sentence: typedIn({ en: read.value.sentenceEn, fr: read.value.sentenceFr }) ?? {},
        reason: typedIn({ en: read.value.reasonEn, fr: read.value.reasonFr }),
        public: read.value.public === 'yes',
      },
      now,
    )
    return redirectSaying(c, decisionPath(slugOf(c), id), view.t(staffWords.saved))
  })
  .post('/motions/:motion', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const made = await decisionFromMotion(db, actor, c.req.param('motion'), {}, now)
    if (!made.ok) throw new NotFound()
    const decision = found(await findDecision(db, made.id))
    await refuseOtherChairs(c, decision.groupId)
    const { live } = await sentValues(c)
    if (live === 'yes' && decision.meetingId) {
      const meeting = { id: decision.meetingId, groupId: decision.groupId }
      const back = `${under(slugOf(c), meeting)('live')}#motions`
      return redirectSaying(c, back, view.t(staffWords.madeInMeeting))
    }
    return redirectSaying(c, decisionChangePath(slugOf(c), made.id), view.t(staffWords.madeFromMotion))
  })
  .get('/:id', may('public'), async c => {
    const { db, view } = c.var
    const decision = found(await findDecision(db, c.req.param('id')))
    if (!decision.public && !view.can('groups.see')) throw new NotFound()
    return c.html(
      <DecisionPage
        view={view}
        slug={slugOf(c)}
        decision={decision}
        line={await lineOf(db, 'groups', decision.id, 'decision')}
        minutesOpen={decision.meetingId ? await hasPublishedMinutes(db, decision.meetingId) : false}
        tends={await tendsGroup(db, view, decision.groupId)}
      />,
    )
  })
  .get('/:id/change', may('minutes.keep'), async c => {
    const decision = await decisionOf(c)
    return c.html(await changeForm(c, decision, emptyForm(valuesOf(decision))))
  })
  .post('/:id/change', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const decision = await decisionOf(c)
    const read = await readForm(c, decisionChangeSchema)
    if (!read.ok) return c.html(await changeForm(c, decision, read.form), 422)
    const { decidedOn, takenHow, evidence, version } = read.value
    const part = {
      decidedOn,
      takenHow,
      evidence,
      version,
      sentence: typedIn({ en: read.value.sentenceEn, fr: read.value.sentenceFr }, decision.sentence) ?? {},
      reason: typedIn({ en: read.value.reasonEn, fr: read.value.reasonFr }, decision.reason),
      public: read.value.public === 'yes',
    }
    const change = await changeDecision(db, actor, decision.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const form = emptyForm({ ...read.values, version: String(change.current.version) })
      return c.html(await changeForm(c, decision, form, conflictWith(c, change.current, read.values)), 409)
    }
    return redirectSaying(c, decisionPath(slugOf(c), decision.id), view.t(staffWords.saved))
  })

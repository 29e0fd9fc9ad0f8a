import { Hono } from 'hono'
import { listPersons } from '#features/people/index.ts'
import { lineOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { isId } from '#platform/id.ts'
import { dayIn } from '#platform/time.ts'
import { typedIn } from '../decisions/both.ts'
import { findDecision } from '../decisions/queries.ts'
import { refuseOtherChairs, tendsGroup } from '../decisions/tending-routes.ts'
import type { Group } from '../group.ts'
import { under } from '../meetings/paths.ts'
import { listGroups } from '../queries.ts'
import { askAfterPromise } from './commands/asking.ts'
import { dropPromise, givePromiseOn, makePromise, tellPromise } from './commands/making.ts'
import { droppingSchema, givingOnSchema, promiseSchema, tellingSchema } from './forms.ts'
import { PromiseBoardPage } from './pages/board.tsx'
import { NewPromisePage } from './pages/form.tsx'
import { PromisePage } from './pages/promise.tsx'
import { promisePath, promisesPath } from './paths.ts'
import { type BoardState, boardStates } from './promise.ts'
import { board, findPromise, type Promised, updatesOfPromise } from './queries.ts'
import { staffWords } from './words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const todayOf = (c: AppContext) => dayIn(c.var.view.zone, c.var.now)
const perPage = 50

const groupsTended = async (c: AppContext): Promise<Group[]> => {
  const all = await listGroups(c.var.db)
  if (c.var.view.can('groups.manage')) return all
  const kept: Group[] = []
  for (const group of all) if (await tendsGroup(c.var.db, c.var.view, group.id)) kept.push(group)
  return kept
}

const newPage = async (c: AppContext, form: FormState) => (
  <NewPromisePage
    view={c.var.view}
    slug={slugOf(c)}
    form={form}
    groups={await groupsTended(c)}
    persons={await listPersons(c.var.db)}
  />
)

const promiseOf = async (c: AppContext): Promise<Promised> => {
  const promise = found(await findPromise(c.var.db, c.req.param('id') ?? ''))
  await refuseOtherChairs(c, promise.groupId)
  return promise
}

async function promisePage(c: AppContext, promise: Promised, form = emptyForm()) {
  const { db, view } = c.var
  const sees = view.can('groups.see')
  const decision = promise.decisionId ? await findDecision(db, promise.decisionId) : undefined
  const inside = sees
    ? {
        updates: await updatesOfPromise(db, promise.id),
        tends: await tendsGroup(db, view, promise.groupId),
        persons: await listPersons(db),
      }
    : undefined
  return (
    <PromisePage
      view={view}
      slug={slugOf(c)}
      promise={promise}
      decision={decision?.public || sees ? decision : undefined}
      line={await lineOf(db, 'groups', promise.id)}
      inside={inside}
      form={form}
    />
  )
}

/** What the address says a new promise is about. */
async function aboutOf(c: AppContext): Promise<Record<string, string>> {
  const asked = (name: string) => {
    const value = c.req.query(name) ?? ''
    return isId(value) ? value : ''
  }
  const decision = asked('decision') ? await findDecision(c.var.db, asked('decision')) : undefined
  return {
    groupId: decision?.groupId ?? asked('group'),
    meetingId: decision?.meetingId ?? asked('meeting'),
    agendaItemId: asked('point'),
    decisionId: decision?.id ?? '',
  }
}

export const promiseRoutes = new Hono<AppEnv>()
  .get('/', may('minutes.keep'), async c => {
    const { db, view } = c.var
    const state: BoardState = boardStates.find(each => each === c.req.query('state')) ?? 'open'
    const asked = { words: (c.req.query('words') ?? '').slice(0, 200), group: c.req.query('group') ?? '' }
    const page = Math.min(Math.max(Math.trunc(Number(c.req.query('page')) || 1), 1), 10_000)
    const groups = await groupsTended(c)
    const chosen = groups.filter(({ id }) => !asked.group || id === asked.group).map(({ id }) => id)
    const answer = await board(db, {
      state,
      groupIds: asked.group || !view.can('groups.manage') ? chosen : undefined,
      words: asked.words || undefined,
      today: todayOf(c),
      skip: (page - 1) * perPage,
      take: perPage,
    })
    const at = (more: Record<string, string>) =>
      `${promisesPath(slugOf(c))}?${new URLSearchParams({ state, ...asked, ...more })}`
    return c.html(
      <PromiseBoardPage
        view={view}
        slug={slugOf(c)}
        state={state}
        found={answer}
        groups={groups}
        filters={emptyForm(asked)}
        chipAt={other => at({ state: other })}
        pages={{
          previous: page > 1 ? at({ page: String(page - 1) }) : undefined,
          next: page * perPage < answer.count ? at({ page: String(page + 1) }) : undefined,
        }}
      />,
    )
  })
  .get('/new', may('minutes.keep'), async c =>
    c.html(await newPage(c, emptyForm({ public: 'yes', ...(await aboutOf(c)) }))),
  )
  .post('/', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, promiseSchema)
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const { groupId, personId, outsideName, outsideEmail, ...sent } = read.value
    if (!(await tendsGroup(db, view, groupId)))
      return c.html(await newPage(c, refuse(c, read.values, 'groupId', formWords.badChoice)), 422)
    const made = await makePromise(
      db,
      actor,
      {
        groupId,
        personId: personId ?? sent.holderId,
        outside: outsideName ? { name: outsideName, email: outsideEmail } : undefined,
        meetingId: sent.meetingId,
        agendaItemId: sent.agendaItemId,
        decisionId: sent.decisionId,
        sentence: typedIn({ en: sent.sentenceEn, fr: sent.sentenceFr }) ?? {},
        due: sent.due,
        public: sent.public === 'yes',
        madeOn: todayOf(c),
      },
      now,
    )
    if (!made.ok) {
      const message = made.why === 'nobody' ? staffWords.nobody : formWords.badChoice
      return c.html(await newPage(c, refuse(c, read.values, 'personId', message)), 422)
    }
    if (sent.live === 'yes' && sent.meetingId) {
      const back = `${under(slugOf(c), { id: sent.meetingId, groupId })('live')}#notes`
      return redirectSaying(c, back, view.t(staffWords.saved))
    }
    return redirectSaying(c, promisePath(slugOf(c), made.id), view.t(staffWords.saved))
  })
  .get('/:id', may('public'), async c => {
    const promise = found(await findPromise(c.var.db, c.req.param('id')))
    if (!promise.public && !c.var.view.can('groups.see')) throw new NotFound()
    return c.html(await promisePage(c, promise))
  })
  .post('/:id/asking', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const promise = await promiseOf(c)
    const asked = await askAfterPromise(db, actor, promise.id, { origin: house.origin }, now)
    const why = { closed: staffWords.closed, 'asked-just-now': staffWords.askedJustNow }
    const sentence = asked.ok
      ? view.t(staffWords.askedNow, { name: asked.to.name })
      : view.t(
          asked.why === 'closed' || asked.why === 'asked-just-now' ? why[asked.why] : staffWords.nobodyToAsk,
        )
    return redirectSaying(c, promisesPath(slugOf(c)), sentence)
  })
  .post('/:id/telling', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const promise = await promiseOf(c)
    const read = await readForm(c, tellingSchema)
    if (!read.ok) return c.html(await promisePage(c, promise, read.form), 422)
    const { said, due, sentence } = read.value
    const told = { said, due, ...(sentence ? { sentence: { [view.tongue]: sentence } } : {}) }
    const kept = await tellPromise(db, actor, promise.id, told, {}, now)
    return redirectSaying(
      c,
      promisePath(slugOf(c), promise.id),
      view.t(kept.ok ? staffWords.kept : staffWords.closed),
    )
  })
  .post('/:id/giving-on', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const promise = await promiseOf(c)
    const read = await readForm(c, givingOnSchema)
    if (!read.ok) return c.html(await promisePage(c, promise, read.form), 422)
    const { personId, outsideName, outsideEmail, newDue } = read.value
    const outside = outsideName ? { name: outsideName, email: outsideEmail } : undefined
    const given = await givePromiseOn(db, actor, promise.id, { personId, outside, due: newDue }, now)
    if (!given.ok && given.why === 'nobody')
      return c.html(await promisePage(c, promise, refuse(c, read.values, 'personId', staffWords.nobody)), 422)
    return redirectSaying(
      c,
      promisePath(slugOf(c), promise.id),
      view.t(given.ok ? staffWords.given : staffWords.closed),
    )
  })
  .post('/:id/letting-go', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const promise = await promiseOf(c)
    const read = await readForm(c, droppingSchema)
    if (!read.ok) return c.html(await promisePage(c, promise, read.form), 422)
    const dropped = await dropPromise(db, actor, promise.id, read.value.because, now)
    return redirectSaying(
      c,
      promisePath(slugOf(c), promise.id),
      view.t(dropped.ok ? staffWords.droppedNow : staffWords.closed),
    )
  })

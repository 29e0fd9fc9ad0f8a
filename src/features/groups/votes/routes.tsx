import { Hono } from 'hono'
import { findAttachment, keepAttachment, serveAttachment } from '#platform/files/attachments.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { words as formWords } from '#platform/http/words.ts'
import { typedIn } from '../decisions/both.ts'
import { decisionChangePath } from '../decisions/paths.ts'
import { decisionFrom, findDecision } from '../decisions/queries.ts'
import { refuseOtherChairs, tendsGroup } from '../decisions/tending-routes.ts'
import type { Group } from '../group.ts'
import { instantAt } from '../meetings/wall.ts'
import { listGroups } from '../queries.ts'
import { closeVote, decisionFromVote, withdrawVote } from './commands/closing.ts'
import { openVote, remindVoters } from './commands/opening.ts'
import { tellResult } from './commands/telling.ts'
import { voteSchema, withdrawalSchema } from './forms.ts'
import { VotePage } from './pages/vote.tsx'
import { NewVotePage, VotesPage } from './pages/votes.tsx'
import { votePath } from './paths.ts'
import { answersOf, findVote, listVotes, papersOf, type Vote, votersOf } from './queries.ts'
import { staffWords } from './staff-words.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const paperKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt'] as const

const groupsTended = async (c: AppContext): Promise<Group[]> => {
  const kept: Group[] = []
  for (const group of await listGroups(c.var.db))
    if (await tendsGroup(c.var.db, c.var.view, group.id)) kept.push(group)
  return kept
}

const newPage = async (c: AppContext, form: FormState) => (
  <NewVotePage view={c.var.view} slug={slugOf(c)} form={form} groups={await groupsTended(c)} />
)

const voteOf = async (c: AppContext): Promise<Vote> => {
  const vote = found(await findVote(c.var.db, c.req.param('id') ?? ''))
  await refuseOtherChairs(c, vote.groupId)
  return vote
}

/** The files that came with the form, kept; undefined when one of them is not of a kind people can open. */
async function papersSent(c: AppContext): Promise<string[] | undefined> {
  const body = await c.req.parseBody({ all: true })
  const files = [body.papers ?? []].flat().filter(each => each instanceof File && each.size > 0)
  const ids: string[] = []
  for (const file of files as File[]) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kept = await keepAttachment(c.var, c.var.actor, { name: file.name, bytes }, paperKinds, c.var.now)
    if (!kept.ok) return undefined
    ids.push(kept.id)
  }
  return ids
}

async function votePage(c: AppContext, vote: Vote, form = emptyForm()) {
  const { db, view } = c.var
  const inside = view.can('groups.see')
    ? {
        voters: await votersOf(db, vote.id),
        answers: await answersOf(db, vote.id),
        tends: await tendsGroup(db, view, vote.groupId),
      }
    : undefined
  return (
    <VotePage
      view={view}
      slug={slugOf(c)}
      vote={vote}
      papers={await papersOf(db, vote.id)}
      result={vote.result ?? undefined}
      decisionId={await decisionFrom(db, { voteId: vote.id })}
      inside={inside}
      form={form}
    />
  )
}

export const voteRoutes = new Hono<AppEnv>()
  .get('/', may('minutes.keep'), async c => {
    const { db, view } = c.var
    const kept: Vote[] = []
    for (const vote of await listVotes(db)) if (await tendsGroup(db, view, vote.groupId)) kept.push(vote)
    return c.html(<VotesPage view={view} slug={slugOf(c)} votes={kept} />)
  })
  .get('/new', may('minutes.keep'), async c =>
    c.html(
      await newPage(
        c,
        emptyForm({
          groupId: c.req.query('group') ?? '',
          kind: 'consent',
          secret: 'no',
          changeable: 'yes',
          closesTime: '17:00',
        }),
      ),
    ),
  )
  .post('/', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const read = await readForm(c, voteSchema)
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const again = async (form: FormState) => c.html(await newPage(c, form), 422)
    const sent = read.value
    if (!(await tendsGroup(db, view, sent.groupId)))
      return again(refuse(c, read.values, 'groupId', formWords.badChoice))
    const clock = sent.closesTime.padStart(5, '0')
    const { at: closesAt } = instantAt(view.zone, { day: sent.closesDay, clock })
    const papers = await papersSent(c)
    if (!papers) return again(refuse(c, read.values, 'papers', staffWords.badPaper))
    const opened = await openVote(
      db,
      actor,
      {
        groupId: sent.groupId,
        question: typedIn({ en: sent.questionEn, fr: sent.questionFr }) ?? {},
        explanation: typedIn({ en: sent.explanationEn, fr: sent.explanationFr }),
        kind: sent.kind,
        options: sent.options.map(line => ({ [view.tongue]: line })),
        secret: sent.secret === 'yes',
        changeable: sent.changeable === 'yes',
        closesAt,
        papers,
      },
      { origin: house.origin },
      now,
    )
    if (opened.ok)
      return redirectSaying(
        c,
        votePath(slugOf(c), opened.id),
        view.t(staffWords.opened, { count: opened.asked }),
      )
    if (opened.why === 'closes-before-it-opens')
      return again(refuse(c, read.values, 'closesDay', staffWords.closesPast))
    if (opened.why === 'too-few-options')
      return again(refuse(c, read.values, 'options', staffWords.tooFewOptions))
    return again(refuse(c, read.values, 'groupId', staffWords.nobodyToAsk))
  })
  .get('/:id', may('public'), async c => {
    const { db, view } = c.var
    const vote = found(await findVote(db, c.req.param('id')))
    if (!view.can('groups.see')) {
      const decisionId = await decisionFrom(db, { voteId: vote.id })
      const decision = decisionId ? await findDecision(db, decisionId) : undefined
      if (!decision?.public) throw new NotFound()
    }
    return c.html(await votePage(c, vote))
  })
  .get('/:id/papers/:paper', may('groups.see'), async c => {
    const { db, files } = c.var
    const vote = found(await findVote(db, c.req.param('id')))
    const paper = found((await papersOf(db, vote.id)).find(({ id }) => id === c.req.param('paper')))
    return found(await serveAttachment(files, found(await findAttachment(db, paper.attachmentId))))
  })
  .post('/:id/reminders', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const vote = await voteOf(c)
    const count = await remindVoters(db, actor, vote.id, { origin: house.origin }, now)
    return redirectSaying(c, votePath(slugOf(c), vote.id), view.t(staffWords.reminded, { count }))
  })
  .post('/:id/closing', may('minutes.keep'), async c => {
    const { db, actor, now, view, house } = c.var
    const vote = await voteOf(c)
    const closed = await closeVote(db, actor, vote.id, now)
    if (closed.ok) await tellResult(db, actor, vote.id, { origin: house.origin }, now)
    const early = !closed.ok && closed.why === 'still-open'
    return redirectSaying(
      c,
      votePath(slugOf(c), vote.id),
      view.t(early ? staffWords.stillOpen : staffWords.counted),
    )
  })
  .post('/:id/decision', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const vote = await voteOf(c)
    const made = await decisionFromVote(db, actor, vote.id, now)
    if (!made.ok) throw new NotFound()
    return redirectSaying(c, decisionChangePath(slugOf(c), made.id), view.t(staffWords.decided))
  })
  .post('/:id/withdrawal', may('minutes.keep'), async c => {
    const { db, actor, now, view } = c.var
    const vote = await voteOf(c)
    const read = await readForm(c, withdrawalSchema)
    if (!read.ok) return c.html(await votePage(c, vote, read.form), 422)
    await withdrawVote(db, actor, vote.id, read.value.because, now)
    return redirectSaying(c, votePath(slugOf(c), vote.id), view.t(staffWords.takenBack))
  })

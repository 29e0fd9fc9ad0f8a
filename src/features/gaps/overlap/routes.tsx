import { Hono } from 'hono'
import { lineOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, textIn } from '#platform/text.ts'
import { isNeed } from '../need.ts'
import { gridOf } from '../queries.ts'
import { recordOutcome, withdrawProposal } from './commands/closing.ts'
import { leaveOverlap, takeUpOverlap } from './commands/leaving.ts'
import { proposeToCoordinate, remindSide } from './commands/proposing.ts'
import { leavingForm, outcomeForm, proposalForm } from './forms.ts'
import { CameOfItPage, CoordinationPage } from './pages/coordination.tsx'
import { LeftPage } from './pages/left.tsx'
import { OverlapsPage } from './pages/list.tsx'
import { OverlapPage } from './pages/overlap.tsx'
import { coordinationPath, leftPath, overlapPath, overlapsPath } from './paths.ts'
import {
  type Coordination,
  findCoordination,
  findOverlap,
  listCoordinations,
  listOverlaps,
  type OverlapSeen,
  standingLeavings,
} from './queries.ts'
import { words } from './staff-words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug
const size = 50

interface Refusal {
  form: FormState
  refused?: 'leaving' | 'proposal'
  nobodyAt?: { id: string; name: string }
}

async function overlapPage(c: AppContext, overlap: OverlapSeen, refusal: Refusal) {
  const { db, now, view } = c.var
  const shared = overlap.seen.likeness.need.both
  const { rows } = await gridOf(db, now)
  const elsewhere = rows.filter(({ need }) => shared.includes(need))
  return <OverlapPage view={view} slug={slugOf(c)} overlap={overlap} elsewhere={elsewhere} {...refusal} />
}

async function coordinationPage(c: AppContext, coordination: Coordination, form: FormState) {
  const { db, view } = c.var
  const line = await lineOf(db, 'gaps', coordination.proposal.id)
  return <CoordinationPage view={view} slug={slugOf(c)} {...coordination} form={form} line={line} />
}

const overlapOf = async (c: AppContext): Promise<OverlapSeen> =>
  found(await findOverlap(c.var.db, c.req.param('a') ?? '', c.req.param('b') ?? '', c.var.now))
const coordinationOf = async (c: AppContext): Promise<Coordination> =>
  found(await findCoordination(c.var.db, c.req.param('id') ?? ''))

export const overlapRoutes = new Hono<AppEnv>()
  .get('/', may('gaps.see'), async c => {
    const { db, now, view } = c.var
    const need = c.req.query('need') ?? ''
    const community = c.req.query('community') || undefined
    const page = Math.min(Math.max(Number.parseInt(c.req.query('page') ?? '1', 10) || 1, 1), 1000)
    const filters = { need: isNeed(need) ? need : undefined, communityId: community }
    const listed = await listOverlaps(db, filters, { skip: (page - 1) * size, take: size }, now)
    return c.html(
      <OverlapsPage
        view={view}
        slug={slugOf(c)}
        found={listed}
        filters={{ need: filters.need, community }}
        page={page}
        size={size}
        coordinations={await listCoordinations(db)}
      />,
    )
  })
  .get('/left', may('gaps.see'), async c =>
    c.html(<LeftPage view={c.var.view} slug={slugOf(c)} left={await standingLeavings(c.var.db)} />),
  )
  .post('/left/:id/lifting', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    found((await takeUpOverlap(db, actor, c.req.param('id'), now)) || undefined)
    return redirectSaying(c, leftPath(slugOf(c)), view.t(words.takenUp))
  })
  .get('/coordination/:id', may('public'), async c => {
    const coordination = await coordinationOf(c)
    const { db, view } = c.var
    if (view.can('gaps.see')) return c.html(await coordinationPage(c, coordination, emptyForm()))
    // While it is being talked over it is nobody else's business.
    if (coordination.proposal.closedBecause !== 'outcome') found(undefined)
    const line = await lineOf(db, 'gaps', coordination.proposal.id)
    return c.html(
      <CameOfItPage view={view} slug={slugOf(c)} {...coordination} form={emptyForm()} line={line} />,
    )
  })
  .post('/coordination/:id/sides/:side/reminder', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const { id, side } = c.req.param()
    const kept = await remindSide(db, actor, { proposalId: id, id: side }, { origin: house.origin }, now)
    if (!kept.ok && kept.why === 'not-here') found(undefined)
    const sentence = kept.ok ? words.reminded : kept.why === 'not-here' ? words.closed : words[kept.why]
    return redirectSaying(c, coordinationPath(slugOf(c), id), view.t(sentence))
  })
  .post('/coordination/:id/outcome', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const coordination = await coordinationOf(c)
    const read = await readForm(c, outcomeForm)
    if (!read.ok) return c.html(await coordinationPage(c, coordination, read.form), 422)
    const { cameTo, outcomeEn, outcomeFr, on } = read.value
    const say = textIn({ en: outcomeEn, fr: outcomeFr })
    const { id } = coordination.proposal
    const kept = await recordOutcome(db, actor, id, { cameTo, say, on }, now)
    if (kept.ok) return redirectSaying(c, coordinationPath(slugOf(c), id), view.t(words.recorded))
    if (kept.why === 'not-here') throw new NotFound()
    const form = { values: read.values, errors: { on: view.t(words[kept.why]) } }
    return c.html(await coordinationPage(c, coordination, form), kept.why === 'closed' ? 409 : 422)
  })
  .post('/coordination/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const { proposal } = await coordinationOf(c)
    const done = await withdrawProposal(db, actor, proposal.id, now)
    return redirectSaying(
      c,
      coordinationPath(slugOf(c), proposal.id),
      view.t(done ? words.takenBack : words.closed),
    )
  })
  .get('/:a/:b', may('gaps.see'), async c =>
    c.html(await overlapPage(c, await overlapOf(c), { form: emptyForm() })),
  )
  .post('/:a/:b/leaving', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const overlap = await overlapOf(c)
    const read = await readForm(c, leavingForm)
    if (!read.ok) return c.html(await overlapPage(c, overlap, { form: read.form, refused: 'leaving' }), 422)
    const { reasonEn, reasonFr } = read.value
    const reason = textIn({ en: reasonEn, fr: reasonFr })
    const kept = await leaveOverlap(db, actor, { a: overlap.a.id, b: overlap.b.id, reason }, now)
    if (kept.ok) return redirectSaying(c, overlapsPath(slugOf(c)), view.t(words.left))
    const form = { values: read.values, errors: { reasonEn: view.t(words[kept.why]) } }
    return c.html(await overlapPage(c, overlap, { form, refused: 'leaving' }), 409)
  })
  .post('/:a/:b/proposal', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const overlap = await overlapOf(c)
    const read = await readForm(c, proposalForm)
    if (!read.ok) return c.html(await overlapPage(c, overlap, { form: read.form, refused: 'proposal' }), 422)
    const note = textIn({ en: read.value.noteEn, fr: read.value.noteFr })
    const pair = { a: overlap.a.id, b: overlap.b.id, note }
    const kept = await proposeToCoordinate(db, actor, pair, { origin: house.origin }, now)
    if (kept.ok) return redirectSaying(c, coordinationPath(slugOf(c), kept.id), view.t(words.sent))
    if (kept.why === 'under-way')
      return redirectSaying(c, overlapPath(slugOf(c), pair.a, pair.b), view.t(words['under-way']))
    if (kept.why === 'not-here') throw new NotFound()
    const side = kept.why === 'nobody-to-ask-a' ? overlap.seen.a : overlap.seen.b
    const name = inTongue(side.organisation, view.tongue).text
    const form = {
      values: read.values,
      errors: { noteEn: view.t(words['nobody-to-ask'], { name }) },
    }
    const refusal = { form, refused: 'proposal', nobodyAt: { id: side.organisationId, name } } as const
    return c.html(await overlapPage(c, overlap, refusal), 422)
  })

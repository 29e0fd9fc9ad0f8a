import { Hono } from 'hono'
import { z } from 'zod'
import { findDecision, listGroups } from '#features/groups/index.ts'
import { threadPath } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { daySchema, emptyForm, lineSchema, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { dayIn, plainDate, writeDay } from '#platform/time.ts'
import { amendmentPath, onePlanPath, versionPath } from '../paths.ts'
import type { Plan } from '../plan.ts'
import { findPlan } from '../queries/plans.ts'
import { idOf, inBoth, refuseStrangers, slugOf } from '../routes/asked.ts'
import { saidIn } from '../tongue-of.ts'
import { proposalKinds, type Thing, things } from './amendment.ts'
import { AmendmentPage, ProposalFormPage } from './amendment-pages.tsx'
import { adoptAmendment } from './commands/adopting.ts'
import {
  beginAmendment,
  giveUpAmendment,
  openAmendment,
  proposalsOf,
  propose,
  takeBackProposal,
} from './commands/amending.ts'
import { differences, everythingIn, inForceOn } from './compare.ts'
import { decisionSent, decisionsToChoose } from './decision.ts'
import { VersionPage, VersionsPage } from './pages.tsx'
import { bodyOf, editionsOf, findEdition } from './queries.ts'
import { amendmentWords as words } from './words.ts'

const proposalSchema = z.object({
  kind: z.enum(proposalKinds),
  thing: z.enum(things),
  subject: z.uuid().optional(),
  under: z.uuid().optional(),
  titleEn: lineSchema.optional(),
  titleFr: lineSchema.optional(),
  sayEn: z.string().max(2000).optional(),
  sayFr: z.string().max(2000).optional(),
  why: z.string().max(2000).optional(),
})
const adoptionSchema = z.object({
  on: daySchema,
  decision: z.uuid().optional(),
  sentence: z.string().max(2000).optional(),
  group: z.uuid().optional(),
})

async function publicPlan(c: AppContext): Promise<Plan> {
  const plan = found(await findPlan(c.var.db, idOf(c)))
  refuseStrangers(c, plan)
  return plan
}

async function amendmentPage(c: AppContext, plan: Plan, form?: FormState) {
  const { db, view, now } = c.var
  const amendment = await openAmendment(db, plan.id)
  return (
    <AmendmentPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      amendment={amendment}
      proposals={amendment ? await proposalsOf(db, amendment.id) : []}
      here={amendment ? everythingIn(await bodyOf(db, plan)) : []}
      decisions={await decisionsToChoose(db)}
      groups={await listGroups(db)}
      form={form ?? emptyForm({ on: dayIn(view.zone, now) })}
    />
  )
}

const underWhat: Record<Thing, readonly Thing[]> = {
  pillar: [],
  goal: ['pillar'],
  objective: ['goal'],
  action: ['goal', 'objective'],
}

async function proposalPage(c: AppContext, plan: Plan, form: FormState) {
  const { db, view } = c.var
  const kind = proposalKinds.find(each => each === form.values.kind)
  const thing = things.find(each => each === form.values.thing)
  const amendment = await openAmendment(db, plan.id)
  if (!kind || !thing || !amendment) throw new NotFound()
  const here = everythingIn(await bodyOf(db, plan))
  const subject = here.find(({ id }) => id === form.values.subject)
  if (kind !== 'addition' && subject?.thing !== thing) throw new NotFound()
  const added = (await proposalsOf(db, amendment.id)).flatMap(each =>
    each.kind === 'addition' && each.title ? [{ id: each.id, thing: each.thing, title: each.title }] : [],
  )
  const start = kind === 'wording' && form.values.titleEn === undefined && form.values.titleFr === undefined
  const values = start
    ? {
        ...form.values,
        titleEn: subject?.title.en ?? '',
        titleFr: subject?.title.fr ?? '',
        sayEn: subject?.say?.en ?? '',
        sayFr: subject?.say?.fr ?? '',
      }
    : form.values
  return (
    <ProposalFormPage
      view={view}
      title={view.t(words.proposal)}
      action={`${amendmentPath(slugOf(c), plan.id)}/proposals`}
      back={amendmentPath(slugOf(c), plan.id)}
      form={{ values, errors: form.errors }}
      kind={kind}
      thing={thing}
      subject={subject}
      places={[...here, ...added].filter(
        each => underWhat[thing].includes(each.thing) && each.id !== subject?.id,
      )}
    />
  )
}

const refusals = {
  'no-amendment': { field: 'form', message: words.begin },
  'not-here': { field: 'form', message: words.goneMeanwhile },
  'words-missing': { field: 'titleEn', message: words.newTitleEn },
  'reason-missing': { field: 'why', message: words.reasonMissing },
  'no-place': { field: 'under', message: words.under },
}

const adoptionRefusals = {
  'no-amendment': words.begin,
  'nothing-proposed': words.nothingProposed,
  'gone-meanwhile': words.goneMeanwhile,
  'goal-has-actions': words.goalHasActions,
}

export const editionRoutes = new Hono<AppEnv>()
  .get('/plans/:id/versions', may('public'), async c => {
    const plan = await publicPlan(c)
    const kept = await editionsOf(c.var.db, plan.id)
    const asked = c.req.query('on') ?? ''
    const day = plainDate(asked)
    const then = day && inForceOn(kept, day)
    if (then) return c.redirect(versionPath(slugOf(c), plan.id, then.edition), 303)
    const on = day ?? dayIn(c.var.view.zone, c.var.now)
    return c.html(
      <VersionsPage
        view={c.var.view}
        slug={slugOf(c)}
        plan={plan}
        editions={kept}
        form={emptyForm({ on })}
        none={day !== undefined}
      />,
    )
  })
  .get('/plans/:id/versions/:edition', may('public'), async c => {
    const { db, view } = c.var
    const plan = await publicPlan(c)
    const row = found(await findEdition(db, plan.id, Number(c.req.param('edition'))))
    const since = Number(c.req.query('since') ?? row.edition - 1)
    const before = await findEdition(db, plan.id, since)
    const decision = row.decisionId ? await findDecision(db, row.decisionId) : undefined
    const shown = decision && (decision.public || view.can('plan.see')) ? decision : undefined
    return c.html(
      <VersionPage
        view={view}
        slug={slugOf(c)}
        plan={plan}
        row={row}
        since={before && { edition: before.edition, differences: differences(before.body, row.body) }}
        decision={
          shown && {
            ...shown,
            path: shown.stationId ? threadPath(slugOf(c), shown.stationId) : onePlanPath(slugOf(c), plan.id),
          }
        }
      />,
    )
  })
  .get('/plans/:id/amendment', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    if (plan.state !== 'adopted') return c.redirect(onePlanPath(slugOf(c), plan.id), 303)
    return c.html(await amendmentPage(c, plan))
  })
  .post('/plans/:id/amendment', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const begun = await beginAmendment(db, actor, idOf(c), undefined, now)
    if (!begun.ok && begun.why === 'not-here') throw new NotFound()
    const to = amendmentPath(slugOf(c), idOf(c))
    return redirectSaying(c, to, view.t(begun.ok ? words.begun : words.notAdopted))
  })
  .get('/plans/:id/amendment/proposals/new', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    const { kind, thing, subject, under } = c.req.query()
    const values = { kind: kind ?? '', thing: thing ?? '', subject: subject ?? '', under: under ?? '' }
    return c.html(await proposalPage(c, plan, emptyForm(values)))
  })
  .post('/plans/:id/amendment/proposals', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, proposalSchema)
    if (!read.ok) return c.html(await proposalPage(c, plan, read.form), 422)
    const { kind, thing, subject, under, why, ...typed } = read.value
    const facts = {
      kind,
      thing,
      subject,
      under,
      title: inBoth(undefined, { en: typed.titleEn, fr: typed.titleFr }),
      say: inBoth(undefined, { en: typed.sayEn, fr: typed.sayFr }),
      why: saidIn(why, view.tongue),
    }
    const proposed = await propose(db, actor, plan.id, facts, now)
    if (proposed.ok) return redirectSaying(c, amendmentPath(slugOf(c), plan.id), view.t(words.proposed))
    const { field, message } = refusals[proposed.why]
    return c.html(await proposalPage(c, plan, refuse(c, read.values, field, message)), 422)
  })
  .post('/plans/:id/amendment/proposals/:proposal/removal', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    if (!(await takeBackProposal(db, actor, idOf(c), c.req.param('proposal'), now))) throw new NotFound()
    return redirectSaying(c, amendmentPath(slugOf(c), idOf(c)), view.t(words.removed))
  })
  .post('/plans/:id/amendment/adoption', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, adoptionSchema)
    if (!read.ok) return c.html(await amendmentPage(c, plan, read.form), 422)
    const { on, decision, group } = read.value
    const sentence = saidIn(read.value.sentence, view.tongue)
    if (!decision && !(sentence && group))
      return c.html(
        await amendmentPage(c, plan, refuse(c, read.values, 'decision', words.decisionMissing)),
        422,
      )
    const refusing = (form: FormState) => amendmentPage(c, plan, form)
    const decisionId = await decisionSent(db, actor, { decision, sentence, group, on }, now)
    const adopted = await adoptAmendment(db, actor, plan.id, { on, decisionId }, now)
    if (adopted.ok)
      return redirectSaying(
        c,
        versionPath(slugOf(c), plan.id, adopted.edition),
        view.t(words.adopted, { edition: adopted.edition }),
      )
    if (adopted.why === 'too-early') {
      const day = plan.adoptedOn ? writeDay(plan.adoptedOn, view.tongue) : ''
      return c.html(await refusing(refuse(c, read.values, 'on', words.tooEarly, { day })), 422)
    }
    return c.html(await refusing(refuse(c, read.values, 'form', adoptionRefusals[adopted.why])), 422)
  })
  .post('/plans/:id/amendment/ending', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    found(await findPlan(db, idOf(c)))
    await giveUpAmendment(db, actor, idOf(c), now)
    return redirectSaying(c, onePlanPath(slugOf(c), idOf(c)), view.t(words.givenUp))
  })

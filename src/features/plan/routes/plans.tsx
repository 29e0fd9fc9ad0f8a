import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { addPlan, adoptPlan, changePlan, completePlan } from '../commands/plans.ts'
import { decisionSent } from '../editions/decision.ts'
import { onSchema, planSchema } from '../forms.ts'
import type { FormFrame } from '../pages/form-page.tsx'
import { PlanFormPage } from '../pages/plan-form.tsx'
import { newGoalPath, onePlanPath, planChangePath, planPath, plansPath } from '../paths.ts'
import { currentOf, type Plan } from '../plan.ts'
import { findPlan, listPlans } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import { idOf, inBoth, otherwiseWritten, slugOf } from './asked.ts'
import { documentPage } from './reading.tsx'
import { answerChange, conflictOver, type Shown, typedAgain } from './saving.tsx'

const valuesOf = (plan: Plan) => ({
  titleEn: plan.name.en ?? '',
  titleFr: plan.name.fr ?? '',
  from: String(plan.fromYear),
  to: String(plan.toYear),
  edition: String(plan.edition),
  visionEn: plan.vision?.en ?? '',
  visionFr: plan.vision?.fr ?? '',
  rhythm: String(plan.rhythmDays),
})

const labels = {
  titleEn: staffWords.nameEn,
  titleFr: staffWords.nameFr,
  from: staffWords.fromYear,
  to: staffWords.toYear,
  edition: staffWords.edition,
  visionEn: staffWords.visionEn,
  visionFr: staffWords.visionFr,
  rhythm: structureWords.rhythm,
}

const earlierOnes = async (c: AppContext) =>
  (await listPlans(c.var.db)).filter(plan => plan.state !== 'draft')

async function newPage(c: AppContext, form: FormFrame['form']) {
  const slug = slugOf(c)
  return (
    <PlanFormPage
      view={c.var.view}
      title={c.var.view.t(staffWords.beginPlan)}
      summary={c.var.view.t(staffWords.beginWhy)}
      action={plansPath(slug)}
      back={planPath(slug)}
      form={form}
      earlier={await earlierOnes(c)}
    />
  )
}

const changePage = (c: AppContext, plan: Plan, shown: Shown) => (
  <PlanFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.changePlan)}
    action={planChangePath(slugOf(c), plan.id)}
    back={onePlanPath(slugOf(c), plan.id)}
    {...shown}
  />
)

export const planRoutes = new Hono<AppEnv>()
  .get('/plans/new', may('plan.manage'), async c => {
    const year = Number(dayIn(c.var.view.zone, c.var.now).slice(0, 4))
    const succeeds = currentOf(await listPlans(c.var.db))
    const from = succeeds ? Math.max(year, succeeds.toYear + 1) : year
    const values = { from: String(from), to: String(from + 4), succeeds: succeeds?.id ?? '' }
    return c.html(await newPage(c, emptyForm(values)))
  })
  .post('/plans', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const read = await readForm(c, planSchema())
    if (!read.ok) return c.html(await newPage(c, read.form), 422)
    const { from, to, edition, succeeds, rhythm } = read.value
    if (succeeds && !(await findPlan(db, succeeds))) throw new NotFound()
    const name = inBoth(undefined, { en: read.value.titleEn, fr: read.value.titleFr })
    const vision = inBoth(undefined, { en: read.value.visionEn, fr: read.value.visionFr })
    const id = await addPlan(
      db,
      actor,
      { name, from, to, edition, vision, succeeds, rhythmDays: rhythm },
      now,
    )
    const sentence = view.t(staffWords.planAdded, { name: inTongue(name, view.tongue).text })
    return redirectSaying(c, newGoalPath(slugOf(c), id), sentence)
  })
  .get('/plans/:id/change', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    return c.html(changePage(c, plan, { form: emptyForm(valuesOf(plan)), version: plan.version }))
  })
  .post('/plans/:id/change', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, planSchema(otherwiseWritten(plan.name)))
    if (!read.ok) return c.html(changePage(c, plan, typedAgain(read)), 422)
    const { from, to, edition, version, rhythm } = read.value
    const name = inBoth(plan.name, { en: read.value.titleEn, fr: read.value.titleFr })
    const vision = inBoth(plan.vision, { en: read.value.visionEn, fr: read.value.visionFr })
    const part = { name, vision, from, to, edition, version, rhythmDays: rhythm }
    return answerChange(c, await changePlan(db, actor, plan.id, part, now), {
      to: onePlanPath(slugOf(c), plan.id),
      values: read.values,
      conflict: current => conflictOver(c, current.changedAt, valuesOf(current), read.values, labels),
      page: shown => changePage(c, plan, shown),
    })
  })
  .post('/plans/:id/adoption', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, onSchema)
    if (!read.ok) return c.html(await documentPage(c, plan.id, read.form), 422)
    const adopted = await adoptPlan(
      db,
      actor,
      plan.id,
      read.value.on,
      now,
      await decisionSent(db, actor, read.value, now),
    )
    if (adopted.ok) return redirectSaying(c, planPath(slugOf(c)), view.t(staffWords.adopted))
    const why = adopted.why === 'no-goals' ? staffWords.noGoalsYet : staffWords.alreadyAdopted
    return c.html(await documentPage(c, plan.id, refuse(c, read.values, 'form', why)), 422)
  })
  .post('/plans/:id/completion', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, onSchema)
    if (!read.ok) return c.html(await documentPage(c, plan.id, read.form), 422)
    const completed = await completePlan(db, actor, plan.id, read.value.on, now)
    const sentence = view.t(completed.ok ? staffWords.completed : staffWords.notFromHere)
    return redirectSaying(c, onePlanPath(slugOf(c), plan.id), sentence)
  })

import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import type { Conflict } from '#platform/ui/conflict.tsx'
import {
  addGoal,
  addObjective,
  changeGoal,
  changeObjective,
  moveGoal,
  moveObjective,
} from '../commands/goals.ts'
import { directionSchema, goalSchema } from '../forms.ts'
import type { FormFrame } from '../pages/form-page.tsx'
import { GoalFormPage, ObjectiveFormPage } from '../pages/plan-form.tsx'
import {
  goalChangePath,
  goalPath,
  goalsPath,
  newGoalPath,
  objectiveChangePath,
  objectivesPath,
  onePlanPath,
} from '../paths.ts'
import { findGoal, findObjective, findPlan } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import type { GoalRow, ObjectiveRow } from '../tables.ts'
import { idOf, inBoth, otherwiseWritten, slugOf } from './asked.ts'

type Shown = Pick<FormFrame, 'form' | 'version' | 'conflict'>

const valuesOf = (row: { title: TextIn; say?: TextIn | null }) => ({
  titleEn: row.title.en ?? '',
  titleFr: row.title.fr ?? '',
  sayEn: row.say?.en ?? '',
  sayFr: row.say?.fr ?? '',
})

const labels = {
  titleEn: staffWords.goalTitleEn,
  titleFr: staffWords.goalTitleFr,
  sayEn: staffWords.goalSayEn,
  sayFr: staffWords.goalSayFr,
}

function conflictWith(
  c: AppContext,
  current: GoalRow | ObjectiveRow,
  sent: Shown['form']['values'],
): Conflict {
  const theirs = valuesOf(current)
  const fields = (Object.keys(theirs) as (keyof typeof theirs)[]).map(name => ({
    label: c.var.view.t(labels[name]),
    theirs: theirs[name],
    yours: String(sent[name] ?? ''),
  }))
  return { at: current.changedAt, fields }
}

const newGoalPage = (c: AppContext, planId: string, form: Shown['form']) => (
  <GoalFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.addGoal)}
    summary={c.var.view.t(staffWords.noGoalsWhy)}
    action={goalsPath(slugOf(c), planId)}
    back={onePlanPath(slugOf(c), planId)}
    form={form}
    another
  />
)

const goalPage = (c: AppContext, goal: GoalRow, shown: Shown) => (
  <GoalFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.changeGoal)}
    action={goalChangePath(slugOf(c), goal.id)}
    back={goalPath(slugOf(c), goal.id)}
    {...shown}
  />
)

const newObjectivePage = (c: AppContext, goalId: string, form: Shown['form']) => (
  <ObjectiveFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.addObjective)}
    action={objectivesPath(slugOf(c), goalId)}
    back={goalPath(slugOf(c), goalId)}
    form={form}
  />
)

const objectivePage = (c: AppContext, objective: ObjectiveRow, shown: Shown) => (
  <ObjectiveFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.changeObjective)}
    action={objectiveChangePath(slugOf(c), objective.id)}
    back={goalPath(slugOf(c), objective.goalId)}
    {...shown}
  />
)

const typedIn = (value: { titleEn?: string | undefined; titleFr?: string | undefined }) => ({
  en: value.titleEn,
  fr: value.titleFr,
})

const direct = async (c: AppContext) => {
  const read = await readForm(c, directionSchema)
  return read.ok ? read.value.direction : undefined
}

export const goalRoutes = new Hono<AppEnv>()
  .get('/plans/:id/goals/new', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    return c.html(newGoalPage(c, plan.id, emptyForm()))
  })
  .post('/plans/:id/goals', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, goalSchema())
    if (!read.ok) return c.html(newGoalPage(c, plan.id, read.form), 422)
    const title = inBoth(undefined, typedIn(read.value))
    const say = inBoth(undefined, { en: read.value.sayEn, fr: read.value.sayFr })
    await addGoal(db, actor, plan.id, { title, say }, now)
    const next = read.value.another ? newGoalPath(slugOf(c), plan.id) : onePlanPath(slugOf(c), plan.id)
    return redirectSaying(c, next, view.t(staffWords.goalAdded, { name: inTongue(title, view.tongue).text }))
  })
  .get('/goals/:id/change', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    return c.html(goalPage(c, goal, { form: emptyForm(valuesOf(goal)), version: goal.version }))
  })
  .post('/goals/:id/change', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const goal = found(await findGoal(db, idOf(c)))
    const read = await readForm(c, goalSchema(otherwiseWritten(goal.title)))
    if (!read.ok)
      return c.html(goalPage(c, goal, { form: read.form, version: Number(read.values.version) || 0 }), 422)
    const title = inBoth(goal.title, typedIn(read.value))
    const say = inBoth(goal.say, { en: read.value.sayEn, fr: read.value.sayFr })
    const change = await changeGoal(db, actor, goal.id, { title, say, version: read.value.version }, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const conflict = conflictWith(c, change.current, read.values)
      const shown = { form: emptyForm(read.values), version: change.current.version, conflict }
      return c.html(goalPage(c, goal, shown), 409)
    }
    return redirectSaying(c, goalPath(slugOf(c), goal.id), view.t(staffWords.saved))
  })
  .post('/goals/:id/place', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    const direction = await direct(c)
    if (direction) await moveGoal(c.var.db, c.var.actor, goal.id, direction, c.var.now)
    return c.redirect(onePlanPath(slugOf(c), goal.planId), 303)
  })
  .get('/goals/:id/objectives/new', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    return c.html(newObjectivePage(c, goal.id, emptyForm()))
  })
  .post('/goals/:id/objectives', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const goal = found(await findGoal(db, idOf(c)))
    const read = await readForm(c, goalSchema())
    if (!read.ok) return c.html(newObjectivePage(c, goal.id, read.form), 422)
    const title = inBoth(undefined, typedIn(read.value))
    await addObjective(db, actor, goal.id, { title }, now)
    const sentence = view.t(staffWords.goalAdded, { name: inTongue(title, view.tongue).text })
    return redirectSaying(c, goalPath(slugOf(c), goal.id), sentence)
  })
  .get('/objectives/:id/change', may('plan.manage'), async c => {
    const objective = found(await findObjective(c.var.db, idOf(c)))
    const shown = { form: emptyForm(valuesOf(objective)), version: objective.version }
    return c.html(objectivePage(c, objective, shown))
  })
  .post('/objectives/:id/change', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const objective = found(await findObjective(db, idOf(c)))
    const read = await readForm(c, goalSchema(otherwiseWritten(objective.title)))
    const typed = Number(read.values.version) || 0
    if (!read.ok) return c.html(objectivePage(c, objective, { form: read.form, version: typed }), 422)
    const part = { title: inBoth(objective.title, typedIn(read.value)), version: read.value.version }
    const change = await changeObjective(db, actor, objective.id, part, now)
    if (!change.ok) {
      if (change.why === 'not-here') throw new NotFound()
      const conflict = conflictWith(c, change.current, read.values)
      const shown = { form: emptyForm(read.values), version: change.current.version, conflict }
      return c.html(objectivePage(c, objective, shown), 409)
    }
    return redirectSaying(c, goalPath(slugOf(c), objective.goalId), view.t(staffWords.saved))
  })
  .post('/objectives/:id/place', may('plan.manage'), async c => {
    const objective = found(await findObjective(c.var.db, idOf(c)))
    const direction = await direct(c)
    if (direction) await moveObjective(c.var.db, c.var.actor, objective.id, direction, c.var.now)
    return c.redirect(goalPath(slugOf(c), objective.goalId), 303)
  })

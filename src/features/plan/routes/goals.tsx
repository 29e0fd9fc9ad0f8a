import { Hono } from 'hono'
import { listCommunities } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import {
  addGoal,
  addObjective,
  addPillar,
  changeGoal,
  changeObjective,
  changePillar,
} from '../commands/goals.ts'
import { arrange } from '../commands/places.ts'
import { holdPlan } from '../commands/wording.ts'
import { goalSchema, orderSchema } from '../forms.ts'
import { GoalFormPage, ObjectiveFormPage, PillarFormPage } from '../pages/plan-form.tsx'
import * as paths from '../paths.ts'
import { findGoal, findObjective, findPillar, findPlan, goalsOf, pillarsOf } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import { structureWords } from '../structure/words.ts'
import type { GoalRow, ObjectiveRow, PillarRow } from '../tables.ts'
import { writeTag } from '../tags/catalogue.ts'
import { keepTags, tagsOf } from '../tags/commands.ts'
import { idOf, inBoth, otherwiseWritten, slugOf } from './asked.ts'
import { answerChange, conflictOver, type Shown, typedAgain } from './saving.tsx'

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

/** What a goal can be tied to: pillars of its plan, goals of the plan before, communities as tags. */
async function choosable(c: AppContext, planId: string) {
  const { db } = c.var
  const plan = await findPlan(db, planId)
  return {
    pillars: await pillarsOf(db, planId),
    earlier: plan?.succeedsId ? await goalsOf(db, plan.succeedsId) : [],
    communities: await listCommunities(db),
  }
}

async function newGoalPage(c: AppContext, planId: string, form: Shown['form']) {
  return (
    <GoalFormPage
      view={c.var.view}
      title={c.var.view.t(staffWords.addGoal)}
      summary={c.var.view.t(staffWords.noGoalsWhy)}
      action={paths.goalsPath(slugOf(c), planId)}
      back={paths.onePlanPath(slugOf(c), planId)}
      form={form}
      choosable={await choosable(c, planId)}
      another
    />
  )
}

const goalPage = async (c: AppContext, goal: GoalRow, shown: Shown) => (
  <GoalFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.changeGoal)}
    action={paths.goalChangePath(slugOf(c), goal.id)}
    back={paths.goalPath(slugOf(c), goal.id)}
    choosable={await choosable(c, goal.planId)}
    {...shown}
  />
)

const newPillarPage = (c: AppContext, planId: string, form: Shown['form']) => (
  <PillarFormPage
    view={c.var.view}
    title={c.var.view.t(structureWords.addPillar)}
    summary={c.var.view.t(structureWords.pillarWhy)}
    action={paths.pillarsPath(slugOf(c), planId)}
    back={paths.onePlanPath(slugOf(c), planId)}
    form={form}
  />
)

const pillarPage = (c: AppContext, pillar: PillarRow, shown: Shown) => (
  <PillarFormPage
    view={c.var.view}
    title={c.var.view.t(structureWords.changePillar)}
    action={paths.pillarChangePath(slugOf(c), pillar.id)}
    back={paths.onePlanPath(slugOf(c), pillar.planId)}
    {...shown}
  />
)

const newObjectivePage = (c: AppContext, goalId: string, form: Shown['form']) => (
  <ObjectiveFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.addObjective)}
    action={paths.objectivesPath(slugOf(c), goalId)}
    back={paths.goalPath(slugOf(c), goalId)}
    form={form}
  />
)

const objectivePage = (c: AppContext, objective: ObjectiveRow, shown: Shown) => (
  <ObjectiveFormPage
    view={c.var.view}
    title={c.var.view.t(staffWords.changeObjective)}
    action={paths.objectiveChangePath(slugOf(c), objective.id)}
    back={paths.goalPath(slugOf(c), objective.goalId)}
    {...shown}
  />
)

type Typed = { titleEn?: string | undefined; titleFr?: string | undefined; sayEn?: string; sayFr?: string }
const wordsIn = (
  value: { [name in keyof Typed]?: string | undefined },
  before?: { title: TextIn; say?: TextIn | null },
) => ({
  title: inBoth(before?.title, { en: value.titleEn, fr: value.titleFr }),
  say: inBoth(before?.say, { en: value.sayEn, fr: value.sayFr }),
})

const added = (c: AppContext, to: string, title: TextIn) =>
  redirectSaying(c, to, c.var.view.t(staffWords.goalAdded, { name: inTongue(title, c.var.view.tongue).text }))

/** An adopted plan is not written in any more: whoever would is led to its amendment. */
async function frozen(c: AppContext, planId: string): Promise<Response | undefined> {
  if ((await holdPlan(c.var.db, planId))?.state === 'draft') return undefined
  return c.redirect(paths.amendmentPath(slugOf(c), planId), 303)
}

async function place(c: AppContext, of: 'pillar' | 'goal' | 'objective', to: string) {
  const read = await readForm(c, orderSchema)
  if (read.ok) await arrange(c.var.db, c.var.actor, of, idOf(c), read.value, c.var.now)
  return c.redirect(to, 303)
}

export const goalRoutes = new Hono<AppEnv>()
  .get('/plans/:id/pillars/new', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    return c.html(newPillarPage(c, plan.id, emptyForm()))
  })
  .post('/plans/:id/pillars', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, goalSchema())
    if (!read.ok) return c.html(newPillarPage(c, plan.id, read.form), 422)
    const turned = await frozen(c, plan.id)
    if (turned) return turned
    const facts = wordsIn(read.value)
    await addPillar(db, actor, plan.id, facts, now)
    return added(c, paths.onePlanPath(slugOf(c), plan.id), facts.title)
  })
  .get('/pillars/:id/change', may('plan.manage'), async c => {
    const pillar = found(await findPillar(c.var.db, idOf(c)))
    return c.html(pillarPage(c, pillar, { form: emptyForm(valuesOf(pillar)), version: pillar.version }))
  })
  .post('/pillars/:id/change', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const pillar = found(await findPillar(db, idOf(c)))
    const read = await readForm(c, goalSchema(otherwiseWritten(pillar.title)))
    if (!read.ok) return c.html(pillarPage(c, pillar, typedAgain(read)), 422)
    const part = { ...wordsIn(read.value, pillar), version: read.value.version }
    return answerChange(c, await changePillar(db, actor, pillar.id, part, now), {
      to: paths.onePlanPath(slugOf(c), pillar.planId),
      values: read.values,
      conflict: current => conflictOver(c, current.changedAt, valuesOf(current), read.values, labels),
      page: shown => pillarPage(c, pillar, shown),
    })
  })
  .post('/pillars/:id/place', may('plan.manage'), async c => {
    const pillar = found(await findPillar(c.var.db, idOf(c)))
    return place(c, 'pillar', paths.onePlanPath(slugOf(c), pillar.planId))
  })
  .get('/plans/:id/goals/new', may('plan.manage'), async c => {
    const plan = found(await findPlan(c.var.db, idOf(c)))
    if (plan.state !== 'draft') return c.redirect(paths.amendmentPath(slugOf(c), plan.id), 303)
    return c.html(await newGoalPage(c, plan.id, emptyForm()))
  })
  .post('/plans/:id/goals', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const plan = found(await findPlan(db, idOf(c)))
    const read = await readForm(c, goalSchema())
    if (!read.ok) return c.html(await newGoalPage(c, plan.id, read.form), 422)
    const turned = await frozen(c, plan.id)
    if (turned) return turned
    const { value } = read
    const facts = { ...wordsIn(value), pillarId: value.pillar, followsId: value.follows }
    const goalId = await addGoal(db, actor, plan.id, facts, now)
    await keepTags(db, actor, { goalId }, value.tags, now)
    const next = value.another ? paths.newGoalPath(slugOf(c), plan.id) : paths.onePlanPath(slugOf(c), plan.id)
    return added(c, next, facts.title)
  })
  .get('/goals/:id/change', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    const tags = (await tagsOf(c.var.db, goal.id)).map(writeTag)
    const values = { ...valuesOf(goal), pillar: goal.pillarId ?? '', follows: goal.followsId ?? '', tags }
    return c.html(await goalPage(c, goal, { form: emptyForm(values), version: goal.version }))
  })
  .post('/goals/:id/change', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const goal = found(await findGoal(db, idOf(c)))
    const read = await readForm(c, goalSchema(otherwiseWritten(goal.title)))
    if (!read.ok) return c.html(await goalPage(c, goal, typedAgain(read)), 422)
    const { value } = read
    const words = wordsIn(value, goal)
    const part = {
      ...words,
      pillarId: value.pillar ?? '',
      followsId: value.follows ?? '',
      version: value.version,
    }
    const change = await changeGoal(db, actor, goal.id, part, now)
    if (change.ok) await keepTags(db, actor, { goalId: goal.id }, value.tags, now)
    return answerChange(c, change, {
      to: paths.goalPath(slugOf(c), goal.id),
      values: read.values,
      conflict: current => conflictOver(c, current.changedAt, valuesOf(current), read.values, labels),
      page: shown => goalPage(c, goal, shown),
    })
  })
  .post('/goals/:id/place', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    return place(c, 'goal', paths.onePlanPath(slugOf(c), goal.planId))
  })
  .get('/goals/:id/objectives/new', may('plan.manage'), async c => {
    const goal = found(await findGoal(c.var.db, idOf(c)))
    return c.html(newObjectivePage(c, goal.id, emptyForm()))
  })
  .post('/goals/:id/objectives', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const goal = found(await findGoal(db, idOf(c)))
    const read = await readForm(c, goalSchema())
    if (!read.ok) return c.html(newObjectivePage(c, goal.id, read.form), 422)
    const turned = await frozen(c, goal.planId)
    if (turned) return turned
    const { title } = wordsIn(read.value)
    await addObjective(db, actor, goal.id, { title }, now)
    return added(c, paths.goalPath(slugOf(c), goal.id), title)
  })
  .get('/objectives/:id/change', may('plan.manage'), async c => {
    const objective = found(await findObjective(c.var.db, idOf(c)))
    const shown = { form: emptyForm(valuesOf(objective)), version: objective.version }
    return c.html(objectivePage(c, objective, shown))
  })
  .post('/objectives/:id/change', may('plan.manage'), async c => {
    const { db, actor, now } = c.var
    const objective = found(await findObjective(db, idOf(c)))
    const read = await readForm(c, goalSchema(otherwiseWritten(objective.title)))
    if (!read.ok) return c.html(objectivePage(c, objective, typedAgain(read)), 422)
    const part = { title: wordsIn(read.value, objective).title, version: read.value.version }
    return answerChange(c, await changeObjective(db, actor, objective.id, part, now), {
      to: paths.goalPath(slugOf(c), objective.goalId),
      values: read.values,
      conflict: current => conflictOver(c, current.changedAt, valuesOf(current), read.values, labels),
      page: shown => objectivePage(c, objective, shown),
    })
  })
  .post('/objectives/:id/place', may('plan.manage'), async c => {
    const objective = found(await findObjective(c.var.db, idOf(c)))
    return place(c, 'objective', paths.goalPath(slugOf(c), objective.goalId))
  })

import { Hono } from 'hono'
import { type Station, stationOf, threadAround } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { linksAbout } from '#platform/links/links.ts'
import { dayIn } from '#platform/time.ts'
import { ledTo } from '../before.ts'
import { whomToAsk } from '../commands/asking.ts'
import { ActionPage } from '../pages/action.tsx'
import { DocumentPage } from '../pages/document.tsx'
import { GoalPage } from '../pages/goal.tsx'
import { NoPlanPage, PlanPage } from '../pages/plan.tsx'
import { mayRead } from '../pages/said.tsx'
import { currentOf, draftOf, isPublic } from '../plan.ts'
import {
  findActionSeen,
  lastSaid,
  lately,
  outcomesOf,
  partnersOf,
  planOfAction,
  updatesOf,
} from '../queries/actions.ts'
import { goalsInFull } from '../queries/in-full.ts'
import { findGoal, findPlan, listPlans } from '../queries/plans.ts'
import { updatePurpose } from '../update-link.ts'
import { idOf, refuseStrangers, slugOf } from './asked.ts'

const newsShown = 8

async function planPage(c: AppContext) {
  const { db, view } = c.var
  const plans = await listPlans(db)
  const draft = draftOf(plans)
  const plan = currentOf(plans)
  if (!plan) return <NoPlanPage view={view} slug={slugOf(c)} draft={draft} />
  const goals = await goalsInFull(db, plan, view.zone)
  const explained = goals.flatMap(({ actions }) =>
    actions.filter(({ state }) => state === 'stuck' || state === 'dropped').map(({ id }) => id),
  )
  const news = (await lately(db, plan.id, newsShown * 3)).filter(update => mayRead(view, update))
  return (
    <PlanPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      goals={goals}
      lately={news.slice(0, newsShown)}
      reasons={await lastSaid(db, explained)}
      earlier={plans.filter(each => isPublic(each) && each.id !== plan.id)}
      draft={draft}
    />
  )
}

/** The whole document, also with a form that was refused. */
export async function documentPage(c: AppContext, id: string, form = emptyForm()) {
  const { db, view, now } = c.var
  const plan = found(await findPlan(db, id))
  refuseStrangers(c, plan)
  const predecessor = plan.succeedsId ? await findPlan(db, plan.succeedsId) : undefined
  const shown = Object.keys(form.values).length > 0 ? form : emptyForm({ on: dayIn(view.zone, now) })
  return (
    <DocumentPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      goals={await goalsInFull(db, plan, view.zone)}
      predecessor={predecessor && (isPublic(predecessor) || view.can('plan.see')) ? predecessor : undefined}
      form={shown}
    />
  )
}

async function before(c: AppContext, station: Station | undefined): Promise<Station[]> {
  if (!station) return []
  const thread = await threadAround(c.var.db, station.id)
  const led = ledTo(station.id, thread.ties)
  return thread.stations.filter(each => led.has(each.id) && (each.public || c.var.view.can('plan.see')))
}

/** One action with all that belongs to it, also with a form that was refused. */
export async function actionPage(c: AppContext, id: string, form = emptyForm()) {
  const { db, view } = c.var
  const action = found(await findActionSeen(db, id, view.zone))
  const plan = found(await planOfAction(db, id))
  refuseStrangers(c, plan)
  const keeps = view.can('plan.manage')
  const station = await stationOf(db, 'plan', id, 'action')
  return (
    <ActionPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      goal={{ id: plan.goalId, title: plan.goal }}
      action={action}
      partners={await partnersOf(db, id)}
      updates={await updatesOf(db, id)}
      outcomes={await outcomesOf(db, id)}
      before={await before(c, station)}
      station={station?.id}
      links={keeps ? await linksAbout(db, updatePurpose, id) : []}
      toAsk={keeps && action.leadId ? (await whomToAsk(db, action))?.name : undefined}
      form={form}
    />
  )
}

export const readingRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => c.html(await planPage(c)))
  .get('/plans/:id', may('public'), async c => c.html(await documentPage(c, idOf(c))))
  .get('/goals/:id', may('public'), async c => {
    const { db, view } = c.var
    const goal = found(await findGoal(db, idOf(c)))
    const plan = found(await findPlan(db, goal.planId))
    refuseStrangers(c, plan)
    const seen = found((await goalsInFull(db, plan, view.zone)).find(each => each.goal.id === goal.id))
    const current = currentOf(await listPlans(db))?.id === plan.id
    return c.html(<GoalPage view={view} slug={slugOf(c)} plan={plan} seen={seen} current={current} />)
  })
  .get('/actions/:id', may('public'), async c => c.html(await actionPage(c, idOf(c))))

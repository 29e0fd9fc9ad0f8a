import { Hono } from 'hono'
import { listCommunities } from '#features/partnership/index.ts'
import { lineOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { linksAbout } from '#platform/links/links.ts'
import { dayIn } from '#platform/time.ts'
import { contactForAction } from '../commands/asking.ts'
import { stageOf } from '../consultation/consultation.ts'
import { consultationOf } from '../consultation/queries.ts'
import { decisionsToChoose } from '../editions/decision.ts'
import { ActionPage } from '../pages/action.tsx'
import { DocumentPage } from '../pages/document.tsx'
import { GoalPage } from '../pages/goal.tsx'
import { NoPlanPage } from '../pages/no-plan.tsx'
import { PlanPage } from '../pages/plan.tsx'
import { mayRead } from '../pages/said.tsx'
import { actionPath } from '../paths.ts'
import { currentOf, draftOf, isPublic, type Plan } from '../plan.ts'
import { takenOut } from '../progress/around-queries.ts'
import {
  findAction,
  findActionSeen,
  followersOf,
  lastSaid,
  lately,
  outcomesOf,
  planOfAction,
  updatesOf,
} from '../queries/actions.ts'
import { goalsInFull } from '../queries/in-full.ts'
import { findGoal, findPlan, listPlans } from '../queries/plans.ts'
import { partnersSeen, planWhole } from '../queries/whole.ts'
import { milestonesOf } from '../structure/commands.ts'
import type { ActionRow } from '../tables.ts'
import { carries, readTag, type Tag, writeTag } from '../tags/catalogue.ts'
import { tagsOf } from '../tags/commands.ts'
import { updatePurpose } from '../update-link.ts'
import { idOf, refuseStrangers, slugOf } from './asked.ts'

const newsShown = 8

/** Whether everybody may read and comment on a draft today. */
async function consultationOpen(c: AppContext, planId: string): Promise<boolean> {
  const consultation = await consultationOf(c.var.db, planId)
  return consultation !== undefined && stageOf(consultation, dayIn(c.var.view.zone, c.var.now)) === 'open'
}

/** What an amendment took out; what left while it was a draft was never promised. */
const leftOut = async (c: AppContext, plan: Plan) =>
  plan.state === 'draft' || plan.edition === 1
    ? []
    : (await takenOut(c.var.db, plan.id)).filter(
        ({ at }) => dayIn(c.var.view.zone, at) >= (plan.adoptedOn ?? ''),
      )

async function planPage(c: AppContext) {
  const { db, view } = c.var
  const plans = await listPlans(db)
  const draft = draftOf(plans)
  const plan = currentOf(plans)
  if (!plan) {
    const consulted = draft && (await consultationOpen(c, draft.id)) ? draft : undefined
    return <NoPlanPage view={view} slug={slugOf(c)} draft={draft} consulted={consulted} />
  }
  const communities = await listCommunities(db)
  const asked = c.req.queries('tag') ?? []
  const tags = asked.flatMap(
    each =>
      readTag(
        each,
        communities.map(({ id }) => id),
      ) ?? [],
  )
  const whole = await planWhole(db, plan, view.zone)
  const present = new Map<string, Tag>()
  for (const each of whole.goals)
    for (const tag of [...each.tags, ...each.actions.flatMap(action => action.tags)])
      present.set(writeTag(tag), tag)
  const goals = whole.goals.map(each => ({
    goal: each.goal,
    number: each.number,
    objectives: each.objectives.map(({ objective }) => objective),
    actions: each.actions.filter(action => carries([...each.tags, ...action.tags], tags)),
  }))
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
      pillars={whole.pillars}
      tags={tags}
      present={[...present.values()]}
      communities={communities}
      consulted={draft && (await consultationOpen(c, draft.id)) ? draft : undefined}
      takenOut={await leftOut(c, plan)}
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
      whole={await planWhole(db, plan, view.zone)}
      communities={await listCommunities(db)}
      decisions={view.can('plan.manage') && plan.state === 'draft' ? await decisionsToChoose(db) : []}
      predecessor={predecessor && (isPublic(predecessor) || view.can('plan.see')) ? predecessor : undefined}
      takenOut={await leftOut(c, plan)}
      form={shown}
    />
  )
}

/** The action it carries on, and those that carry it on, as far as the reader may see them. */
async function lineageOf(c: AppContext, action: ActionRow) {
  const { db } = c.var
  const slug = slugOf(c)
  const related = [
    ...(action.followsId ? [{ said: 'cameFrom' as const, id: action.followsId }] : []),
    ...(await followersOf(db, action.id)).map(id => ({ said: 'carriedOn' as const, id })),
  ]
  const shown = []
  for (const { said, id } of related) {
    const other = await findAction(db, id)
    const plan = other && (await planOfAction(db, id))
    if (other && plan && (isPublic(plan) || c.var.view.can('plan.see')))
      shown.push({ said, plan: plan.name, title: other.title, path: actionPath(slug, id) })
  }
  return shown
}

/** One action with all that belongs to it, also with a form that was refused. */
export async function actionPage(c: AppContext, id: string, form = emptyForm()) {
  const { db, view } = c.var
  const action = found(await findActionSeen(db, id, view.zone))
  const plan = found(await planOfAction(db, id))
  refuseStrangers(c, plan)
  const keeps = view.can('plan.manage')
  return (
    <ActionPage
      view={view}
      slug={slugOf(c)}
      plan={plan}
      goal={{ id: plan.goalId, title: plan.goal }}
      action={action}
      partners={await partnersSeen(db, id)}
      milestones={await milestonesOf(db, id)}
      tags={await tagsOf(db, id)}
      communities={await listCommunities(db)}
      lineage={await lineageOf(c, action)}
      updates={await updatesOf(db, id)}
      outcomes={await outcomesOf(db, id)}
      line={await lineOf(db, 'plan', id, 'action')}
      links={keeps ? await linksAbout(db, updatePurpose, id) : []}
      toAsk={keeps && action.leadId ? (await contactForAction(db, action))?.name : undefined}
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

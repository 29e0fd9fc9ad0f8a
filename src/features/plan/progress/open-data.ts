import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { actionPath, feedPath, goalPath, planPath } from '../paths.ts'
import { currentOf } from '../plan.ts'
import { progressOf, sumOf } from '../progress.ts'
import { lately } from '../queries/actions.ts'
import { goalsInFull } from '../queries/in-full.ts'
import { listPlans } from '../queries/plans.ts'
import { slugOf } from '../routes/asked.ts'
import { reportWords, stateWords } from '../words.ts'
import { atomFeed } from './atom.ts'

const inForce = async (c: AppContext) => found(currentOf(await listPlans(c.var.db)))
const newsInFeed = 30

export const openDataRoutes = new Hono<AppEnv>()
  .get('/progress.json', may('public'), async c => {
    const { db, view, now } = c.var
    const plan = await inForce(c)
    const at = (path: string) => view.origin + path
    const goals = (await goalsInFull(db, plan, view.zone)).map(seen => ({
      number: seen.number,
      title: seen.goal.title,
      url: at(goalPath(slugOf(c), seen.goal.id)),
      ...progressOf(seen.actions, dayIn(view.zone, now)),
    }))
    return c.json({
      plan: plan.name,
      from: plan.fromYear,
      to: plan.toYear,
      version: plan.edition,
      adoptedOn: plan.adoptedOn,
      asOf: now.toISOString(),
      url: at(planPath(slugOf(c))),
      actions: sumOf(goals),
      goals,
    })
  })
  .get('/feed.xml', may('public'), async c => {
    const { db, view } = c.var
    const { t, tongue } = view
    const plan = await inForce(c)
    const news = (await lately(db, plan.id, newsInFeed)).filter(
      ({ said }) => said !== 'handed-back' && said !== 'handed-on',
    )
    const body = atomFeed({
      title: inTongue(plan.name, tongue).text,
      tongue,
      url: view.origin + planPath(slugOf(c)),
      self: view.origin + feedPath(slugOf(c)),
      updated: news[0]?.at ?? plan.changedAt,
      author: inTongue(view.partnership?.name, tongue).text,
      entries: news.map(update => ({
        id: `urn:uuid:${update.id}`,
        title: `${inTongue(update.title, tongue).text}: ${t(update.said === 'unchanged' ? reportWords.unchanged : stateWords[update.after])}`,
        url: view.origin + actionPath(slugOf(c), update.actionId),
        at: update.at,
        text: inTongue(update.sentence ?? undefined, tongue).text,
      })),
    })
    return c.body(body, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  })

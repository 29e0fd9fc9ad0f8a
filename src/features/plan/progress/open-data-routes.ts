import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { feedPath, goalPath, planPath } from '../paths.ts'
import { currentOf } from '../plan.ts'
import { progressOf, sumOf } from '../progress.ts'
import { goalsInFull } from '../queries/in-full.ts'
import { listPlans } from '../queries/plans.ts'
import { slugOf } from '../routes/asked.ts'
import { atomFeed, rssFeed } from './atom.ts'
import { newsFeed } from './feed-queries.ts'
import { rssPath } from './paths.ts'

const inForce = async (c: AppContext) => found(currentOf(await listPlans(c.var.db)))
const asked = (c: AppContext, self: string) => ({ self, communityId: c.req.query('community') })

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
    const feed = found(await newsFeed(c.var.db, c.var.view, slugOf(c), asked(c, feedPath(slugOf(c)))))
    return c.body(atomFeed(feed), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  })
  .get('/rss.xml', may('public'), async c => {
    const feed = found(await newsFeed(c.var.db, c.var.view, slugOf(c), asked(c, rssPath(slugOf(c)))))
    return c.body(rssFeed(feed), 200, { 'Content-Type': 'application/rss+xml; charset=utf-8' })
  })

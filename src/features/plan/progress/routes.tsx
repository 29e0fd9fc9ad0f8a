import { Hono } from 'hono'
import { z } from 'zod'
import { embeddable } from '#platform/http/embeddable.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { slugOf } from '../routes/asked.ts'
import { planData, planDataSchema } from './data.ts'
import { openDataRoutes } from './open-data-routes.ts'
import { Framed } from './pages/framed.tsx'
import { FramedProgress } from './pages/framed-progress.tsx'
import { ProgressPage } from './pages/page.tsx'
import { progressNow } from './queries.ts'
import { progressWords } from './words.ts'

/** How far the plan is, to read, to follow and to build on. */
export const progressRoutes = new Hono<AppEnv>()
  .get('/progress', may('public'), async c => {
    const { db, view } = c.var
    const seen = found(await progressNow(db, view, c.req.query('community')))
    return c.html(<ProgressPage view={view} slug={slugOf(c)} seen={seen} />)
  })
  .get('/embed', may('public'), embeddable, async c => {
    const { db, view } = c.var
    const seen = await progressNow(db, view)
    return c.html(
      <Framed view={view} title={view.t(progressWords.title)}>
        <FramedProgress view={view} slug={slugOf(c)} seen={seen} />
      </Framed>,
    )
  })
  .get('/plan.json', may('public'), async c => {
    const { db, view } = c.var
    return c.json(planData(view, slugOf(c), found(await progressNow(db, view))))
  })
  .get('/plan.schema.json', may('public'), c => c.json(z.toJSONSchema(planDataSchema)))
  .route('/', openDataRoutes)

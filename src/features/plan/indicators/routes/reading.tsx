import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { planPath } from '../../paths.ts'
import { words as planWords } from '../../words.ts'
import { IndicatorPage } from '../pages/indicator.tsx'
import { IndicatorsPage } from '../pages/list.tsx'
import { listIndicators } from '../queries/indicators.ts'
import { indicatorHere, indicatorProps, slugOf } from './asked.ts'

export const readingRoutes = new Hono<AppEnv>()
  .get('/', may('public'), async c => {
    const { db, view, now } = c.var
    const only = view.can('plan.see') ? {} : { public: true }
    const indicators = await listIndicators(db, { now, zone: view.zone }, only)
    const back = { href: planPath(slugOf(c)), label: view.t(planWords.back) }
    return c.html(<IndicatorsPage view={view} slug={slugOf(c)} indicators={indicators} back={back} />)
  })
  .get('/:id', may('public'), async c =>
    c.html(<IndicatorPage {...(await indicatorProps(c, await indicatorHere(c)))} />),
  )

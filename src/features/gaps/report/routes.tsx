import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { isNeed } from '../need.ts'
import { readLens } from '../read-lens.ts'
import { ReportPage } from './page.tsx'
import { reportOf } from './queries.ts'

export const reportRoutes = new Hono<AppEnv>().get('/report', may('public'), async c => {
  const { db, now, view } = c.var
  const { lens } = readLens(name => c.req.query(name))
  const asked = c.req.query('need') ?? ''
  const need = isNeed(asked) ? asked : undefined
  const report = await reportOf(db, { lens, need }, now)
  const { slug } = found(view.partnership)
  return c.html(<ReportPage view={view} slug={slug} now={now} need={need} report={report} />)
})

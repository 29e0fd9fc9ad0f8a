import { Hono } from 'hono'
import { docxOf } from '#platform/documents/docx.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { listIndicators } from '../indicators/queries/indicators.ts'
import { onePlanPath, yearPath } from '../paths.ts'
import { listPlans } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { slugOf } from '../routes/asked.ts'
import { chosenFor, findYear } from '../years/commands.ts'
import { measuredParts } from './measured.ts'
import { PrintPage } from './pages/print.tsx'
import { planFilePath, yearFilePath } from './paths.ts'
import { fileOf, planToRead } from './routes.tsx'
import { TimelinePage } from './timeline/page.tsx'
import { planDocument } from './whole.ts'
import { documentWords } from './words.ts'
import { yearDocument } from './year.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function documentAsked(c: AppContext) {
  const { db, view, now } = c.var
  const plan = await planToRead(c)
  const whole = await planWhole(db, plan, view.zone)
  const goalIds = whole.goals.map(({ goal }) => goal.id)
  const measured = await listIndicators(db, { now, zone: view.zone }, { goalIds, public: true })
  const parts = measuredParts(view, measured)
  return { plan, document: planDocument(view, plan, whole, dayIn(view.zone, now), parts) }
}

async function yearAsked(c: AppContext) {
  const { db, view, now } = c.var
  const year = found(await findYear(db, Number(c.req.param('year'))))
  const chosen = await chosenFor(db, year.id)
  const plans = []
  for (const plan of await listPlans(db)) plans.push({ plan, whole: await planWhole(db, plan, view.zone) })
  return { year, document: yearDocument(view, year, plans, chosen, dayIn(view.zone, now)) }
}

/** The plan as one piece: to print, to send, to see at a glance. */
export const wholeRoutes = new Hono<AppEnv>()
  .get('/plans/:id/print', may('public'), async c => {
    const { view } = c.var
    const { plan, document } = await documentAsked(c)
    const slug = slugOf(c)
    return c.html(
      <PrintPage
        view={view}
        document={document}
        back={{ href: onePlanPath(slug, plan.id), label: inTongue(plan.name, view.tongue).text }}
        files={[
          { href: planFilePath(slug, plan.id, 'docx'), label: view.t(documentWords.asWord) },
          { href: planFilePath(slug, plan.id, 'xlsx'), label: view.t(documentWords.asXlsx) },
          { href: planFilePath(slug, plan.id, 'csv'), label: view.t(documentWords.asCsv) },
        ]}
      />,
    )
  })
  .get('/plans/:id/plan.docx', may('public'), async c => {
    const { plan, document } = await documentAsked(c)
    return fileOf(c, plan, { type: docxType, ending: 'docx' }, await docxOf(document))
  })
  .get('/plans/:id/timeline', may('public'), async c => {
    const { db, view } = c.var
    const plan = await planToRead(c)
    const whole = await planWhole(db, plan, view.zone)
    return c.html(<TimelinePage view={view} slug={slugOf(c)} plan={plan} whole={whole} />)
  })
  .get('/years/:year/print', may('plan.see'), async c => {
    const { view } = c.var
    const { year, document } = await yearAsked(c)
    const slug = slugOf(c)
    return c.html(
      <PrintPage
        view={view}
        document={document}
        back={{ href: yearPath(slug, year.year), label: document.title }}
        files={[{ href: yearFilePath(slug, year.year), label: view.t(documentWords.asWord) }]}
      />,
    )
  })
  .get('/years/:year/work-plan.docx', may('plan.see'), async c => {
    const { year, document } = await yearAsked(c)
    return c.body(new Uint8Array(await docxOf(document)), 200, {
      'Content-Type': docxType,
      'Content-Disposition': `attachment; filename="work-plan-${year.year}.docx"`,
    })
  })

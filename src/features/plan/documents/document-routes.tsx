import { Hono } from 'hono'
import { docxOf } from '#platform/documents/docx.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { onePlanPath } from '../paths.ts'
import { planWhole } from '../queries/whole.ts'
import { slugOf } from '../routes/asked.ts'
import { PrintPage } from './pages/print.tsx'
import { planFilePath } from './paths.ts'
import { fileOf, planToRead } from './routes.tsx'
import { TimelinePage } from './timeline/page.tsx'
import { planDocument } from './whole.ts'
import { documentWords } from './words.ts'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function documentAsked(c: AppContext) {
  const { db, view, now } = c.var
  const plan = await planToRead(c)
  const whole = await planWhole(db, plan, view.zone)
  return { plan, document: planDocument(view, plan, whole, dayIn(view.zone, now)) }
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

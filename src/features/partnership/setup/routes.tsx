import { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { overLimit } from '#platform/http/rate-limit.ts'
import { accentCss } from '#platform/ui/accent.ts'
import { Button } from '#platform/ui/button.tsx'
import { hostQuestion } from '../forms/host.tsx'
import { lookQuestion } from '../forms/look.tsx'
import { nameQuestion } from '../forms/name.tsx'
import { placeQuestion } from '../forms/place.tsx'
import { kept } from '../forms/question.ts'
import { statementQuestion } from '../forms/statement.tsx'
import { words as asked } from '../forms/words.ts'
import { youQuestion } from '../forms/you.tsx'
import { createPartnership } from '../partnership-commands.ts'
import { setupPath } from '../paths.ts'
import { firstUnanswered, foundingFrom } from '../setup.ts'
import { readSlug } from '../slug-queries.ts'
import { asks, underWay } from './asking-routes.tsx'
import { CheckPage } from './check-page.tsx'
import { communityRoutes } from './community-routes.tsx'
import { DonePage } from './done-page.tsx'
import { findDraft, startDraft } from './draft-routes.ts'
import { setUpGate, withReader } from './gate-routes.ts'
import { StartPage } from './start-page.tsx'
import { withTemplate } from './template.ts'
import { sendWelcome } from './welcome-commands.tsx'
import { words } from './words.ts'

/** Setting a partnership up: `/new`, one question group a page, kept on the server between them. */
export const setupRoutes = new Hono<AppEnv>()

setupRoutes.get('/accent.css', may('public'), c => {
  const version = c.req.query('v') ?? ''
  c.header('Content-Type', 'text/css; charset=utf-8')
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  return c.body(accentCss(`#${version}`))
})

setupRoutes.use(withReader, setUpGate)

setupRoutes.get('/', may('public'), async c => {
  const draft = await findDraft(c)
  const step = draft && !draft.founded ? firstUnanswered(draft.answers) : undefined
  const begun = draft && !draft.founded && Object.keys(draft.answers).length > 0
  return c.html(<StartPage view={c.var.view} goOn={begun ? setupPath(step ?? 'check') : undefined} />)
})
setupRoutes.post('/', may('public'), async c => {
  const over = await overLimit(c, { of: 'set-up', times: 30, minutes: 60 })
  if (over) return over
  await startDraft(c)
  return c.redirect(setupPath('name'), 303)
})

const slugProblems = {
  shape: asked.slugShape,
  'too-long': asked.slugShape,
  reserved: asked.slugReserved,
  taken: asked.slugTaken,
}
asks(setupRoutes, 'name', nameQuestion, {
  check: async (c, sent, values) => {
    const read = await readSlug(c.var.database, sent.slug ?? '', sent.nameEn ?? sent.nameFr ?? '')
    if (read.ok) return { ok: true, sent: { ...sent, slug: read.slug } }
    const { t } = c.var.view
    return {
      ok: false,
      form: { values, errors: { slug: t(slugProblems[read.why], { suggestion: read.suggestion }) } },
    }
  },
})
asks(setupRoutes, 'where', placeQuestion)
asks(setupRoutes, 'statement', statementQuestion, {
  extra: c => (
    <Button big kind="second" name="take" value="template">
      {c.var.view.t(words.template)}
    </Button>
  ),
  meanwhile: (values, draft) => {
    if (values.take !== 'template') return undefined
    const typed = kept(
      Object.fromEntries(
        (['visionEn', 'visionFr', 'mandateEn', 'mandateFr'] as const).map(field => [
          field,
          String(values[field] ?? '').trim(),
        ]),
      ),
    )
    return { ...values, ...kept({ ...withTemplate(draft.answers.where?.stage, typed) }) }
  },
})
setupRoutes.route('/', communityRoutes)
asks(setupRoutes, 'look', lookQuestion, {
  meanwhile: values => (values.show === 'colour' ? values : undefined),
})
asks(setupRoutes, 'host', hostQuestion, {
  first: () => ({
    funderEn: 'Immigration, Refugees and Citizenship Canada',
    funderFr: 'Immigration, Réfugiés et Citoyenneté Canada',
  }),
})
asks(setupRoutes, 'you', youQuestion, {
  first: c => ({
    tongue: c.var.view.tongue === 'fr' ? 'fr' : 'en',
    ...(c.var.view.account ? { yourName: c.var.view.account.name, email: c.var.view.account.email } : {}),
  }),
})

setupRoutes.get('/check', may('public'), async c => {
  const way = await underWay(c)
  if ('instead' in way) return way.instead
  return c.html(<CheckPage view={c.var.view} answers={way.draft.answers} />)
})

setupRoutes.post('/founding', may('public'), async c => {
  const way = await underWay(c)
  if ('instead' in way) return way.instead
  const { answers, founds } = way.draft
  const founding = foundingFrom(answers, founds)
  if (!founding) return c.redirect(setupPath('check'), 303)
  const over = await overLimit(c, { of: 'founding', times: 10, minutes: 60 })
  if (over) return over
  const { view, now, database } = c.var
  const actor = view.account
    ? { kind: 'account' as const, id: view.account.id, name: view.account.name }
    : { kind: 'system' as const, name: founding.coordinator.name }
  const made = await createPartnership(database, actor, founding, now, db =>
    sendWelcome(db, founding, view.origin, now),
  )
  if (made.ok) return c.redirect(setupPath('done'), 303)
  const read = await readSlug(database, founding.slug, '')
  const suggestion = read.ok ? read.slug : read.suggestion
  return c.html(
    <CheckPage view={view} answers={answers} problem={view.t(asked.slugTaken, { suggestion })} />,
    422,
  )
})

setupRoutes.get('/done', may('public'), async c => {
  const draft = await findDraft(c)
  if (!draft?.founded) return c.redirect(setupPath(), 303)
  return c.html(
    <DonePage
      view={c.var.view}
      partnership={draft.founded}
      email={draft.answers.you?.email ?? ''}
      outbox={c.var.house.outbox}
    />,
  )
})

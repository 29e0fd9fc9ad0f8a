import { Hono } from 'hono'
import { z } from 'zod'
import { servicesAlike } from '#features/directory/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isNeed, type Need } from '../need.ts'
import { termsPath } from '../paths.ts'
import { tellTerm } from './commands.ts'
import { TermsPage } from './page.tsx'
import { carriedTerms, termsSaid } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

const termForm = z.object({
  term: z.string().max(1000),
  need: z
    .string({ error: 'missing' })
    .refine((written): written is Need | 'none' => written === 'none' || isNeed(written), {
      params: { message: words.choose },
    }),
})

async function termsPage(c: AppContext, form?: FormState) {
  const { db, now, view } = c.var
  const terms = carriedTerms(await servicesAlike(db, now, { hours: false }), await termsSaid(db))
  return c.html(
    <TermsPage view={view} slug={slugOf(c)} terms={terms} form={form ?? emptyForm()} />,
    form ? 422 : 200,
  )
}

export const termsRoutes = new Hono<AppEnv>()
  .get('/terms', may('gaps.see'), c => termsPage(c))
  .post('/terms', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, termForm)
    if (!read.ok) return termsPage(c, read.form)
    const { term, need } = read.value
    // Only what a service here carries can be said; anything else is a form made up elsewhere.
    found(
      carriedTerms(await servicesAlike(db, now, { hours: false }), await termsSaid(db)).find(
        ({ key }) => key === term,
      ),
    )
    await tellTerm(db, actor, { term, need: need as Need | 'none' }, now)
    return redirectSaying(c, termsPath(slugOf(c)), view.t(words.kept))
  })

import { Hono } from 'hono'
import { z } from 'zod'
import { servicesAlike } from '#features/directory/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import type { View } from '#platform/http/view.ts'
import { words as formWords } from '#platform/http/words.ts'
import { inTongue } from '#platform/text.ts'
import { Button } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { ErrorSummary } from '#platform/ui/form.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { isNeed, type Need, needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { sourcesPath, termsPath } from '../paths.ts'
import { words as sourceWords } from '../sources/words.ts'
import { tellTerm } from './commands.ts'
import { type CarriedTerm, carriedTerms, termsSaid } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug
const shownAtMost = 100

const Means = (p: { view: View; slug: string; term: CarriedTerm; name: string }) => {
  const { t } = p.view
  return (
    <form class="inline" method="post" action={termsPath(p.slug)}>
      <FormGuard view={p.view} />
      <input type="hidden" name="term" value={p.term.key} />
      <select name="need" aria-label={t(words.meansOf, { term: p.name })}>
        <option value="">{t(words.notSaid)}</option>
        {needList.map(need => (
          <option value={need} selected={p.term.need === need}>
            {t(needWords[need])}
          </option>
        ))}
        <option value="none" selected={p.term.need === 'none'}>
          {t(words.no)}
        </option>
      </select>{' '}
      <Button kind="second">
        {t(words.keep)} <span class="unseen">{p.name}</span>
      </Button>
    </form>
  )
}

const TermsPage = (p: { view: View; slug: string; terms: readonly CarriedTerm[]; form: FormState }) => {
  const { t, tongue, can } = p.view
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead
        title={t(words.title)}
        above={<BackLink href={sourcesPath(p.slug)} label={t(sourceWords.back)} />}
        summary={t(words.lead)}
      />
      <ErrorSummary
        form={p.form}
        title={t(formWords.errorsTitle, { count: Object.keys(p.form.errors).length })}
      />
      {p.terms.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <Table
          caption={t(words.caption, { count: p.terms.length })}
          columns={[
            { label: t(words.term) },
            { label: t(words.taxonomy) },
            { label: t(words.carriedBy), figure: true },
            { label: t(words.lost), figure: true },
            { label: t(words.means) },
          ]}
          rows={p.terms.slice(0, shownAtMost).map(term => {
            const name = inTongue(term.name, tongue).text || term.code || ''
            const meant = term.need === 'none' ? words.no : term.need && needWords[term.need]
            return [
              <bdi>{name}</bdi>,
              [term.taxonomy, term.code].filter(Boolean).join(' · '),
              term.services,
              term.lost,
              can('gaps.decide') ? (
                <Means view={p.view} slug={p.slug} term={term} name={name} />
              ) : (
                t(meant || words.notSaid)
              ),
            ]
          })}
        />
      )}
    </Layout>
  )
}

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

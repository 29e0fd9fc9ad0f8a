import { FormGuard } from '#platform/http/form-guard.tsx'
import type { FormState } from '#platform/http/form-state.ts'
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
import { needList } from '../need.ts'
import { needWords } from '../need-words.ts'
import { sourcesPath, termsPath } from '../paths.ts'
import { words as sourceWords } from '../sources/words.ts'
import type { CarriedTerm } from './queries.ts'
import { words } from './words.ts'

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

export const TermsPage = (p: {
  view: View
  slug: string
  terms: readonly CarriedTerm[]
  form: FormState
}) => {
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

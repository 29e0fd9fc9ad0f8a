import type { FormState } from '#platform/http/form-state.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Day } from '#platform/ui/dates.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Filters } from '#platform/ui/filters.tsx'
import { DateField, Select, TextField } from '#platform/ui/form.ts'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../../group.ts'
import { groupsPath } from '../../paths.ts'
import { words as groupWords } from '../../words.ts'
import { decisionPath, decisionsPath, newDecisionPath } from '../paths.ts'
import type { Decision } from '../queries.ts'
import { staffWords, words } from '../words.ts'

export const DecisionsPage = (p: {
  view: View
  slug: string
  groups: readonly Group[]
  found: { rows: readonly Decision[]; count: number }
  filters: FormState
  filtered: boolean
  pages: { previous: string | undefined; next: string | undefined }
}) => {
  const { view, slug, found } = p
  const { t, tongue } = view
  const records = view.can('minutes.keep')
  return (
    <Layout view={view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead
        above={<BackLink href={groupsPath(slug)} label={t(groupWords.title)} />}
        title={t(words.title)}
        summary={t(words.lead)}
      >
        {records && <ButtonLink href={newDecisionPath(slug)}>{t(staffWords.add)}</ButtonLink>}
      </PageHead>
      {found.count === 0 && !p.filtered ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)} />
      ) : (
        <>
          <Filters action={decisionsPath(slug)} label={t(words.filter)}>
            <TextField form={p.filters} name="words" type="search" label={t(words.search)} />
            <Select
              form={p.filters}
              name="group"
              label={t(words.group)}
              blank={t(words.anyGroup)}
              choices={p.groups.map(({ id, name }) => ({ value: id, label: inTongue(name, tongue).text }))}
            />
            <DateField form={p.filters} name="from" label={t(words.from)} />
            <DateField form={p.filters} name="to" label={t(words.to)} />
            <button type="submit" class="button second">
              {t(words.filter)}
            </button>
          </Filters>
          <p role="status">{t(words.count, { count: found.count })}</p>
          {found.rows.length > 0 && (
            <Table
              caption={t(words.title)}
              hideCaption
              columns={[words.decision, words.group, words.day].map(word => ({ label: t(word) }))}
              rows={found.rows.map(decision => [
                <>
                  <a href={decisionPath(slug, decision.id)}>
                    <Written text={decision.sentence} tongue={tongue} />
                  </a>{' '}
                  {!decision.public && <Label>{t(staffWords.notPublic)}</Label>}
                </>,
                <Written text={decision.group} tongue={tongue} />,
                <Day day={decision.decidedOn} view={view} />,
              ])}
            />
          )}
          {(p.pages.previous || p.pages.next) && (
            <Pagination
              label={t(words.title)}
              count={t(words.count, { count: found.count })}
              previous={p.pages.previous ? { label: t(words.later), href: p.pages.previous } : undefined}
              next={p.pages.next ? { label: t(words.earlier), href: p.pages.next } : undefined}
            />
          )}
        </>
      )}
    </Layout>
  )
}

import type { Community } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { kindWords } from '../kind-words.ts'
import { languageName } from '../language.ts'
import type { UnfoundSearches } from './queries.ts'
import { unfoundWords as words } from './words.ts'

// The room of gaps reads what is counted here; only its address is known to this one.
const gapOf = (slug: string, { kinds, communityId, language }: UnfoundSearches) => {
  const query = new URLSearchParams(kinds.map(kind => ['kind', kind]))
  if (communityId) query.set('community', communityId)
  if (language) query.set('language', language)
  return `/${slug}/gaps/cell?${query}`
}

/** What people looked for and did not find, for those who plan. */
export const UnfoundPage = (p: {
  view: View
  slug: string
  days: number
  searches: readonly UnfoundSearches[]
  communities: readonly Community[]
}) => {
  const { t, tongue } = p.view
  const names = new Map(p.communities.map(({ id, name }) => [id, name]))
  return (
    <Layout view={p.view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.lead, { days: p.days })} />
      {p.searches.length === 0 ? (
        <EmptyState title={t(words.emptyTitle)} why={t(words.emptyWhy)} />
      ) : (
        <Table
          caption={t(words.title)}
          columns={[
            { label: t(words.words) },
            { label: t(words.kind) },
            { label: t(words.language) },
            { label: t(words.community) },
            { label: t(words.times), figure: true },
            { label: t(words.last) },
            { label: t(words.see) },
          ]}
          rows={p.searches.map(each => [
            each.words ?? <em class="quiet">{t(words.withheld)}</em>,
            each.kinds.map(kind => t(kindWords[kind])).join(', ') || (
              <em class="quiet">{t(words.notUnderstood)}</em>
            ),
            each.language ? languageName(each.language, tongue) : '',
            each.communityId ? (names.get(each.communityId) ?? '') : '',
            String(each.count),
            writeDay(each.to, tongue),
            <a href={gapOf(p.slug, each)}>{t(words.see)}</a>,
          ])}
        />
      )}
    </Layout>
  )
}

import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Result, Results } from '#platform/ui/result.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { Group } from '../group.ts'
import { groupPath, newGroupPath } from '../paths.ts'
import { kindWords, staffWords, words } from '../words.ts'

export const GroupsPage = (p: {
  view: View
  slug: string
  groups: readonly Group[]
  /** People seated in each group today. */
  seated: ReadonlyMap<string, number>
}) => {
  const { view, slug } = p
  const { t, tongue } = view
  const add = view.can('groups.manage') && (
    <ButtonLink href={newGroupPath(slug)}>{t(staffWords.add)}</ButtonLink>
  )
  return (
    <Layout view={view} title={t(words.title)}>
      <PageHead title={t(words.title)} summary={t(words.lead)}>
        {add}
      </PageHead>
      {p.groups.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          {add}
        </EmptyState>
      ) : (
        <Results>
          {p.groups.map(group => (
            <Result
              level={2}
              href={groupPath(slug, group.id)}
              name={<Written text={group.name} tongue={tongue} />}
              facts={[
                t(kindWords[group.kind]),
                t(words.seated, { count: p.seated.get(group.id) ?? 0 }),
                group.vacancies && <Label tone="info">{t(words.looking, { count: group.vacancies })}</Label>,
              ]}
              summary={group.purpose && <Written text={group.purpose} tongue={tongue} />}
            />
          ))}
        </Results>
      )}
    </Layout>
  )
}

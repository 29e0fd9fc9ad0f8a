import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { importsPath, tendPath } from '../../paths.ts'
import { staffWords } from '../../staff-words.ts'
import { listDifferencesPath } from '../paths.ts'
import type { listsDiffering } from '../queries.ts'
import { differenceWords as words } from '../words.ts'

/** Which lists say something else than stands here. */
export const DifferencesPage = (p: {
  view: View
  slug: string
  lists: Awaited<ReturnType<typeof listsDiffering>>
}) => {
  const { t, tongue } = p.view
  return (
    <Layout view={p.view} title={t(words.title)}>
      <BackLink href={tendPath(p.slug)} label={t(staffWords.tendTitle)} />
      <PageHead title={t(words.title)} summary={t(words.lead)} />
      {p.lists.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          <ButtonLink href={importsPath(p.slug)}>{t(words.importOne)}</ButtonLink>
        </EmptyState>
      ) : (
        <Table
          caption={t(words.lists)}
          hideCaption
          columns={[{ label: t(words.list) }, { label: t(words.fields), figure: true }]}
          rows={p.lists.map(({ list, count }) => [
            <a href={listDifferencesPath(p.slug, list.id)}>{inTongue(list.name, tongue).text}</a>,
            String(count),
          ])}
        />
      )}
    </Layout>
  )
}

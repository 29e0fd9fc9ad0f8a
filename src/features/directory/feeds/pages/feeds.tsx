import type { View } from '#platform/http/view.ts'
import { writeMoment } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { importsPath } from '../../paths.ts'
import { staffWords } from '../../staff-words.ts'
import { feedPath, newFeedPath } from '../paths.ts'
import type { listFeeds } from '../queries.ts'
import { feedWords as words } from '../words.ts'
import { troubleSentence } from './feed.tsx'

/** Directories that are asked for their services. */
export const FeedsPage = (p: { view: View; slug: string; feeds: Awaited<ReturnType<typeof listFeeds>> }) => {
  const { view, slug } = p
  const { t, zone, tongue } = view
  return (
    <Layout view={view} title={t(words.title)}>
      <BackLink href={importsPath(slug)} label={t(staffWords.importTitle)} />
      <PageHead title={t(words.title)} summary={t(words.lead)}>
        {p.feeds.length > 0 && <ButtonLink href={newFeedPath(slug)}>{t(words.add)}</ButtonLink>}
      </PageHead>
      {p.feeds.length === 0 ? (
        <EmptyState title={t(words.none)} why={t(words.noneWhy)}>
          <ButtonLink href={newFeedPath(slug)}>{t(words.add)}</ButtonLink>
        </EmptyState>
      ) : (
        <Table
          caption={t(words.title)}
          hideCaption
          columns={[
            { label: t(words.name) },
            { label: t(words.rhythm) },
            { label: t(words.last) },
            { label: t(words.what) },
          ]}
          rows={p.feeds.map(({ feed, run }) => [
            <a href={feedPath(slug, feed.id)}>{feed.name}</a>,
            t(words[feed.rhythm]),
            run ? writeMoment(run.begunAt, zone, tongue) : t(words.never),
            run
              ? !run.endedAt
                ? t(words.underWay)
                : run.state === 'done'
                  ? t(words.took, { count: run.services ?? 0 })
                  : troubleSentence(run, view)
              : '',
          ])}
        />
      )}
    </Layout>
  )
}

import type { View } from '#platform/http/view.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Result, Results } from '#platform/ui/result.tsx'
import { type Stop, ThreadWay } from '#platform/ui/thread.tsx'
import { Written } from '#platform/ui/written.tsx'
import { looseEndsPath, threadPath, threadsPath } from '../paths.ts'
import type { ThreadSummary } from '../public-queries.ts'
import type { Station, StationKind } from '../station.ts'
import { staffWords, words } from '../words.ts'
import { dayOf, kindOf } from './parts.tsx'

export const threadsPerPage = 20

const main: readonly StationKind[] = ['evidence', 'decision', 'action', 'outcome']

/** The four stops of a line; one it went past without stopping is left out and the next stands in its place. */
function wayOf(view: View, came: Pick<ThreadSummary, 'kinds' | 'finished'>): Stop[] {
  const furthest = main.findLastIndex(kind => came.kinds.includes(kind))
  return main.flatMap((kind, n): Stop[] => {
    const name = kindOf(view, { kind, open: !came.finished.includes(kind) })
    if (n > furthest) return [{ name, state: 'not-yet' }]
    if (!came.kinds.includes(kind)) return []
    const wide = n < furthest && !came.kinds.includes(main[n + 1] ?? kind)
    if (!came.finished.includes(kind)) return [{ name, state: 'open', wide }]
    return [{ name, state: kind === 'outcome' ? 'lit' : 'reached', wide }]
  })
}

const Way = (p: { view: View; came: Pick<ThreadSummary, 'kinds' | 'finished'> }) => {
  const begins = main.findIndex(kind => p.came.kinds.includes(kind))
  if (begins < 0) return null
  const from = ([1, 2, 3, 4] as const)[begins] ?? 1
  return <ThreadWay stops={wayOf(p.view, p.came)} notYet={p.view.t(words.notYet)} from={from} />
}

const Pages = (p: { view: View; slug: string; page: number; count: number }) => {
  const { t } = p.view
  const last = Math.ceil(p.count / threadsPerPage)
  if (last < 2) return null
  const to = (page: number) => `${threadsPath(p.slug)}${page > 1 ? `?page=${page}` : ''}`
  const from = (p.page - 1) * threadsPerPage + 1
  return (
    <Pagination
      label={t(words.pages)}
      count={t(words.range, { from, to: Math.min(p.page * threadsPerPage, p.count), count: p.count })}
      previous={p.page > 1 ? { label: t(words.previous), href: to(p.page - 1) } : undefined}
      next={p.page < last ? { label: t(words.older), href: to(p.page + 1) } : undefined}
    />
  )
}

export const ThreadsPage = (p: {
  view: View
  slug: string
  threads: readonly ThreadSummary[]
  count: number
  page: number
}) => {
  const { t, tongue } = p.view
  const stillWaiting = (only: Station) => only.kind === 'evidence' && t(words.notTakenUp)
  const sayLatest = (latest: Station) => (
    <>
      {t(words.latest)}{' '}
      <Written text={(latest.kind === 'update' && latest.say) || latest.title} tongue={tongue} />
    </>
  )
  return (
    <Layout view={p.view} title={t(words.title)} summary={t(words.lead)}>
      <PageHead title={t(words.title)} summary={t(words.lead)}>
        {p.view.can('thread.tend') && (
          <ButtonLink href={looseEndsPath(p.slug)} kind="second">
            {t(staffWords.looseEnds)}
          </ButtonLink>
        )}
      </PageHead>
      {p.threads.length === 0 ? (
        <EmptyState title={t(words.empty)} why={t(words.emptyWhy)} />
      ) : (
        <>
          <p role="status">{t(words.threadCount, { count: p.count })}</p>
          <Results>
            {p.threads.map(({ first, latest, stops, ...came }) => (
              <Result
                level={2}
                href={threadPath(p.slug, first.id)}
                name={<Written text={first.title} tongue={tongue} />}
                facts={[
                  t(words.kindAndDay, { kind: kindOf(p.view, first), day: dayOf(p.view, first) }),
                  t(words.stops, { count: stops }),
                ]}
                picture={<Way view={p.view} came={came} />}
                summary={latest.id === first.id ? stillWaiting(first) : sayLatest(latest)}
                why={
                  latest.id === first.id
                    ? undefined
                    : t(words.kindAndDay, { kind: kindOf(p.view, latest), day: dayOf(p.view, latest) })
                }
              />
            ))}
          </Results>
          <Pages view={p.view} slug={p.slug} page={p.page} count={p.count} />
        </>
      )}
    </Layout>
  )
}

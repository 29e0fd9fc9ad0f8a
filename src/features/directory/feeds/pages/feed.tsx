import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import { writeMoment } from '#platform/time.ts'
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { LiveRegion } from '#platform/ui/live-region.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Progress } from '#platform/ui/progress.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { importPath } from '../../paths.ts'
import {
  feedChangePath,
  feedEndingPath,
  feedPath,
  feedRunsPath,
  feedSeenPath,
  feedStatePath,
  feedsPath,
  feedTrialPath,
} from '../paths.ts'
import type { Feed, FeedRun } from '../tables.ts'
import { troubleWords, feedWords as words } from '../words.ts'

export interface FeedShown {
  view: View
  slug: string
  feed: Feed
  runs: readonly FeedRun[]
  pages: number
}

const isTrying = ({ tryAskedAt, triedAt }: Feed) => tryAskedAt !== null && (!triedAt || triedAt < tryAskedAt)

export const troubleSentence = (run: Pick<FeedRun, 'why' | 'detail'>, view: View): string =>
  run.why ? view.t(troubleWords[run.why]) : ''

const Tried = ({ view, feed }: FeedShown) => {
  const { t } = view
  if (!feed.tried) return null
  if (!feed.tried.ok) return <Notice tone="bad">{t(troubleWords[feed.tried.why])}</Notice>
  const { services, example } = feed.tried
  return (
    <Notice>
      <bdi>
        {t(words.answers, {
          services: services === null ? 'unknown' : String(services),
          example: example ?? 'none',
        })}
      </bdi>
    </Notice>
  )
}

/** What is under way with a feed, or came of it last; also the fragment that refreshes itself. */
export const FeedState = (p: FeedShown) => {
  const { view, feed, runs } = p
  const { t } = view
  const [run] = runs
  if (run && !run.endedAt) {
    const waits = run.waitUntil && run.waitUntil > view.now
    const sentence =
      run.state === 'taking'
        ? t(words.takingIn, { count: run.services ?? 0 })
        : waits
          ? t(words.waitsUntil, { when: writeMoment(run.waitUntil ?? view.now, view.zone, view.tongue) })
          : t(words.asking, { pages: p.pages, services: run.services ?? 0 })
    return (
      <Progress done={p.pages} total={run.pages ?? p.pages + 1} sentence={sentence} more={t(words.leave)} />
    )
  }
  if (isTrying(feed)) return <Progress done={0} total={1} sentence={t(words.trying)} />
  return (
    <div class="stack" data-done>
      <Tried {...p} />
      {run?.state === 'stopped' && run.why && (
        <Notice tone="warn">
          <p>{troubleSentence(run, view)}</p>
        </Notice>
      )}
      {run?.state === 'stopped' && (
        <Actions>
          {run.why === 'ids-changed' && run.importId && (
            <ButtonLink href={importPath(p.slug, run.importId)}>{t(words.sayWhich)}</ButtonLink>
          )}
          {!run.seenAt && (
            <form method="post" action={feedSeenPath(p.slug, feed.id)}>
              <FormGuard view={view} />
              <Button kind="second">{t(words.seen)}</Button>
            </form>
          )}
        </Actions>
      )}
    </div>
  )
}

const Runs = ({ view, slug, runs }: FeedShown) => {
  const { t, zone, tongue } = view
  if (runs.length === 0) return <p class="quiet">{t(words.never)}</p>
  return (
    <Table
      caption={t(words.runs)}
      columns={[{ label: t(words.when) }, { label: t(words.who) }, { label: t(words.what) }]}
      rows={runs.map(run => [
        writeMoment(run.begunAt, zone, tongue),
        run.begunBy,
        <>
          {run.state === 'done' && t(words.took, { count: run.services ?? 0 })}
          {run.state === 'stopped' && troubleSentence(run, view)}
          {!run.endedAt && t(words.underWay)}
          {run.changedAfter && ` (${t(words.onlyChanged)})`}{' '}
          {run.importId && <a href={importPath(slug, run.importId)}>{t(words.report)}</a>}
        </>,
      ])}
    />
  )
}

export const FeedPage = (p: FeedShown) => {
  const { view, slug, feed, runs } = p
  const { t } = view
  const busy = (runs[0] && !runs[0].endedAt) || isTrying(feed)
  return (
    <Layout view={view} title={feed.name}>
      <BackLink href={feedsPath(slug)} label={t(words.title)} />
      <PageHead title={<bdi>{feed.name}</bdi>} summary={<bdi class="broken">{feed.address}</bdi>}>
        <ButtonLink kind="second" href={feedChangePath(slug, feed.id)}>
          {t(words.change)}
        </ButtonLink>
      </PageHead>
      <p class="quiet">{t(words[feed.rhythm])}</p>
      {busy ? (
        <>
          <LiveRegion src={feedStatePath(slug, feed.id)} every={2}>
            <FeedState {...p} />
          </LiveRegion>
          <noscript>
            <p>
              <a href={feedPath(slug, feed.id)}>{t(words.reload)}</a>
            </p>
          </noscript>
        </>
      ) : (
        <FeedState {...p} />
      )}
      <Actions>
        <form method="post" action={feedRunsPath(slug, feed.id)}>
          <FormGuard view={view} />
          <Button>{t(words.ask)}</Button>
        </form>
        <form method="post" action={feedTrialPath(slug, feed.id)}>
          <FormGuard view={view} />
          <Button kind="second">{t(words.try)}</Button>
        </form>
      </Actions>
      <Runs {...p} />
      <details>
        <summary>{t(words.end)}</summary>
        <form method="post" action={feedEndingPath(slug, feed.id)} class="stack tight">
          <FormGuard view={view} />
          <p>{t(words.endSay)}</p>
          <Actions>
            <Button kind="danger">{t(words.end)}</Button>
          </Actions>
        </form>
      </details>
    </Layout>
  )
}

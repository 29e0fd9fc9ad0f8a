import { FormGuard } from '#platform/http/form-guard.tsx'
import type { View } from '#platform/http/view.ts'
import type { TextIn } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { EmptyState } from '#platform/ui/empty-state.tsx'
import { Label } from '#platform/ui/label.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { LiveRegion } from '#platform/ui/live-region.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { Progress } from '#platform/ui/progress.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { tendPath } from '../../paths.ts'
import { bulkPath, decidedPath, pairPath, progressPath, runsPath, twinsOfPath, twinsPath } from '../paths.ts'
import type { Waiting } from '../queries/cases.ts'
import type { TwinRun } from '../tables.ts'
import type { TwinKind } from '../twin.ts'
import { nameIn } from '../values.ts'
import { twinWords } from '../words.ts'

/** One line of a list: a group, or a pair. */
export interface Line {
  pairId: string
  ids: readonly string[]
  isCopies: boolean
  later: boolean
}

export interface Shown {
  kind: TwinKind
  band: 'same' | 'perhaps'
  lines: readonly Line[]
  count: number
  from: number
  page: number
  names: ReadonlyMap<string, TextIn>
  offeredBy: ReadonlyMap<string, TextIn>
}

export interface TwinsProps {
  view: View
  slug: string
  run: TwinRun | undefined
  waiting: readonly Waiting[]
  shown: readonly Shown[]
}

/** How far the search is; also the fragment that refreshes itself. */
export const RunState = (p: { view: View; slug: string; run: TwinRun | undefined }) => {
  const { view, run } = p
  const { t } = view
  if (!run) return null
  if (run.state === 'failed') return <Notice tone="bad">{t(twinWords.lookFailed)}</Notice>
  if (run.state === 'done') {
    const all = Object.values(run.found ?? {})
    const sum = (part: 'things' | 'compared' | 'same' | 'perhaps') =>
      all.reduce((total, found) => total + found[part], 0)
    return (
      <div data-done>
        <p class="quiet small">
          {t(twinWords.lastLooked, {
            when: writeMoment(run.finishedAt ?? run.askedAt, view.zone, view.tongue),
            who: run.byName,
          })}{' '}
          {t(twinWords.compared, {
            things: sum('things'),
            pairs: sum('compared'),
            rest: sum('compared') - sum('same') - sum('perhaps'),
          })}
        </p>
        <p hidden>
          <a href={twinsPath(p.slug)}>{t(twinWords.title)}</a>
        </p>
      </div>
    )
  }
  const sentence =
    run.state === 'waiting'
      ? t(twinWords.lookingWaits)
      : t(twinWords.looking, { done: run.done, total: run.total })
  return <Progress done={run.done} total={run.total} sentence={sentence} more={t(twinWords.leave)} />
}

export const Lines = (p: { view: View; slug: string; shown: Shown }) => {
  const { view, shown } = p
  const { t } = view
  return (
    <Table
      caption={t(shown.band === 'same' ? twinWords.sameBand : twinWords.perhapsBand)}
      hideCaption
      columns={[
        { label: t(twinWords.what) },
        ...(shown.kind === 'organisations' ? [] : [{ label: t(twinWords.offeredBy) }]),
        { label: t(twinWords.howMany) },
        { label: '' },
      ]}
      rows={shown.lines.map(line => {
        const names = some(line.ids, shown.names, view)
        const by = some(line.ids, shown.offeredBy, view)
        return [
          <bdi>{names}</bdi>,
          ...(shown.kind === 'organisations' ? [] : [<bdi>{by}</bdi>]),
          <>
            {line.isCopies
              ? t(twinWords.copies, { count: line.ids.length })
              : t(twinWords.descriptions, { count: line.ids.length })}{' '}
            {line.later && <Label>{t(twinWords.putOff)}</Label>}
          </>,
          <ButtonLink kind="second" href={pairPath(p.slug, line.pairId)}>
            {t(twinWords.lookAt)}
          </ButtonLink>,
        ]
      })}
    />
  )
}

const some = (ids: readonly string[], names: ReadonlyMap<string, TextIn>, view: View): string => {
  const all = [...new Set(ids.flatMap(id => nameIn(names.get(id), view) || []))]
  return all.length > 3 ? `${all.slice(0, 3).join(' · ')} …` : all.join(' · ')
}

const Section = (p: { view: View; slug: string; shown: Shown; whole?: boolean }) => {
  const { view, slug, shown } = p
  const { t } = view
  const { kind, band, count, from, lines } = shown
  if (count === 0) return null
  const to = from + lines.length
  return (
    <section class="stack tight">
      <h3>
        {t(band === 'same' ? twinWords.sameBand : twinWords.perhapsBand)}{' '}
        <span class="quiet">{t(twinWords.bandCount, { count })}</span>
      </h3>
      <Lines {...p} />
      {count > lines.length && !p.whole && (
        <p>
          <a href={twinsOfPath(slug, kind, band)}>{t(twinWords.all)}</a>
        </p>
      )}
      {p.whole && count > lines.length && (
        <Pagination
          label={t(twinWords.pages)}
          count={t(twinWords.shown, { from: from + 1, to, count })}
          previous={
            from > 0
              ? { label: t(twinWords.previous), href: twinsOfPath(slug, kind, band, shown.page - 1) }
              : undefined
          }
          next={
            to < count
              ? { label: t(twinWords.next), href: twinsOfPath(slug, kind, band, shown.page + 1) }
              : undefined
          }
        />
      )}
      {band === 'same' && (
        <p>
          <a href={bulkPath(slug, kind)}>{t(twinWords.bulkTitle)}</a>
        </p>
      )}
    </section>
  )
}

const Look = (p: TwinsProps) => (
  <form method="post" action={runsPath(p.slug)}>
    <FormGuard view={p.view} />
    <Button kind={p.run ? 'second' : 'primary'}>{p.view.t(twinWords.look)}</Button>
  </form>
)

/** Staff: everything that may be written twice, by kind and by how sure that is. */
export const TwinsPage = (p: TwinsProps) => {
  const { view, slug, run } = p
  const { t } = view
  const isLooking = run?.state === 'waiting' || run?.state === 'working'
  const nothing = p.shown.every(({ count }) => count === 0)
  return (
    <Layout view={view} title={t(twinWords.title)}>
      <BackLink href={tendPath(slug)} label={t(twinWords.services)} />
      <PageHead title={t(twinWords.title)} summary={t(twinWords.lead)}>
        {run && !isLooking && <Look {...p} />}
        <ButtonLink kind="quiet" href={decidedPath(slug)}>
          {t(twinWords.decided)}
        </ButtonLink>
      </PageHead>
      {isLooking ? (
        <>
          <LiveRegion src={progressPath(slug)} every={1}>
            <RunState {...p} />
          </LiveRegion>
          <p>
            <a href={twinsPath(slug)}>{t(twinWords.reload)}</a>
          </p>
        </>
      ) : (
        <RunState {...p} />
      )}
      {!run && (
        <EmptyState title={t(twinWords.never)} why={t(twinWords.neverWhy)}>
          <Look {...p} />
        </EmptyState>
      )}
      {run && !isLooking && nothing && (
        <EmptyState title={t(twinWords.noneWaiting)} why={t(twinWords.noneWaitingWhy)} />
      )}
      {p.waiting.map(({ kind, same, perhaps, later }) => {
        const shown = p.shown.filter(each => each.kind === kind && each.count > 0)
        if (shown.length === 0) return null
        return (
          <section class="stack">
            <div>
              <h2>{t(twinWords[kind])}</h2>
              <p class="quiet">{t(twinWords.waitingCount, { same, perhaps, later })}</p>
            </div>
            {shown.map(each => (
              <Section view={view} slug={slug} shown={each} />
            ))}
          </section>
        )
      })}
    </Layout>
  )
}

/** One band of one kind, page by page. */
export const BandPage = (p: { view: View; slug: string; shown: Shown }) => {
  const { t } = p.view
  return (
    <Layout view={p.view} title={t(twinWords[p.shown.kind])}>
      <BackLink href={twinsPath(p.slug)} label={t(twinWords.title)} />
      <PageHead title={t(twinWords[p.shown.kind])} above={t(twinWords.title)} />
      {p.shown.count === 0 ? (
        <EmptyState title={t(twinWords.noneWaiting)} why={t(twinWords.noneWaitingWhy)} />
      ) : (
        <Section {...p} whole />
      )}
    </Layout>
  )
}

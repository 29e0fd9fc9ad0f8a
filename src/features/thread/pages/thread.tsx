import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DayOf } from '#platform/ui/dates.tsx'
import { Layout } from '#platform/ui/layout.tsx'
import { Line } from '#platform/ui/line.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Table } from '#platform/ui/table.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import { stationPath, threadsPath, tiePath } from '../paths.ts'
import type { Station, Thread } from '../station.ts'
import { staffWords, words } from '../words.ts'
import { kindOf } from './parts.tsx'

/** What the line shows, said. */
function sentenceOf(view: View, stations: readonly Station[]): string {
  const days = stations.map(({ at }) => at.getTime())
  const written = (time: number) => writeDayOf(new Date(time), view.zone, view.tongue)
  const first = written(days.reduce((a, b) => Math.min(a, b)))
  if (stations.length === 1) return view.t(words.pictureOne, { first })
  const last = written(days.reduce((a, b) => Math.max(a, b)))
  return view.t(words.picture, { count: stations.length, first, last })
}

const AsTable = (p: { view: View; slug: string; thread: Thread }) => {
  const { t, tongue } = p.view
  const names = new Map(p.thread.stations.map(station => [station.id, station.title]))
  const before = new Map<string, string[]>()
  for (const { from, to } of p.thread.ties) before.set(to, [...(before.get(to) ?? []), from])
  return (
    <Table
      caption={t(words.table)}
      hideCaption
      columns={[words.what, words.kind, words.day, words.from].map(name => ({ label: t(name) }))}
      rows={p.thread.stations.map(station => [
        <a href={stationPath(p.slug, station)}>
          <Written text={station.title} tongue={tongue} />
        </a>,
        kindOf(p.view, station),
        <DayOf at={station.at} view={p.view} />,
        (before.get(station.id) ?? []).map(id => inTongue(names.get(id), tongue).text).join(' · ') ||
          t(words.beginning),
      ])}
    />
  )
}

export const ThreadPage = (p: { view: View; slug: string; thread: Thread; station: Station }) => {
  const { t, tongue } = p.view
  const { stations } = p.thread
  const first = stations[0] ?? p.station
  const sentence = sentenceOf(p.view, stations)
  return (
    <Layout view={p.view} title={inTongue(first.title, tongue).text} summary={sentence}>
      <PageHead
        above={<BackLink href={threadsPath(p.slug)} label={t(words.followAll)} />}
        title={<Written text={first.title} tongue={tongue} />}
        summary={sentence}
      />
      <Line
        view={p.view}
        slug={p.slug}
        stations={stations}
        ties={p.thread.ties}
        label={inTongue(first.title, tongue).text}
      />
      {p.view.can('thread.tend') && (
        <p class="no-print">
          <ButtonLink href={tiePath(p.slug, p.station.id)} kind="second">
            {t(staffWords.changeTies)}
          </ButtonLink>
        </p>
      )}
      <details class="more">
        <summary>{t(words.table)}</summary>
        <AsTable view={p.view} slug={p.slug} thread={p.thread} />
      </details>
    </Layout>
  )
}

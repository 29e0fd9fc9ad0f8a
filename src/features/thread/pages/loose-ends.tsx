import type { View } from '#platform/http/view.ts'
import { daysSince, inDays } from '#platform/http/waited.ts'
import { dayIn } from '#platform/time.ts'
import { Layout } from '#platform/ui/layout.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { TodoList } from '#platform/ui/todo-list.tsx'
import { BackLink } from '#platform/ui/way-back.tsx'
import { Written } from '#platform/ui/written.tsx'
import type { LooseEnds } from '../loose-queries.ts'
import { stationPath, threadsPath } from '../paths.ts'
import type { Station } from '../station.ts'
import { staffWords, words } from '../words.ts'

/** What a button beside a loose end says and where it leads. */
export type Answer = { label: string; href: string }

/** In days while they mean something, later the year it began. */
const sinceWhen = (view: View, station: Station): string => {
  const days = daysSince(view, station.at)
  return days > 365 ? dayIn(view.zone, station.at).slice(0, 4) : inDays(view, days)
}

const Ends = (p: {
  view: View
  title: string
  none: string
  stations: readonly Station[]
  answer: (station: Station) => Answer
}) => {
  const { tongue } = p.view
  return (
    <section class="stack">
      <h2>{p.title}</h2>
      {p.stations.length === 0 ? (
        <p class="quiet">{p.none}</p>
      ) : (
        <TodoList
          lines={p.stations.map(station => ({
            when: sinceWhen(p.view, station),
            sentence: <Written text={station.title} tongue={tongue} />,
            more: station.say && <Written text={station.say} tongue={tongue} />,
            action: p.answer(station),
          }))}
        />
      )}
    </section>
  )
}

export const LooseEndsPage = (p: {
  view: View
  slug: string
  ends: LooseEnds
  /** What the rooms offer for a piece of evidence; its own page when none does. */
  answer: (station: Station) => Answer | undefined
}) => {
  const { view, slug, ends } = p
  const { t } = view
  const open = (label: string) => (station: Station) => ({ label, href: stationPath(slug, station) })
  const takeUp = (station: Station) => p.answer(station) ?? open(t(staffWords.takeUp))(station)
  return (
    <Layout view={view} title={t(staffWords.looseEnds)}>
      <PageHead
        above={<BackLink href={threadsPath(slug)} label={t(words.followAll)} />}
        title={t(staffWords.looseEnds)}
        summary={t(staffWords.looseEndsLead)}
      />
      <Ends
        view={view}
        title={t(staffWords.evidence)}
        none={t(staffWords.noEvidence)}
        stations={ends.evidence}
        answer={takeUp}
      />
      <Ends
        view={view}
        title={t(staffWords.actions)}
        none={t(staffWords.noActions)}
        stations={ends.actions}
        answer={open(t(staffWords.sayWhy))}
      />
      <Ends
        view={view}
        title={t(staffWords.outcomes)}
        none={t(staffWords.noOutcomes)}
        stations={ends.outcomes}
        answer={open(t(staffWords.confirm))}
      />
    </Layout>
  )
}

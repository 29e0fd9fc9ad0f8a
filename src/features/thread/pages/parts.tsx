import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Label } from '#platform/ui/label.tsx'
import { type Station as Drawn, Thread as Line } from '#platform/ui/thread.tsx'
import { Written } from '#platform/ui/written.tsx'
import { stationPath } from '../paths.ts'
import type { Station, Tie } from '../station.ts'
import { staffWords, words } from '../words.ts'

export const kindOf = (view: View, station: Pick<Station, 'kind' | 'open'>): string =>
  view.t(station.kind === 'action' && station.open ? words.actionOpen : words[station.kind])

export const dayOf = (view: View, station: Station): string => writeDayOf(station.at, view.zone, view.tongue)

const State = (p: { view: View; station: Station }) => {
  const { t } = p.view
  return (
    <>
      {p.station.kind === 'outcome' && (
        <Label tone={p.station.open ? 'warn' : 'good'}>
          {t(p.station.open ? words.notConfirmed : words.confirmed)}
        </Label>
      )}
      {!p.station.public && <Label>{t(staffWords.onlyUs)}</Label>}
    </>
  )
}

const drawn = (view: View, slug: string, station: Station, news: readonly Station[]): Drawn => ({
  kind: kindOf(view, station),
  when: dayOf(view, station),
  open: station.open,
  lit: station.kind === 'outcome' && !station.open,
  text: (
    <>
      <p>
        <a href={stationPath(slug, station)}>
          <Written text={station.title} tongue={view.tongue} />
        </a>
      </p>
      {station.say && (
        <p class="quiet">
          <Written text={station.say} tongue={view.tongue} />
        </p>
      )}
      <State view={view} station={station} />
    </>
  ),
  news: news.map(each => ({
    when: dayOf(view, each),
    text: (
      <p>
        <strong>
          <Written text={each.title} tongue={view.tongue} />
        </strong>
        {each.say && (
          <>
            {view.t(words.colon)}
            <Written text={each.say} tongue={view.tongue} />
          </>
        )}
        <State view={view} station={each} />
      </p>
    ),
  })),
})

/** What a line that stops short still waits for, drawn hollow at its end. */
function waiting(view: View, stations: readonly Station[]): Drawn[] {
  const { t } = view
  if (stations.every(({ kind }) => kind === 'evidence'))
    return [{ kind: t(words.next), text: <p>{t(words.notTakenUp)}</p>, open: true }]
  if (!stations.some(({ kind }) => kind === 'outcome'))
    return [{ kind: t(words.outcome), text: <p>{t(words.nothingYet)}</p>, open: true }]
  return []
}

/** News by the action it is about, where that action is on the line; the rest stand on the line themselves. */
function newsOf(stations: readonly Station[], ties: readonly Tie[]): Map<string, Station[]> {
  const actions = new Set(stations.filter(({ kind }) => kind === 'action').map(({ id }) => id))
  const news = new Map<string, Station[]>()
  for (const station of stations) {
    if (station.kind !== 'update') continue
    const action = ties.find(({ from, to }) => to === station.id && actions.has(from))?.from
    if (action) news.set(action, [...(news.get(action) ?? []), station])
  }
  return news
}

/** Stations as a line in reading direction, each dated and leading to its own page. */
export const StationLine = (p: {
  view: View
  slug: string
  stations: readonly Station[]
  ties?: readonly Tie[]
  label: string
}) => {
  const news = newsOf(p.stations, p.ties ?? [])
  const told = new Set([...news.values()].flat())
  const stops = p.stations.filter(station => !told.has(station))
  return (
    <Line
      label={p.label}
      stations={[
        ...stops.map(station => drawn(p.view, p.slug, station, news.get(station.id) ?? [])),
        ...waiting(p.view, p.stations),
      ]}
    />
  )
}

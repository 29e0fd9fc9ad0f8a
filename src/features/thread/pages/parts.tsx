import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Label } from '#platform/ui/label.tsx'
import { type Station as Drawn, Thread as Line } from '#platform/ui/thread.tsx'
import { Written } from '#platform/ui/written.tsx'
import { stationPath } from '../paths.ts'
import type { Station } from '../station.ts'
import { staffWords, words } from '../words.ts'

export const kindOf = (view: View, station: Station): string =>
  view.t(station.kind === 'action' && station.open ? words.actionOpen : words[station.kind])

export const dayOf = (view: View, station: Station): string => writeDayOf(station.at, view.zone, view.tongue)

const State = (p: { view: View; station: Station }) => {
  const { t } = p.view
  return (
    <>
      {p.station.open && p.station.kind === 'outcome' && <Label tone="warn">{t(words.notConfirmed)}</Label>}
      {!p.station.public && <Label>{t(staffWords.onlyUs)}</Label>}
    </>
  )
}

const drawn = (view: View, slug: string, station: Station): Drawn => ({
  kind: view.t(words.kindAndDay, { kind: kindOf(view, station), day: dayOf(view, station) }),
  open: station.open,
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

/** Stations as a line in reading direction, each dated and leading to its own page. */
export const StationLine = (p: { view: View; slug: string; stations: readonly Station[]; label: string }) => (
  <Line
    label={p.label}
    stations={[...p.stations.map(station => drawn(p.view, p.slug, station)), ...waiting(p.view, p.stations)]}
  />
)

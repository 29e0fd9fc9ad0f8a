import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Line } from '#platform/ui/line.tsx'
import { threadPath, threadsPath } from '../paths.ts'
import { type Station, stationKinds } from '../station.ts'
import { words } from '../words.ts'

/** The latest station of each kind but `update` (its news stand on the thread's own page), in order. */
const inShort = (stations: readonly Station[]): Station[] =>
  stationKinds
    .filter(kind => kind !== 'update')
    .flatMap(kind => stations.filter(station => station.kind === kind).slice(-1))

export const FrontDoorThread = (p: { view: View; slug: string; first: Station; stations: Station[] }) => {
  const { t, tongue } = p.view
  return (
    <section class="band mist">
      <div class="wrap stack">
        <h2>{t(words.title)}</h2>
        <Line
          view={p.view}
          slug={p.slug}
          stations={inShort(p.stations)}
          label={inTongue(p.first.title, tongue).text}
        />
        <p class="actions">
          <ButtonLink href={threadPath(p.slug, p.first.id)} kind="second">
            {t(words.followThis)}
          </ButtonLink>
          <a href={threadsPath(p.slug)}>{t(words.followAll)}</a>
        </p>
      </div>
    </section>
  )
}

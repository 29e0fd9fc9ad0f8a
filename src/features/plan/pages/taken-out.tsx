import type { View } from '#platform/http/view.ts'
import { writeDayOf } from '#platform/time.ts'
import { Written } from '#platform/ui/written.tsx'
import type { TakenOut } from '../progress/around-queries.ts'
import { measuredWords } from '../progress/measured-words.ts'
import { words } from '../words.ts'

/** Goals and objectives that were adopted and then taken out by an amendment, each with its reason. */
export const TakenOutLines = (p: { view: View; takenOut: readonly TakenOut[] }) => {
  const { t, tongue, zone } = p.view
  return (
    <>
      {p.takenOut.map(({ title, why, at }) => (
        <li>
          <Written text={title} tongue={tongue} />
          <p class="quiet small">{t(measuredWords.takenOut, { day: writeDayOf(at, zone, tongue) })}</p>
          <p class="quiet">{why ? <Written text={why} tongue={tongue} /> : t(words.noReason)}</p>
        </li>
      ))}
    </>
  )
}

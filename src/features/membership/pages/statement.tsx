import type { Statement } from '#features/partnership/index.ts'
import type { View } from '#platform/http/view.ts'
import { dayIn, writeDay } from '#platform/time.ts'
import { Card } from '#platform/ui/card.tsx'
import { Prose } from '#platform/ui/written.tsx'
import { words } from '../words.ts'

/** The vision and mandate members endorse, and since when these words hold. */
export const StatementPart = (p: { view: View; statement: Statement }) => {
  const { t, tongue, zone } = p.view
  const { vision, mandate, version, since } = p.statement
  return (
    <Card>
      <h2>{t(words.statement)}</h2>
      <h3>{t(words.vision)}</h3>
      <Prose text={vision} tongue={tongue} />
      <h3>{t(words.mandate)}</h3>
      <Prose text={mandate} tongue={tongue} />
      <p class="quiet small">{t(words.version, { version, day: writeDay(dayIn(zone, since), tongue) })}</p>
    </Card>
  )
}

import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Card } from '#platform/ui/card.tsx'
import { Written } from '#platform/ui/written.tsx'
import { callPath } from '../../paths.ts'
import type { OpenCall } from '../call.ts'
import { words } from '../words.ts'

/** A call one can answer, in short. */
export const CallCard = (p: { view: View; slug: string; call: OpenCall }) => {
  const { call } = p
  const { t, tongue } = p.view
  return (
    <Card tone="lamp">
      <h2>
        <Written text={call.title} tongue={tongue} />
      </h2>
      <p>{t(words.until, { day: writeDay(call.closesOn, tongue) })}</p>
      <p class="actions">
        <ButtonLink href={callPath(p.slug, call.id)}>{t(words.see)}</ButtonLink>
      </p>
    </Card>
  )
}

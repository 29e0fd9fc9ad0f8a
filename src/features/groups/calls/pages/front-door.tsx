import type { View } from '#platform/http/view.ts'
import { writeDay } from '#platform/time.ts'
import { Written } from '#platform/ui/written.tsx'
import { callPath } from '../../paths.ts'
import type { OpenCall } from '../call.ts'
import { words } from '../words.ts'

export const FrontDoorCalls = (p: { view: View; slug: string; calls: readonly OpenCall[] }) => {
  const { t, tongue } = p.view
  return (
    <section class="stack tight">
      <h2>{t(words.frontTitle)}</h2>
      <ul>
        {p.calls.map(call => (
          <li>
            <a href={callPath(p.slug, call.id)}>
              <Written text={call.title} tongue={tongue} />
            </a>{' '}
            {t(words.until, { day: writeDay(call.closesOn, tongue) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

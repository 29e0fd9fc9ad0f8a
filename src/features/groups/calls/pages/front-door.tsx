import type { View } from '#platform/http/view.ts'
import type { OpenCall } from '../call.ts'
import { words } from '../words.ts'
import { CallCard } from './card.tsx'

export const FrontDoorCalls = (p: { view: View; slug: string; calls: readonly OpenCall[] }) => {
  const { t } = p.view
  return (
    <section class="band">
      <div class="wrap stack">
        <h2>{t(words.frontTitle)}</h2>
        {p.calls.map(call => (
          <CallCard view={p.view} slug={p.slug} call={call} />
        ))}
      </div>
    </section>
  )
}

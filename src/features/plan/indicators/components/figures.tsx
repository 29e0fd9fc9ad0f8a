import type { View } from '#platform/http/view.ts'
import { indicatorsPath } from '../paths.ts'
import type { Seen } from '../seen.ts'
import { words } from '../words.ts'
import { IndicatorLine } from './status.tsx'

/** The indicators of a goal or a plan, for the pages that show its progress. Shows nothing where there are none. */
export const IndicatorLines = (p: {
  view: View
  slug: string
  indicators: readonly Seen[]
  title?: string
}) => {
  const { t } = p.view
  const shown = p.indicators.filter(({ indicator }) => indicator.public || p.view.can('plan.see'))
  if (shown.length === 0) return null
  return (
    <section class="stack">
      <h2>{p.title ?? t(words.onPlan)}</h2>
      <div class="results">
        {shown.map(seen => (
          <IndicatorLine view={p.view} slug={p.slug} seen={seen} />
        ))}
      </div>
      <p>
        <a href={indicatorsPath(p.slug)}>{t(words.seeAll)}</a>
      </p>
    </section>
  )
}

import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { aboutPath } from '../paths.ts'
import { words } from '../words.ts'
import type { Backers } from './queries.ts'

/** Who hosts and who funds the partnership, and the way to all the rest about it. */
export const Foot = (p: { view: View; slug: string; backers: Backers }) => {
  const { t, tongue } = p.view
  const named = (name: TextIn) => inTongue(name, tongue).text.replace(/\.$/, '')
  const host = named(p.backers.host)
  const funder = named(p.backers.funder)
  return (
    <div class="stack tight">
      <p>
        {host && t(words.hostedBy, { host })} {funder && t(words.fundedBy, { funder })}
      </p>
      <a href={aboutPath(p.slug)}>{t(words.whoWeAre)}</a>
    </div>
  )
}

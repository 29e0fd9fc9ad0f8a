import type { Child } from 'hono/jsx'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { aboutPath } from '../paths.ts'
import { words } from '../words.ts'
import { apart } from './named.ts'
import { backersOf } from './queries.ts'

/** Who hosts and who funds the partnership, and the way to all the rest about it. */
export async function foot(db: TenantDb): Promise<(view: View) => Child> {
  const backers = await backersOf(db)
  return view => {
    if (!view.partnership) return undefined
    const { t, tongue } = view
    const named = (name: TextIn) => apart(inTongue(name, tongue).text.replace(/\.$/, ''), view)
    const host = named(backers.host)
    const funder = named(backers.funder)
    return (
      <div class="stack tight">
        <p>
          {host && t(words.hostedBy, { host })} {funder && t(words.fundedBy, { funder })}
        </p>
        <a href={aboutPath(view.partnership.slug)}>{t(words.whoWeAre)}</a>
      </div>
    )
  }
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { stateOf } from './match-state.ts'
import { matchPath } from './paths.ts'
import { listMatches } from './queries.ts'
import { titleOf } from './say.ts'
import { words } from './staff-words.ts'

const patience = 7 * 86_400_000

/** Matches that have waited a week for yes or no. */
export async function matchesNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('gaps.decide')) return []
  const { t, tongue } = view
  const { slug } = view.partnership
  return (await listMatches(db))
    .filter(
      match =>
        stateOf(match) === 'waiting' &&
        view.now.getTime() - match.proposedAt.getTime() >= patience &&
        match.slots.some(({ endsAt }) => endsAt > view.now),
    )
    .map(match => ({
      sentence: t(words.todoMatch, {
        asker: inTongue(match.asker, tongue).text,
        title: titleOf(match.offer, tongue),
      }),
      when: waited(view, match.proposedAt),
      urgency: 30,
      action: { label: t(words.todoMatchSee), href: matchPath(slug, match.id) },
    }))
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { dayIn } from '#platform/time.ts'
import { isRevealed } from './coordination.ts'
import { coordinationPath } from './paths.ts'
import { listCoordinations } from './queries.ts'
import { organisationNamesIn } from './say.ts'
import { words } from './staff-words.ts'

/** Proposals both have answered, and those whose time is over. */
export async function coordinationsNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('gaps.decide')) return []
  const { t, tongue, zone } = view
  const { slug } = view.partnership
  const today = dayIn(zone, view.now)
  return (await listCoordinations(db, true)).flatMap(({ proposal, a, b }) => {
    if (!isRevealed([a, b], proposal.answerBy, today)) return []
    const [nameA, nameB] = organisationNamesIn(proposal.seen, tongue)
    const both = a.answer && b.answer
    return [
      {
        sentence: t(both ? words.todoOutcome : words.todoSilent, { a: nameA, b: nameB }),
        when: waited(view, a.answeredAt ?? b.answeredAt ?? proposal.proposedAt),
        urgency: both ? 20 : 40,
        action: { label: t(words.todoSee), href: coordinationPath(slug, proposal.id) },
      },
    ]
  })
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { inBrief } from './in-brief.ts'
import { outcomePath } from './paths.ts'
import { listOutcomes } from './queries/outcomes.ts'
import { staffWords as words } from './words.ts'

/** What visitors told us and nobody here has read. */
export async function unreadOutcomes(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { t, tongue } = view
  const { slug } = view.partnership
  return (await listOutcomes(db, { standing: 'unread' })).slice(0, 3).map(outcome => ({
    sentence: t(words.todoUnread, { title: inTongue(inBrief(outcome.say).title, tongue).text }),
    when: waited(view, outcome.at),
    urgency: 2,
    action: { label: t(words.todoRead), href: outcomePath(slug, outcome.id) },
  }))
}

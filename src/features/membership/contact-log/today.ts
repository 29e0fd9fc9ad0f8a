import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, daysBetween } from '#platform/time.ts'
import { contactLogPath } from './paths.ts'
import { followUpsBy } from './queries.ts'
import { staffWords as words } from './words.ts'

/** Whom to come back to today, after a call, a visit or a letter. */
export async function followUpsDue(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('membership.manage')) return []
  const { slug } = view.partnership
  const today = dayIn(view.zone, view.now)
  return (await followUpsBy(db, today)).map(line => ({
    sentence: view.t(words.todo, { name: inTongue(line.organisation, view.tongue).text }),
    more: line.sentence,
    when: inDays(view, daysBetween(line.followUpOn ?? today, today)),
    urgency: 3,
    action: { label: view.t(words.todoOpen), href: contactLogPath(slug, line.organisationId) },
  }))
}

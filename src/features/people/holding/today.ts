import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { requestsPath } from '../paths.ts'
import { listRequests } from './request-queries.ts'
import { words } from './staff-words.ts'

/** People who asked to be erased or corrected and wait for an answer. */
export async function requestsNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('people.answer')) return []
  const { open } = await listRequests(db)
  const [first] = open
  if (!first) return []
  return [
    {
      sentence: view.t(words.todo, { count: open.length }),
      when: waited(view, first.askedAt),
      urgency: 1,
      action: { label: view.t(words.todoButton), href: requestsPath(view.partnership.slug) },
    },
  ]
}

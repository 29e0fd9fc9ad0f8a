import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { countUndelivered } from '#platform/mail/post.ts'
import { lettersPath } from '../paths.ts'
import { words } from './words.ts'

/** Letters that did not arrive: whoever they were for is waiting for nothing. */
export async function today(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('people.manage')) return []
  const { count, since } = await countUndelivered(db)
  if (count === 0) return []
  return [
    {
      sentence: view.t(words.todo, { count }),
      when: since ? waited(view, since) : '',
      urgency: 1,
      action: { label: view.t(words.todoButton), href: lettersPath(view.partnership.slug) },
    },
  ]
}

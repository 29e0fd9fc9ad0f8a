import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { twinsPath } from './paths.ts'
import { countWaiting, waitingSince } from './queries/cases.ts'
import { twinWords } from './words.ts'

/** What is most likely written twice waits for a person; what is put off does not press. */
export async function twinsToday(db: TenantDb, view: View): Promise<Todo[]> {
  const { t, partnership, now } = view
  if (!partnership || !view.can('directory.edit')) return []
  const since = await waitingSince(db)
  if (!since) return []
  const count = (await countWaiting(db)).reduce((sum, { same, perhaps }) => sum + same + perhaps, 0)
  if (count === 0) return []
  return [
    {
      sentence: t(twinWords.todo, { count }),
      when: waited(view, since > now ? now : since),
      urgency: 3,
      action: { label: t(twinWords.todoAction), href: twinsPath(partnership.slug) },
    },
  ]
}

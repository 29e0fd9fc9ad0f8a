import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { daysSince, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { looseEnds } from './loose-queries.ts'
import { looseEndsPath, stationPath } from './paths.ts'
import { staffWords } from './words.ts'

const shown = 3

/** Evidence that was confirmed and that nobody has taken up, the longest waiting first. */
export async function evidenceWaiting(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('thread.tend')) return []
  const { t, tongue } = view
  const { slug } = view.partnership
  const { evidence } = await looseEnds(db)
  const todos: Todo[] = evidence.slice(0, shown).map(station => ({
    sentence: t(staffWords.waitsForYou, { title: inTongue(station.title, tongue).text }),
    when: waited(view, station.at),
    urgency: daysSince(view, station.at) > 30 ? 2 : 3,
    action: { label: t(staffWords.takeUp), href: stationPath(slug, station) },
  }))
  const [next, ...others] = evidence.slice(shown)
  if (next)
    todos.push({
      sentence: t(staffWords.moreWait, { count: others.length + 1 }),
      when: waited(view, next.at),
      urgency: 4,
      action: { label: t(staffWords.seeThem), href: looseEndsPath(slug) },
    })
  return todos
}

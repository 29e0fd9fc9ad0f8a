import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { daysWaiting } from './pages/loose-ends.tsx'
import { looseEndsPath, stationPath } from './paths.ts'
import { looseEnds } from './queries.ts'
import { staffWords } from './words.ts'

const shown = 3

/** Evidence that was confirmed and that nobody has taken up, the longest waiting first. */
export async function evidenceWaiting(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('thread.tend')) return []
  const { t, tongue } = view
  const { slug } = view.partnership
  const { evidence } = await looseEnds(db)
  const waiting = (days: number) => t(staffWords.waiting, { days })
  const todos: Todo[] = evidence.slice(0, shown).map(station => ({
    sentence: t(staffWords.waitsForYou, { title: inTongue(station.title, tongue).text }),
    when: waiting(daysWaiting(view, station)),
    urgency: daysWaiting(view, station) > 30 ? 2 : 3,
    action: { label: t(staffWords.takeUp), href: stationPath(slug, station) },
  }))
  const [next, ...others] = evidence.slice(shown)
  if (next)
    todos.push({
      sentence: t(staffWords.moreWait, { count: others.length + 1 }),
      when: waiting(daysWaiting(view, next)),
      urgency: 4,
      action: { label: t(staffWords.seeThem), href: looseEndsPath(slug) },
    })
  return todos
}

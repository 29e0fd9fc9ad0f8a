import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { daysSince, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { writeDayOf } from '#platform/time.ts'
import { minutesPath } from './paths.ts'
import { correctionsOf, minutesOfAll, minutesWaiting } from './queries.ts'
import { staffWords } from './words.ts'

const shown = 3
/** Days after which nobody is reminded of minutes any more; they stand on the list of minutes. */
const stale = 120

/** Minutes that wait: for somebody to put them right, for approval, for publication. */
export async function minutesNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('groups.manage')) return []
  const { t, tongue, zone } = view
  const { slug } = view.partnership
  const of = (row: { group: Parameters<typeof inTongue>[0]; startsAt: Date }) => ({
    group: inTongue(row.group, tongue).text,
    day: writeDayOf(row.startsAt, zone, tongue),
  })
  const todos: Todo[] = []
  const waiting = (await minutesWaiting(db)).filter(
    row => daysSince(view, row.closedAt ?? row.startsAt) <= stale,
  )
  for (const row of waiting.slice(0, shown)) {
    const action = { label: t(staffWords.todoOpen), href: minutesPath(slug, row.meetingId) }
    const when = waited(view, row.closedAt ?? row.startsAt)
    const open = (await correctionsOf(db, row.meetingId)).filter(({ answeredAt }) => !answeredAt)
    if (open.length > 0)
      todos.push({
        sentence: t(staffWords.todoCorrections, { ...of(row), count: open.length }),
        when,
        urgency: 2,
        action,
      })
    todos.push({
      sentence: t(staffWords.todoApprove, of(row)),
      when,
      urgency: daysSince(view, row.closedAt ?? row.startsAt) > 30 ? 2 : 3,
      action,
    })
  }
  for (const row of (await minutesOfAll(db))
    .filter(each => each.approvedAt && !each.publishedAt)
    .slice(0, shown))
    todos.push({
      sentence: t(staffWords.todoPublish, of(row)),
      when: waited(view, row.approvedAt ?? row.startsAt),
      urgency: 3,
      action: { label: t(staffWords.todoOpen), href: minutesPath(slug, row.meetingId) },
    })
  return todos
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { indicatorPath, indicatorsPath } from './paths.ts'
import { listIndicators } from './queries/indicators.ts'
import { staffWords as words } from './staff-words.ts'

const shown = 2

/** Figures whose next value should have come by now, the longest overdue first. */
export async function overdueFigures(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { t, tongue } = view
  const { slug } = view.partnership
  const all = await listIndicators(db, view)
  const overdue = all
    .filter(({ overdue, latest }) => overdue !== undefined || !latest)
    .toSorted((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0))
  const todos: Todo[] = overdue.slice(0, shown).map(({ indicator, overdue }) => ({
    sentence: t(overdue ? words.todoOverdue : words.todoNever, {
      title: inTongue(indicator.title, tongue).text,
    }),
    when: overdue ? inDays(view, overdue) : waited(view, indicator.createdAt),
    urgency: overdue && overdue > 90 ? 2 : 3,
    action: { label: t(words.todoEnter), href: indicatorPath(slug, indicator.id) },
  }))
  const more = overdue.length - shown
  if (more > 0)
    todos.push({
      sentence: t(words.todoOverdueMore, { count: more }),
      when: '',
      urgency: 4,
      action: { label: t(words.todoSee), href: indicatorsPath(slug) },
    })
  return todos
}

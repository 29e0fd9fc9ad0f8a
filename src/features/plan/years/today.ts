import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays } from '#platform/http/waited.ts'
import { dayIn, daysBetween } from '#platform/time.ts'
import { yearPath } from '../paths.ts'
import { listYears } from './commands.ts'
import { lastDayOf, writeYear } from './fiscal.ts'
import { yearWords as words } from './words.ts'

/** Work plans of fiscal years that are over and not closed: one press carries on what is unfinished. */
export async function yearNeeds(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { slug } = view.partnership
  const today = dayIn(view.zone, view.now)
  return (await listYears(db))
    .filter(({ year, closedAt }) => !closedAt && today > lastDayOf(year))
    .map(({ year }) => ({
      sentence: view.t(words.todoRoll, { year: writeYear(year) }),
      when: inDays(view, daysBetween(lastDayOf(year), today)),
      urgency: 2,
      action: { label: view.t(words.todoClose), href: `${yearPath(slug, year)}/closing` },
    }))
}

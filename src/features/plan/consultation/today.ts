import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { consultationPath } from '../paths.ts'
import { listPlans } from '../queries/plans.ts'
import { stageOf } from './consultation.ts'
import { commentsOf, consultationOf } from './queries.ts'
import { consultationStaffWords as words } from './words.ts'

/** Comments to look at and to answer, and a consultation that is over and not yet summed up. */
export async function consultationNeeds(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { t, tongue, zone, now } = view
  const todos: Todo[] = []
  for (const plan of (await listPlans(db)).filter(({ state }) => state === 'draft')) {
    const consultation = await consultationOf(db, plan.id)
    if (!consultation) continue
    const action = { label: t(words.todoOpen), href: consultationPath(view.partnership.slug, plan.id) }
    const all = await commentsOf(db, consultation.id)
    const unseen = all.filter(({ lookedAt }) => !lookedAt)
    const unanswered = all.filter(({ lookedAt, keptOffWhy, answer }) => lookedAt && !keptOffWhy && !answer)
    const first = (rows: typeof all) => (rows[0] ? waited(view, rows[0].at) : '')
    if (unseen.length > 0)
      todos.push({
        sentence: t(words.todoLook, { count: unseen.length }),
        when: first(unseen),
        urgency: 1,
        action,
      })
    if (unanswered.length > 0)
      todos.push({
        sentence: t(words.todoAnswer, { count: unanswered.length }),
        when: first(unanswered),
        urgency: 3,
        action,
      })
    if (stageOf(consultation, dayIn(zone, now)) === 'over')
      todos.push({
        sentence: t(words.todoTell, { name: inTongue(plan.name, tongue).text }),
        when: '',
        urgency: 2,
        action,
      })
  }
  return todos
}

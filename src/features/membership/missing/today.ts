import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays } from '#platform/http/waited.ts'
import { dayIn, daysBetween } from '#platform/time.ts'
import { nameIn } from '../list/listed.ts'
import { dueOn } from './approach.ts'
import { approachPath } from './paths.ts'
import { listApproaches } from './queries.ts'
import { staffWords as words } from './words.ts'

/** Those who were to be asked, or come back to, by today. */
export async function approachesDue(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('membership.manage')) return []
  const { slug } = view.partnership
  const today = dayIn(view.zone, view.now)
  return (await listApproaches(db)).flatMap(approach => {
    const due = dueOn(approach)
    if (!due || due > today) return []
    const last = approach.steps.at(-1)
    const late = daysBetween(due, today)
    const say = { name: nameIn(approach.called, view.tongue), asker: approach.asker }
    const more = last?.nextStep ?? last?.words ?? approach.why
    return [
      {
        sentence: view.t(last ? words.todoBack : words.todoAsk, say),
        ...(more ? { more } : {}),
        when: inDays(view, late),
        urgency: late > 14 ? 2 : 3,
        action: { label: view.t(words.todoOpen), href: approachPath(slug, approach.id) },
      },
    ]
  })
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, daysBetween } from '#platform/time.ts'
import { promisePath, promisesPath } from './paths.ts'
import { mostAsks } from './promise.ts'
import { board, type Promised } from './queries.ts'
import { staffWords, words } from './words.ts'

const shown = 3

/** Promises nobody holds any more, and those that are late, the longest first. */
export async function promisesNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('groups.manage')) return []
  const { t, tongue, zone } = view
  const { slug } = view.partnership
  const today = dayIn(zone, view.now)
  const sentence = (promise: Promised) => inTongue(promise.sentence, tongue).text
  const back = await board(db, { state: 'handed-back', today, skip: 0, take: shown })
  const late = await board(db, { state: 'late', today, skip: 0, take: shown })
  const todos: Todo[] = back.rows.map(promise => ({
    sentence: t(staffWords.todoBack, { sentence: sentence(promise) }),
    when: promise.handedBackAt ? waited(view, promise.handedBackAt) : '',
    urgency: 1,
    action: { label: t(staffWords.todoFind), href: promisePath(slug, promise.id) },
  }))
  for (const promise of late.rows) {
    const who =
      promise.who ?? (inTongue(promise.organisation ?? undefined, tongue).text || t(words.formerMember))
    todos.push({
      sentence: t(staffWords.todoLate, { who, sentence: sentence(promise) }),
      ...(promise.asks >= mostAsks ? { more: t(staffWords.promptings, { count: promise.asks }) } : {}),
      when: inDays(view, daysBetween(promise.due ?? today, today)),
      urgency: 2,
      action: { label: t(staffWords.todoAsk, { who }), href: promisePath(slug, promise.id) },
    })
  }
  const more = late.count - late.rows.length
  if (more > 0)
    todos.push({
      sentence: t(staffWords.todoMoreLate, { count: more }),
      when: '',
      urgency: 3,
      action: { label: t(staffWords.todoSee), href: `${promisesPath(slug)}?state=late` },
    })
  return todos
}

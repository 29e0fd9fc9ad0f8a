import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { daysSince, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { renewalPath } from '../renewal/paths.ts'
import { renewalBoard } from '../renewal/queries.ts'
import { renewalWords } from '../renewal/words.ts'
import { nameOf } from './application.ts'
import { applicationPath } from './paths.ts'
import { provenApplications } from './queries.ts'
import { reviewWords } from './staff-words.ts'

const silentAfterDays = 7

async function applicationsToday(db: TenantDb, view: View, slug: string): Promise<Todo[]> {
  const { t, tongue } = view
  const todos: Todo[] = []
  for (const application of await provenApplications(db)) {
    const { state, events, id } = application
    const last = events.at(-1)
    if (!last || (state !== 'waiting' && state !== 'asked')) continue
    if (state === 'asked' && daysSince(view, last.at) < silentAfterDays) continue
    const name = inTongue(nameOf(application), tongue).text
    const sentence =
      last.kind === 'answered'
        ? reviewWords.todoAnswered
        : state === 'asked'
          ? reviewWords.todoSilent
          : reviewWords.todo
    todos.push({
      sentence: t(sentence, { name }),
      ...(state === 'waiting' ? { more: t(reviewWords.todoMore) } : {}),
      when: waited(view, last.at),
      urgency: state === 'waiting' ? 1 : 3,
      action: { label: t(reviewWords.look), href: applicationPath(slug, id) },
    })
  }
  return todos
}

async function renewalsToday(db: TenantDb, view: View, slug: string): Promise<Todo[]> {
  const { t, zone } = view
  const { rows, now } = await renewalBoard(db, dayIn(zone, view.now))
  const todos: Todo[] = []
  const behind = rows.filter(({ standing }) => standing.is === 'due')
  const due = behind.filter(({ reachable }) => reachable)
  const unreachable = behind.length - due.length
  const behindPlan = due.some(({ standing }) => standing.is === 'due' && standing.behind.includes('plan'))
  if (due.length > 0)
    todos.push({
      sentence:
        behindPlan && now.plan
          ? t(renewalWords.todoPlan, { edition: now.plan.edition, count: due.length })
          : t(renewalWords.todoStatement, { version: now.statement?.version ?? 1, count: due.length }),
      when: waited(view, now.statement?.since ?? view.now),
      urgency: 2,
      action: { label: t(renewalWords.todoButton), href: renewalPath(slug) },
    })
  if (unreachable > 0)
    todos.push({
      sentence: t(renewalWords.todoCall, { count: unreachable }),
      when: waited(view, now.statement?.since ?? view.now),
      urgency: 3,
      action: { label: t(renewalWords.todoSilentButton), href: renewalPath(slug) },
    })
  const silent = rows.filter(
    ({ standing, asks }) => standing.is === 'asked' && asks.some(({ nth }) => nth >= 2),
  )
  const last = silent[0]?.asks[0]
  if (last)
    todos.push({
      sentence: t(renewalWords.todoSilent, { count: silent.length }),
      when: waited(view, last.at),
      urgency: 3,
      action: { label: t(renewalWords.todoSilentButton), href: renewalPath(slug) },
    })
  return todos
}

/** Who asks to join, what was answered, and whom a change has left behind. */
export async function today(db: TenantDb, view: View): Promise<Todo[]> {
  const slug = view.partnership?.slug
  if (!slug || !view.can('membership.manage')) return []
  return [...(await applicationsToday(db, view, slug)), ...(await renewalsToday(db, view, slug))]
}

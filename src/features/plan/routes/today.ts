import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inDays, waited } from '#platform/http/waited.ts'
import { linksAbout } from '#platform/links/links.ts'
import { inTongue, type TextIn } from '#platform/text.ts'
import { dayIn, writeDayOf } from '#platform/time.ts'
import { askedSince } from '../asking/queries.ts'
import { type AskedBefore, gaveNoAnswer } from '../asking/reminder.ts'
import { actionChangePath, actionPath, newGoalPath, newPlanPath, quietPath } from '../paths.ts'
import { draftOf, underWay } from '../plan.ts'
import { quietFor, silentSince } from '../progress.ts'
import { type ActionSeen, actionsOf, lastSaid } from '../queries/actions.ts'
import { goalsOf, listPlans } from '../queries/plans.ts'
import { staffWords } from '../staff-words.ts'
import { updatePurpose } from '../update-link.ts'

const quietShown = 3
const longQuiet = 60

/** What of the plan needs somebody: handed back, stuck, gone quiet, or not begun. */
export async function planNeeds(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { slug } = view.partnership
  const plans = await listPlans(db)
  const actions: ActionSeen[] = []
  for (const plan of plans.filter(underWay)) actions.push(...(await actionsOf(db, plan.id, view.zone)))
  const stuck = actions.filter(({ state }) => state === 'stuck').map(({ id }) => id)
  const said = await lastSaid(db, stuck)
  return [
    ...(await unfinished(db, view, slug)),
    ...actions.flatMap(action => handedOrStuck(view, slug, action, said.get(action.id)?.sentence)),
    ...(await quiet(db, view, slug, actions, await askedSince(db, view.zone))),
  ]

  async function unfinished(db: TenantDb, view: View, slug: string): Promise<Todo[]> {
    const { t, tongue } = view
    const draft = draftOf(plans)
    if (draft && (await goalsOf(db, draft.id)).length === 0)
      return [
        {
          sentence: t(staffWords.todoNoGoals, { name: inTongue(draft.name, tongue).text }),
          when: waited(view, draft.changedAt),
          urgency: 3,
          action: { label: t(staffWords.addGoal), href: newGoalPath(slug, draft.id) },
        },
      ]
    // A coordinator finds the same step, with its reason, among the first steps.
    if (plans.length > 0 || view.can('partnership.manage')) return []
    return [
      {
        sentence: t(staffWords.todoNoPlan),
        when: '',
        urgency: 4,
        action: { label: t(staffWords.beginPlan), href: newPlanPath(slug) },
      },
    ]
  }
}

function handedOrStuck(
  view: View,
  slug: string,
  action: ActionSeen,
  sentence: TextIn | null | undefined,
): Todo[] {
  const { t, tongue } = view
  const title = inTongue(action.title, tongue).text
  const lead = inTongue(action.lead ?? undefined, tongue).text || t(staffWords.noLeadName)
  if (action.handedBackAt)
    return [
      {
        sentence: t(staffWords.todoHanded, { lead, title }),
        when: waited(view, action.handedBackAt),
        urgency: 1,
        action: { label: t(staffWords.todoFindLead), href: actionChangePath(slug, action.id) },
      },
    ]
  if (action.state !== 'stuck') return []
  return [
    {
      sentence: t(staffWords.todoStuck, { lead, title }),
      ...(sentence ? { more: inTongue(sentence, tongue).text } : {}),
      when: action.heardAt ? waited(view, action.heardAt) : '',
      urgency: 1,
      action: { label: t(staffWords.todoHelp), href: actionPath(slug, action.id) },
    },
  ]
}

async function quiet(
  db: TenantDb,
  view: View,
  slug: string,
  actions: readonly ActionSeen[],
  letters: ReadonlyMap<string, readonly AskedBefore[]>,
): Promise<Todo[]> {
  const { t, tongue, zone } = view
  const today = dayIn(zone, view.now)
  const silent = actions
    .filter(({ state, handedBackAt }) => state !== 'stuck' && !handedBackAt)
    // Those whose letters are used up have a line of their own: somebody is to call.
    .filter(action => !gaveNoAnswer(silentSince(action), letters.get(action.id) ?? []))
    .flatMap(action => {
      const days = quietFor(action, today)
      return days === undefined ? [] : [{ action, days }]
    })
    .toSorted((a, b) => b.days - a.days)
  const todos: Todo[] = []
  for (const { action, days } of silent.slice(0, quietShown)) {
    const [last] = await linksAbout(db, updatePurpose, action.id)
    const asked = last && (!action.heardAt || last.sentAt > action.heardAt)
    todos.push({
      sentence: t(staffWords.todoQuiet, { title: inTongue(action.title, tongue).text }),
      more: asked
        ? t(staffWords.todoAskedOn, { day: writeDayOf(last.sentAt, zone, tongue) })
        : t(staffWords.todoNotAsked),
      when: inDays(view, days),
      urgency: days > longQuiet ? 2 : 3,
      action: { label: t(staffWords.todoAsk), href: actionPath(slug, action.id) },
    })
  }
  const [next] = silent.slice(quietShown)
  if (next)
    todos.push({
      sentence: t(staffWords.todoQuietMore, { count: silent.length - quietShown }),
      when: inDays(view, next.days),
      urgency: 3,
      action: { label: t(staffWords.todoSeeQuiet), href: quietPath(slug) },
    })
  return todos
}

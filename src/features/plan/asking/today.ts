import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { actionPath, boardPath } from '../paths.ts'
import { silentSince } from '../progress.ts'
import { type AskedOf, askedSince, type OpenAction, openActions, partnersWhoSaid } from './queries.ts'
import { gaveNoAnswer } from './reminder.ts'
import { boardWords as words } from './words.ts'

const talksShown = 3

/** Actions whose leads had every letter and gave no answer, and partners who want to talk. */
export async function boardNeeds(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('plan.manage')) return []
  const { slug } = view.partnership
  const open = await openActions(db, view.zone)
  return [
    ...unanswered(view, slug, open, await askedSince(db, view.zone)),
    ...(await talks(db, view, slug, open)),
  ]
}

function unanswered(
  view: View,
  slug: string,
  open: readonly OpenAction[],
  asked: ReadonlyMap<string, readonly AskedOf[]>,
): Todo[] {
  const silent = open.flatMap(action => {
    const letters = asked.get(action.id) ?? []
    return action.leadId && !action.handedBackAt && gaveNoAnswer(silentSince(action), letters)
      ? letters.slice(0, 1)
      : []
  })
  const [first] = silent.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  if (!first) return []
  return [
    {
      sentence: view.t(words.todoUnanswered, { count: silent.length }),
      when: waited(view, first.at),
      urgency: 2,
      action: { label: view.t(words.todoBoard), href: `${boardPath(slug)}?show=unanswered` },
    },
  ]
}

async function talks(db: TenantDb, view: View, slug: string, open: readonly OpenAction[]): Promise<Todo[]> {
  const { t, tongue } = view
  const wanting = (await partnersWhoSaid(db, open)).filter(({ answer }) => answer === 'talk')
  return wanting.slice(0, talksShown).map(({ organisation, action, actionId, said, at }) => ({
    sentence: t(words.todoTalk, {
      organisation: inTongue(organisation, tongue).text,
      title: inTongue(action, tongue).text,
    }),
    ...(said ? { more: inTongue(said, tongue).text } : {}),
    when: waited(view, at),
    urgency: 2,
    action: { label: t(words.open), href: actionPath(slug, actionId) },
  }))
}

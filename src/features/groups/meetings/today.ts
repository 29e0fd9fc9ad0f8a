import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { ahead, waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn, daysBetween, writeMoment } from '#platform/time.ts'
import { meetingPath, under } from './paths.ts'
import { unsettled } from './queries.ts'
import { staffWords as words } from './staff-words.ts'

const dayLength = 86_400_000
/** How long before a meeting its agenda is missed, and its calling. */
const before = { agenda: 7, call: 14, answers: 4 }

/** Meetings soon without an agenda or not called, answers still missing, and meetings held and not closed. */
export async function meetingsNeed(db: TenantDb, view: View): Promise<Todo[]> {
  const { t, partnership, now, zone, tongue } = view
  if (!partnership || !view.can('groups.manage')) return []
  const todos: Todo[] = []
  const from = new Date(now.getTime() - 60 * dayLength)
  const to = new Date(now.getTime() + before.call * dayLength)
  for (const row of await unsettled(db, from, to)) {
    const meeting = inTongue(row.title, tongue).text
    const when = writeMoment(row.startsAt, zone, tongue)
    const path = meetingPath(partnership.slug, row.groupId, row.id)
    const days = daysBetween(dayIn(zone, now), dayIn(zone, row.startsAt))
    const more = inTongue(row.group, tongue).text
    if (row.endsAt < now) {
      todos.push({
        sentence: t(row.openedAt ? words.todoNotClosed : words.todoNotHeld, { meeting }),
        more,
        when: waited(view, row.endsAt),
        urgency: 2,
        action: {
          label: t(words.toMeeting),
          href: row.openedAt ? under(partnership.slug, row)('live') : path,
        },
      })
      continue
    }
    if (row.openedAt) continue
    if (days <= before.agenda && row.points === 0)
      todos.push({
        sentence: t(words.todoNoAgenda, { meeting, when }),
        more,
        when: ahead(view, days),
        urgency: 1,
        action: { label: t(words.agendaEdit), href: under(partnership.slug, row)('agenda') },
      })
    if (!row.calledAt)
      todos.push({
        sentence: t(words.todoNotCalled, { meeting, when }),
        more,
        when: ahead(view, days),
        urgency: days <= before.agenda ? 1 : 3,
        action: { label: t(words.call), href: `${path}#replies` },
      })
    else if (row.silent > 0 && days <= before.answers)
      todos.push({
        sentence: t(words.todoSilent, { meeting, when, count: row.silent }),
        more,
        when: ahead(view, days),
        urgency: 2,
        action: { label: t(words.seeReplies), href: `${path}#replies` },
      })
  }
  return todos
}

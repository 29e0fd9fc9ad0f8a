import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { waited } from '#platform/http/waited.ts'
import { inTongue } from '#platform/text.ts'
import { writeMoment } from '#platform/time.ts'
import { decisionFrom } from '../decisions/queries.ts'
import { votePath } from './paths.ts'
import { listVotes, resultOf } from './queries.ts'
import { staffWords } from './staff-words.ts'

const soon = 3 * 86_400_000
const lately = 30 * 86_400_000

/** Votes that close soon without enough answers, and results nobody has made a decision of. */
export async function votesNeed(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('groups.manage')) return []
  const { t, tongue, zone, now } = view
  const { slug } = view.partnership
  const todos: Todo[] = []
  for (const vote of await listVotes(db)) {
    if (vote.withdrawnAt) continue
    const question = inTongue(vote.question, tongue).text
    const action = { label: t(staffWords.todoSee), href: votePath(slug, vote.id) }
    const left = vote.closesAt.getTime() - now.getTime()
    if (left > 0 && left <= soon && !vote.closedAt) {
      const { quorum } = await resultOf(db, vote)
      const missing = quorum.needed - quorum.here
      if (missing > 0)
        todos.push({
          sentence: t(staffWords.todoClosing, { question, count: missing }),
          when: writeMoment(vote.closesAt, zone, tongue),
          urgency: 1,
          action,
        })
    }
    const decided = vote.result && ['carried', 'chosen'].includes(vote.result.verdict)
    if (vote.closedAt && decided && now.getTime() - vote.closedAt.getTime() < lately)
      if (!(await decisionFrom(db, { voteId: vote.id })))
        todos.push({
          sentence: t(staffWords.todoDecide, { question }),
          when: waited(view, vote.closedAt),
          urgency: 2,
          action,
        })
  }
  return todos
}

import type { TenantDb } from '#platform/db/tenant.ts'
import type { Todo } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { inTongue } from '#platform/text.ts'
import { addDays, dayIn, writeDay } from '#platform/time.ts'
import { callsToDecide } from './calls/queries.ts'
import { staffWords as callWords } from './calls/staff-words.ts'
import { callReviewPath, renewalPath } from './paths.ts'
import { termsEndingBy } from './seats/queries.ts'
import { staffWords as seatWords } from './seats/words.ts'

const soon = 60
const shown = 4

/** Applications nobody has answered, and terms that end soon or should have. */
export async function bodiesToday(db: TenantDb, view: View): Promise<Todo[]> {
  if (!view.partnership || !view.can('groups.manage')) return []
  const { t, tongue, partnership } = view
  const { slug } = partnership
  const today = dayIn(view.zone, view.now)
  const calls = (await callsToDecide(db, today)).map(call => ({
    sentence: t(callWords.todo, { count: call.waiting, call: inTongue(call.title, tongue).text }),
    when: writeDay(call.closesOn, tongue),
    urgency: 1,
    action: { label: t(callWords.decideNow), href: callReviewPath(slug, call.id) },
  }))
  const terms = (await termsEndingBy(db, addDays(today, soon))).slice(0, shown).flatMap(term => {
    if (!term.until) return []
    const day = writeDay(term.until, tongue)
    const said = { name: term.person, group: inTongue(term.group, tongue).text, day }
    const over = term.until < today
    return [
      {
        sentence: t(over ? seatWords.termOver : seatWords.termEnding, said),
        when: day,
        urgency: over ? 2 : 3,
        action: { label: t(seatWords.lookAtTerms), href: renewalPath(slug, term.groupId) },
      },
    ]
  })
  return [...calls, ...terms]
}

import { actionsOfOrganisation } from '#features/plan/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { LooseEnd } from '#platform/http/feature.ts'
import type { View } from '#platform/http/view.ts'
import { idWithin } from '#platform/id.ts'
import { inTongue } from '#platform/text.ts'
import { addDays, dayIn } from '#platform/time.ts'
import { planShown } from '../joining/plan-shown.ts'
import { memberPath } from '../paths.ts'
import { membersOn } from '../queries.ts'
import { endorsementsOn } from '../standing-queries.ts'
import { goalNow } from './changes.ts'
import { renewalWords as words } from './words.ts'

/** How long a promise may wait for its first action before it counts as hanging loose, in days. */
const promiseRestsDays = 90

/** Goals members took on a season ago and carry no action for: somebody should ask them. */
export async function loosePromises(db: TenantDb, view: View): Promise<LooseEnd[]> {
  const slug = view.partnership?.slug
  if (!slug || !view.can('membership.see')) return []
  const { t, tongue, zone, now } = view
  const today = dayIn(zone, now)
  const plan = await planShown(db)
  const held = await endorsementsOn(db, today)
  // A promise only renewed lately is as old as its first telling.
  const earlier = await endorsementsOn(db, addDays(today, -promiseRestsDays))
  const loose: LooseEnd[] = []
  for (const member of await membersOn(db, today)) {
    const { organisationId } = member
    const before = earlier.get(member.id)
    const promised = held.get(member.id)?.commitments ?? []
    if (!organisationId || !before || promised.length === 0) continue
    const resting = promised.filter(({ goalId }) =>
      before.commitments.some(old => goalNow(old.goalId, plan)?.id === goalNow(goalId, plan)?.id),
    )
    if (resting.length === 0) continue
    const actions = await actionsOfOrganisation(db, organisationId)
    const carried = new Set(actions.map(({ goalId }) => goalId))
    for (const { goalId } of resting) {
      const goal = goalNow(goalId, plan)
      if (!goal || carried.has(goal.id)) continue
      const name = typeof member.name === 'string' ? member.name : inTongue(member.name, tongue).text
      loose.push({
        subject: idWithin(member.id, goal.id),
        kind: 'commitment',
        sentence: t(words.loose, { name, goal: inTongue(goal.title, tongue).text }),
        since: before.at,
        mend: { label: t(words.looseMend), href: memberPath(slug, member.id) },
      })
    }
  }
  return loose.toSorted((a, b) => a.since.getTime() - b.since.getTime())
}

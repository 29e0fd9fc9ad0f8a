import { lineOf } from '#features/thread/index.ts'
import type { AppContext } from '#platform/http/env.ts'
import { emptyForm } from '#platform/http/forms.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { linksAbout } from '#platform/links/links.ts'
import { dayIn } from '#platform/time.ts'
import { goalPath } from '../../paths.ts'
import { findGoal } from '../../queries/plans.ts'
import { keeperPurpose } from '../keeper-link.ts'
import type { IndicatorPageProps } from '../pages/shown.ts'
import { breakdownsOf, correctedValues, findIndicatorSeen, keeperOf } from '../queries/indicators.ts'
import type { Seen } from '../seen.ts'

export const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
export const idOf = (c: AppContext) => c.req.param('id') ?? ''

/** The indicator of this address; one that is not public is not there for visitors. */
export async function indicatorHere(c: AppContext): Promise<Seen> {
  const { db, view, now } = c.var
  const seen = found(await findIndicatorSeen(db, idOf(c), { now, zone: view.zone }))
  if (!seen.indicator.public && !view.can('plan.see')) throw new NotFound()
  return seen
}

/** All that its page shows, also with a form that was refused. */
export async function indicatorProps(
  c: AppContext,
  seen: Seen,
  form = emptyForm({ on: dayIn(c.var.view.zone, c.var.now), precision: 'count', status: 'limited' }),
): Promise<IndicatorPageProps> {
  const { db, view } = c.var
  const { indicator } = seen
  const slug = slugOf(c)
  const measures = []
  for (const goalId of new Set(seen.goals.map(each => each.goalId))) {
    const goal = await findGoal(db, goalId)
    if (goal) measures.push({ id: goal.id, title: goal.title, href: goalPath(slug, goal.id) })
  }
  const keeps = view.can('plan.manage')
  const keeper = keeps ? await keeperOf(db, indicator) : undefined
  const [asked] = keeper?.email ? await linksAbout(db, keeperPurpose, indicator.id) : []
  return {
    view,
    slug,
    seen,
    measures,
    breakdowns: await breakdownsOf(db, indicator.id),
    corrected: await correctedValues(db, indicator.id),
    line: await lineOf(db, 'plan', indicator.id, 'indicator'),
    keeper: keeper?.email ? { name: keeper.name, askedOn: asked?.sentAt } : undefined,
    form,
  }
}

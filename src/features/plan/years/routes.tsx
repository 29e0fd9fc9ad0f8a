import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found, NotFound } from '#platform/http/refusals.ts'
import { dayIn } from '#platform/time.ts'
import { yearPath, yearsPath } from '../paths.ts'
import { currentOf } from '../plan.ts'
import { actionsOf } from '../queries/actions.ts'
import { listPlans } from '../queries/plans.ts'
import { planWhole } from '../queries/whole.ts'
import { slugOf } from '../routes/asked.ts'
import { saidIn } from '../tongue-of.ts'
import { beginYear, chooseFor, chosenFor, findYear, listYears, rollOver } from './commands.ts'
import { fiscalYearOf, lastDayOf, writeYear } from './fiscal.ts'
import { ChoosingPage, ClosingPage, YearPage, type YearProps, YearsPage } from './pages.tsx'
import { yearWords as words } from './words.ts'

const yearOf = (c: AppContext) => Number(c.req.param('year'))

async function props(c: AppContext): Promise<YearProps> {
  const { db, view, now } = c.var
  const year = found(await findYear(db, yearOf(c)))
  const rows = await chosenFor(db, year.id)
  const asked = new Set(rows.map(({ actionId }) => actionId))
  const actions = []
  for (const plan of await listPlans(db))
    for (const action of await actionsOf(db, plan.id, view.zone))
      if (asked.has(action.id)) actions.push(action)
  return {
    view,
    slug: slugOf(c),
    year,
    lines: actions.flatMap(action => {
      const row = rows.find(each => each.actionId === action.id)
      return row ? [{ row, action }] : []
    }),
    by: c.req.query('by') === 'quarter' ? 'quarter' : 'lead',
    ended: dayIn(view.zone, now) > lastDayOf(year.year),
  }
}

export const yearRoutes = new Hono<AppEnv>()
  .get('/years', may('plan.manage'), async c => {
    const { db, view, now } = c.var
    const adopted = currentOf(await listPlans(db))?.state === 'adopted'
    const year = fiscalYearOf(dayIn(view.zone, now))
    return c.html(
      <YearsPage view={view} slug={slugOf(c)} years={await listYears(db)} now={year} adopted={adopted} />,
    )
  })
  .get('/years/:year', may('plan.manage'), async c => c.html(<YearPage {...(await props(c))} />))
  .post('/years/:year', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const year = yearOf(c)
    if (!Number.isInteger(year) || year < 1990 || year > 2200) throw new NotFound()
    const begun = await beginYear(db, actor, year, now)
    if (!begun.ok) return redirectSaying(c, yearsPath(slugOf(c)), view.t(words.noPlan))
    const to = `${yearPath(slugOf(c), year)}/choosing`
    return redirectSaying(c, to, view.t(words.begun, { year: writeYear(year) }))
  })
  .get('/years/:year/choosing', may('plan.manage'), async c => {
    const { db, view } = c.var
    const year = found(await findYear(db, yearOf(c)))
    const { goals } = await planWhole(db, { id: year.planId }, view.zone)
    const chosen = await chosenFor(db, year.id)
    return c.html(<ChoosingPage view={view} slug={slugOf(c)} year={year} goals={goals} chosen={chosen} />)
  })
  .post('/years/:year/choosing', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const values = await sentValues(c)
    const chosen = [...new Set([values.action ?? []].flat())].map(actionId => ({
      actionId,
      quarter: [1, 2, 3, 4].find(each => String(each) === values[`quarter-${actionId}`]),
    }))
    found(await findYear(db, yearOf(c)))
    const kept = await chooseFor(db, actor, yearOf(c), chosen, now)
    const sentence = kept ? view.t(words.chosen, { count: chosen.length }) : view.t(words.alreadyClosed)
    return redirectSaying(c, yearPath(slugOf(c), yearOf(c)), sentence)
  })
  .get('/years/:year/closing', may('plan.manage'), async c => {
    const shown = await props(c)
    if (shown.year.closedAt) return c.redirect(yearPath(slugOf(c), yearOf(c)), 303)
    return c.html(<ClosingPage {...shown} />)
  })
  .post('/years/:year/closing', may('plan.manage'), async c => {
    const { db, actor, now, view } = c.var
    const values = await sentValues(c)
    const carry = new Set([values.carry ?? []].flat())
    const { lines } = await props(c)
    const stays = lines.flatMap(({ action }) => (carry.has(action.id) ? [] : [action.id]))
    const left = new Map(
      lines.flatMap(({ action }) => {
        const said = saidIn(String(values[`left-${action.id}`] ?? '').slice(0, 500), view.tongue)
        return said ? [[action.id, said] as const] : []
      }),
    )
    const rolled = await rollOver(db, actor, yearOf(c), { stays, left }, now)
    if (!rolled.ok && rolled.why === 'not-here') throw new NotFound()
    const sentence = rolled.ok
      ? view.t(words.rolled, { year: writeYear(yearOf(c)), count: rolled.carried })
      : view.t(rolled.why === 'closed' ? words.alreadyClosed : words.noPlan)
    return redirectSaying(c, yearPath(slugOf(c), rolled.ok ? yearOf(c) + 1 : yearOf(c)), sentence)
  })

import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { type PlainDate, plainDate } from '#platform/time.ts'
import { groupOf, slugOf, todayOf } from '../asked-routes.ts'
import type { Group } from '../group.ts'
import { renewalPath } from '../paths.ts'
import { rosterOn } from '../queries.ts'
import { termsInForce } from '../reference-terms/queries.ts'
import { planTerms } from './commands/seating.ts'
import { termsSchema } from './forms.ts'
import { RenewalPage } from './pages/renewal.tsx'
import { monthsAfter, stagger, yearsOf } from './stagger.ts'
import { staffWords } from './words.ts'

/** When the first share of a proposed renewal ends: where most already end, else a year from now. */
const firstEndOf = (untils: readonly (PlainDate | null)[], today: PlainDate): PlainDate =>
  untils.filter(until => until !== null && until >= today).toSorted()[0] ?? monthsAfter(today, 12)

async function renewalPage(c: AppContext, group: Group, form?: FormState) {
  const { db, view, now } = c.var
  const today = todayOf(c)
  const seats = (await rosterOn(db, group.id, today)).filter(({ role }) => role !== 'alternate')
  const months = (await termsInForce(db, group.id, now))?.rules.termMonths ?? 24
  const proposed = !form && c.req.query('proposal') === 'yes'
  const proposal = stagger(
    seats,
    months,
    firstEndOf(
      seats.map(({ until }) => until),
      today,
    ),
  )
  const values = Object.fromEntries(
    seats.map(({ id, until }) => [id, (proposed ? proposal.get(id) : until) ?? '']),
  )
  return (
    <RenewalPage
      view={view}
      slug={slugOf(c)}
      group={group}
      seats={seats}
      years={yearsOf(months)}
      proposed={proposed}
      form={form ?? emptyForm(values)}
    />
  )
}

export const renewalRoutes = new Hono<AppEnv>()
  .get('/:id/renewal', may('groups.manage'), async c => c.html(await renewalPage(c, await groupOf(c))))
  .post('/:id/renewal', may('groups.manage'), async c => {
    const { db, actor, now, view } = c.var
    const group = await groupOf(c)
    const seats = await rosterOn(db, group.id, todayOf(c))
    const read = await readForm(c, termsSchema(seats.map(({ id }) => id)))
    if (!read.ok) return c.html(await renewalPage(c, group, read.form), 422)
    const typed = read.value as Record<string, string | undefined>
    const terms = new Map(
      seats
        .filter(({ id }) => read.values[id] !== undefined)
        .map(({ id }) => [id, plainDate(typed[id] ?? '') ?? null]),
    )
    const planned = await planTerms(db, actor, group.id, terms, now)
    if (!planned.ok)
      return c.html(
        await renewalPage(c, group, refuse(c, read.values, planned.seatId, staffWords.endsBefore)),
        422,
      )
    const sentence = view.t(staffWords.termsSaved, { count: planned.changed })
    return redirectSaying(c, renewalPath(slugOf(c), group.id), sentence)
  })

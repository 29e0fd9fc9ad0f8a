import { Hono } from 'hono'
import { findCommunity, listCommunities } from '#features/partnership/index.ts'
import { decode } from '#platform/encoding.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { dayIn } from '#platform/time.ts'
import { bringCensus, pickArea, withdrawCensus } from './census/commands.ts'
import { areasOf, findCensus, languagesIn, listCensus, picks } from './census/queries.ts'
import { readCensus } from './census/read-census.ts'
import { type Area, keyOfArea } from './census/suggest.ts'
import { askToCount } from './commands/asking.ts'
import { countUnmet, tellDemand, withdraw } from './commands/telling.ts'
import { askingForm, censusForm, figureForm, unmetStaffForm } from './forms.ts'
import { linkWords } from './link-words.ts'
import { monthsTo } from './month.ts'
import { AreasPage, noArea } from './pages/areas.tsx'
import { CensusNewPage, CensusPage } from './pages/census.tsx'
import { DemandPage } from './pages/demand.tsx'
import { FigureNewPage } from './pages/figure.tsx'
import { AskingPage, UnmetNewPage } from './pages/unmet.tsx'
import { areasPath, askingPath, censusPath, demandPath } from './paths.ts'
import { askedToCount, listFigures, listUnmet, toldBefore } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug
const page = (c: AppContext) => ({ view: c.var.view, slug: slugOf(c) })
const idIn = (c: AppContext): string => {
  const id = c.req.param('id') ?? ''
  return found(isId(id) ? id : undefined)
}
const problemsShown = 5

async function areasPage(
  c: AppContext,
  more: { sent?: { community: string; form: FormState }; meanwhile?: boolean } = {},
) {
  const { db } = c.var
  return (
    <AreasPage
      {...page(c)}
      communities={await listCommunities(db)}
      areas={await areasOf(db)}
      picks={await picks(db)}
      {...more}
    />
  )
}

const months = (c: AppContext) => monthsTo(dayIn(c.var.view.zone, c.var.now), 12)

async function figurePage(c: AppContext, form: FormState) {
  return <FigureNewPage {...page(c)} form={form} communities={await listCommunities(c.var.db)} />
}
async function unmetPage(c: AppContext, form: FormState) {
  const communities = await listCommunities(c.var.db)
  return <UnmetNewPage {...page(c)} form={form} communities={communities} months={months(c)} />
}
const askingPage = async (c: AppContext, form: FormState) => (
  <AskingPage {...page(c)} form={form} asked={await askedToCount(c.var.db)} />
)

/** Whether something was taken out of use, said where demand is listed. */
const saidWithdrawn = (c: AppContext, done: boolean) =>
  redirectSaying(c, demandPath(slugOf(c)), c.var.view.t(done ? words.withdrawn : words.withdrawnAlready))

export const demandRoutes = new Hono<AppEnv>()
  .get('/', may('gaps.see'), async c => {
    const { db } = c.var
    const communities = await listCommunities(db)
    const picked = await picks(db)
    return c.html(
      <DemandPage
        {...page(c)}
        census={await listCensus(db)}
        unpicked={communities.filter(({ id }) => !picked.has(id)).length}
        figures={await listFigures(db)}
        unmet={await listUnmet(db)}
        communities={new Map(communities.map(({ id, name }) => [id, name]))}
      />,
    )
  })
  .get('/census/new', may('gaps.decide'), c =>
    c.html(<CensusNewPage {...page(c)} form={emptyForm({ rounding: '5' })} />),
  )
  .post('/census/new', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, censusForm)
    const again = (form: FormState) => c.html(<CensusNewPage {...page(c)} form={form} />, 422)
    if (!read.ok) return again(read.form)
    const { file } = await c.req.parseBody()
    if (!(file instanceof File) || file.name === '')
      return again(refuse(c, read.values, 'file', words.fileMissing))
    const table = readCensus(decode(new Uint8Array(await file.arrayBuffer())).text)
    if (!table.ok) {
      const said = table.problems.slice(0, problemsShown).map(({ why, line, column, written, first }) =>
        view.t(words[why], {
          line,
          column: column ?? '',
          written: (written ?? '').slice(0, 80),
          first: first ?? 0,
        }),
      )
      const more = Math.max(0, table.problems.length - problemsShown)
      return again(refuse(c, read.values, 'file', words.fileWrong, { problems: said.join(' '), more }))
    }
    const id = await bringCensus(db, actor, { rounding: undefined, ...read.value }, table.rows, now)
    return redirectSaying(c, censusPath(slugOf(c), id), view.t(words.brought, { count: table.rows.length }))
  })
  .get('/census/:id', may('gaps.see'), async c => {
    const table = found(await findCensus(c.var.db, idIn(c)))
    return c.html(<CensusPage {...page(c)} table={table} languages={await languagesIn(c.var.db, table.id)} />)
  })
  .post('/census/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const table = found(await findCensus(db, idIn(c)))
    return saidWithdrawn(c, await withdrawCensus(db, actor, table.id, now))
  })
  .get('/areas', may('gaps.decide'), async c => c.html(await areasPage(c)))
  .post('/areas/:id', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const community = found(await findCommunity(db, idIn(c)))
    const values = await sentValues(c)
    const field = `area-${community.id}`
    const chosen = String(values[field] ?? '')
    const areas = await areasOf(db)
    const area: Area | 'none' | undefined =
      chosen === noArea ? 'none' : areas.find(each => keyOfArea(each) === chosen)
    const sent = { community: community.id, form: refuse(c, values, field, words.badArea) }
    if (!area) return c.html(await areasPage(c, { sent }), 422)
    const after = String(values.after ?? '') || undefined
    const picked = await pickArea(db, actor, community.id, area, after, now)
    if (picked.ok)
      return redirectSaying(c, areasPath(slugOf(c)), view.t(words.picked, { community: community.name }))
    if (picked.why === 'picked-meanwhile') return c.html(await areasPage(c, { meanwhile: true }), 409)
    return c.html(await areasPage(c, { sent }), 422)
  })
  .get('/figures/new', may('gaps.decide'), async c => {
    const asked = { need: c.req.query('need') ?? '', community: c.req.query('community') ?? '' }
    return c.html(await figurePage(c, emptyForm({ basis: 'estimate', ...asked })))
  })
  .post('/figures/new', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, figureForm)
    if (!read.ok) return c.html(await figurePage(c, read.form), 422)
    const { basis: _, community, most, ...told } = read.value
    if (!(await findCommunity(db, community)))
      return c.html(await figurePage(c, refuse(c, read.values, 'community', words.chooseOne)), 422)
    await tellDemand(db, actor, { ...told, communityId: community, most: most ?? told.least }, now)
    return redirectSaying(c, demandPath(slugOf(c)), view.t(words.kept))
  })
  .post('/figures/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const id = found(await toldBefore(db, 'figure', idIn(c)))
    return saidWithdrawn(c, await withdraw(db, actor, 'figure', id, now))
  })
  .get('/unmet/new', may('gaps.decide'), async c => c.html(await unmetPage(c, emptyForm())))
  .post('/unmet/new', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, unmetStaffForm(months(c)))
    if (!read.ok) return c.html(await unmetPage(c, read.form), 422)
    const { community, ...told } = read.value
    if (!(await findCommunity(db, community)))
      return c.html(await unmetPage(c, refuse(c, read.values, 'community', words.chooseOne)), 422)
    const counted = await countUnmet(db, actor, { ...told, communityId: community }, now)
    if (!counted.ok)
      return c.html(await unmetPage(c, refuse(c, read.values, 'times', linkWords.countedAlready)), 422)
    return redirectSaying(c, demandPath(slugOf(c)), view.t(words.kept))
  })
  .post('/unmet/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now } = c.var
    const id = found(await toldBefore(db, 'unmet', idIn(c)))
    return saidWithdrawn(c, await withdraw(db, actor, 'unmet', id, now))
  })
  .get('/asking', may('gaps.decide'), async c =>
    c.html(await askingPage(c, emptyForm({ tongue: c.var.view.tongue }))),
  )
  .post('/asking', may('gaps.decide'), async c => {
    const { actor, db, house, now, view } = c.var
    const read = await readForm(c, askingForm)
    if (!read.ok) return c.html(await askingPage(c, read.form), 422)
    await askToCount(db, actor, read.value, house.origin, now)
    return redirectSaying(c, askingPath(slugOf(c)), view.t(words.asked, { name: read.value.name }))
  })

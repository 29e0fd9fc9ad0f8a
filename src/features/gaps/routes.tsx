import { Hono } from 'hono'
import { findCommunity } from '#features/partnership/index.ts'
import { lineOf, stationOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { answersTo } from '#platform/http/house.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { textIn } from '#platform/text.ts'
import { changesRoutes } from './changes/routes.tsx'
import { decideOnGap } from './commands.ts'
import { demandFor } from './demand/index.ts'
import { demandPath } from './demand/paths.ts'
import { demandRoutes } from './demand/routes.tsx'
import { demandByNeed } from './demand/weight/queries.ts'
import { decisionForm } from './forms.ts'
import { mapRoutes } from './map/routes.tsx'
import { isNeed, needOfKinds } from './need.ts'
import { inOrder } from './order.ts'
import { CellPage } from './pages/cell.tsx'
import { FindingPage } from './pages/finding.tsx'
import { GridPage, orders } from './pages/grid.tsx'
import { AccessSection, DemandSection } from './pages/need-sections.tsx'
import { cellPath, gapsPath, mapPath } from './paths.ts'
import { type CellSeen, findCell, findFinding, findingsAfter, gridOf } from './queries.ts'
import { readLens } from './read-lens.ts'
import { reportRoutes } from './report/routes.tsx'
import { sourcesRoutes } from './sources/routes.tsx'
import { termsRoutes } from './terms/routes.tsx'
import { togetherRoutes } from './together-routes.ts'
import { accessPath } from './travel/paths.ts'
import { accessAmong } from './travel/queries.ts'
import { accessRoutes } from './travel/routes.tsx'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

interface Shown {
  form?: FormState
  meanwhile?: boolean
  status?: 200 | 409 | 422
}

async function needSections(c: AppContext, { need, community, cell }: CellSeen) {
  const { db, now, view } = c.var
  const demands = await demandFor(db, { need, communityId: community.id, ...cell.lens }, now)
  const access = await accessAmong(
    db,
    cell.services.map(({ service }) => service),
  )
  return (
    <>
      <DemandSection view={view} demands={demands} href={demandPath(slugOf(c))} />
      <AccessSection
        view={view}
        access={access}
        communityId={community.id}
        href={`${accessPath(slugOf(c))}?need=${need}`}
      />
    </>
  )
}

async function cellPage(c: AppContext, seen: CellSeen, shown: Shown = {}) {
  const { db, house, view } = c.var
  const [standing] = seen.findings
  const station = standing && (await stationOf(db, 'gaps', standing.id))
  const told = seen.findings.find(({ judgement }) => judgement === 'confirmed')
  const line = told && { ...(await lineOf(db, 'gaps', told.id)), path: `gaps/findings/${told.id}` }
  const { nobodyKnows } = readLens(name => c.req.query(name))
  return c.html(
    <CellPage
      view={view}
      slug={slugOf(c)}
      seen={seen}
      form={shown.form ?? emptyForm()}
      answers={station ? answersTo(house, view, station.id) : []}
      line={line}
      languages={seen.spoken}
      nobodyKnows={nobodyKnows}
      all={c.req.query('all') === 'yes'}
      meanwhile={shown.meanwhile ?? false}
      more={await needSections(c, seen)}
    />,
    shown.status ?? 200,
  )
}

export const routes = new Hono<AppEnv>()
  .route('/', togetherRoutes)
  .get('/', may('gaps.see'), async c => {
    const { db, now, view } = c.var
    const { lens, nobodyKnows } = readLens(name => c.req.query(name))
    const grid = await gridOf(db, now, lens)
    const order = orders.find(each => each === c.req.query('sort')) ?? 'worst'
    return c.html(
      <GridPage
        view={view}
        slug={slugOf(c)}
        grid={grid}
        rows={inOrder(grid.rows, order, order === 'demand' ? await demandByNeed(db) : undefined)}
        order={order}
        languages={grid.spoken}
        nobodyKnows={nobodyKnows}
      />,
    )
  })
  .get('/cell', may('gaps.see'), async c => {
    // For rooms that know what was looked for and where, but not what needs there are.
    const { lens } = readLens(name => c.req.query(name))
    const asked = c.req.query('need') ?? ''
    const need = isNeed(asked) ? asked : needOfKinds(c.req.queries('kind') ?? [])
    const community = c.req.query('community') ?? ''
    const slug = slugOf(c)
    if (!need) return c.redirect(gapsPath(slug, lens), 303)
    const isHere = isId(community) && (await findCommunity(c.var.db, community))
    return c.redirect(isHere ? cellPath(slug, need, community, lens) : mapPath(slug, lens, need), 303)
  })
  .route('/demand', demandRoutes)
  .route('/access', accessRoutes)
  .route('/', sourcesRoutes)
  .route('/', termsRoutes)
  .route('/', mapRoutes)
  .route('/', changesRoutes)
  .route('/', reportRoutes)
  .get('/findings/:id', may('public'), async c => {
    const { db, view } = c.var
    const finding = found(await findFinding(db, c.req.param('id')))
    // Only what was confirmed is told in public; the rest is the table's own business.
    if (finding.judgement !== 'confirmed') found(undefined)
    const community = found(await findCommunity(db, finding.communityId))
    const station = await stationOf(db, 'gaps', finding.id)
    // A gap thought better of since is off the public thread, and its page with it.
    if (station && !station.public && !view.can('gaps.see')) found(undefined)
    const later = (await findingsAfter(db, finding)).filter(({ judgement }) => judgement === 'met')
    return c.html(
      <FindingPage
        view={view}
        slug={slugOf(c)}
        finding={finding}
        community={community.name}
        station={station?.id}
        later={later}
        line={await lineOf(db, 'gaps', finding.id)}
      />,
    )
  })
  .get('/:need/:community', may('gaps.see'), async c => {
    const { need, community } = c.req.param()
    const { lens } = readLens(name => c.req.query(name))
    return cellPage(c, found(await findCell(c.var.db, need, community, c.var.now, lens)))
  })
  .post('/:need/:community', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const { need, community } = c.req.param()
    const { lens } = readLens(name => c.req.query(name))
    const seen = found(await findCell(db, need, community, now, lens))
    const read = await readForm(c, decisionForm)
    if (!read.ok) return cellPage(c, seen, { form: read.form, status: 422 })
    const { judgement, noteEn, noteFr, after = '' } = read.value
    const note = textIn({ en: noteEn, fr: noteFr })
    const decision = { need: seen.need, communityId: seen.community.id, lens, judgement, note, after }
    const decided = await decideOnGap(db, actor, decision, now)
    if (!decided.ok) {
      const again = found(await findCell(db, need, community, now, lens))
      return cellPage(c, again, { form: emptyForm(read.values), meanwhile: true, status: 409 })
    }
    return redirectSaying(c, cellPath(slugOf(c), need, community, lens), view.t(words.decided))
  })

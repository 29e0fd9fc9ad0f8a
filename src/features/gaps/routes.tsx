import { Hono } from 'hono'
import { findCommunity, isProvince, provinceNames } from '#features/partnership/index.ts'
import { lineOf, stationOf } from '#features/thread/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm } from '#platform/http/forms.ts'
import { answersTo } from '#platform/http/house.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { textIn } from '#platform/text.ts'
import { decideOnGap } from './commands.ts'
import { decisionForm } from './forms.ts'
import { CellPage } from './pages/cell.tsx'
import { FindingPage } from './pages/finding.tsx'
import { GridPage } from './pages/grid.tsx'
import { cellPath } from './paths.ts'
import { type CellSeen, findCell, findFinding, findingsAfter, gridOf } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

async function cellPage(c: AppContext, seen: CellSeen, form: FormState) {
  const [standing] = seen.findings
  const station = standing && (await stationOf(c.var.db, 'gaps', standing.id))
  const told = seen.findings.find(({ judgement }) => judgement === 'confirmed')
  const line = told && {
    ...(await lineOf(c.var.db, 'gaps', told.id)),
    path: `gaps/findings/${told.id}`,
  }
  const answers = station ? answersTo(c.var.house, c.var.view, station.id) : []
  return <CellPage view={c.var.view} slug={slugOf(c)} seen={seen} form={form} answers={answers} line={line} />
}

export const routes = new Hono<AppEnv>()
  .get('/', may('gaps.see'), async c => {
    const { db, now, view } = c.var
    const provinces = (codes: readonly string[]) =>
      codes.map(code => (isProvince(code) ? view.t(provinceNames[code]) : code)).join(', ')
    return c.html(
      <GridPage view={view} slug={slugOf(c)} grid={await gridOf(db, now)} provinces={provinces} />,
    )
  })
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
    const seen = found(await findCell(c.var.db, need, community, c.var.now))
    return c.html(await cellPage(c, seen, emptyForm()))
  })
  .post('/:need/:community', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const { need, community } = c.req.param()
    const seen = found(await findCell(db, need, community, now))
    const read = await readForm(c, decisionForm)
    if (!read.ok) return c.html(await cellPage(c, seen, read.form), 422)
    const { judgement, noteEn, noteFr } = read.value
    const note = textIn({ en: noteEn, fr: noteFr })
    await decideOnGap(db, actor, { need: seen.need, communityId: seen.community.id, judgement, note }, now)
    return redirectSaying(c, cellPath(slugOf(c), need, community), view.t(words.decided))
  })

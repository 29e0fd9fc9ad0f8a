import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { emptyForm, readForm, refuse, sentValues } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { NotFound } from '#platform/http/refusals.ts'
import { areaForm, writeArea } from '../forms/census-area.tsx'
import { communityForm, locate, writeCommunity } from '../forms/community.tsx'
import { setupPath } from '../paths.ts'
import type { CommunityAnswer } from '../setup.ts'
import { onward, underWay } from './asking-routes.tsx'
import { AreaPage, CommunitiesPage, CommunityPage } from './communities-page.tsx'
import { answerCommunities, type Draft } from './draft-routes.ts'
import { words } from './words.ts'

const most = 60

const communitiesOf = (draft: Draft): readonly CommunityAnswer[] => draft.answers.communities ?? []

/** The place in the list that the address names: a number, or `new` for one more. */
function placeOf(c: AppContext, draft: Draft): { at: number; community: CommunityAnswer | undefined } {
  const written = c.req.param('at') ?? ''
  const communities = communitiesOf(draft)
  if (written === 'new') return { at: communities.length, community: undefined }
  const community = /^\d{1,3}$/.test(written) ? communities[Number(written)] : undefined
  if (!community) throw new NotFound()
  return { at: Number(written), community }
}

export const communityRoutes = new Hono<AppEnv>()
  .get('/communities', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const fromCheck = c.req.query('from') === 'check'
    return c.html(
      <CommunitiesPage
        view={c.var.view}
        communities={communitiesOf(way.draft)}
        form={emptyForm()}
        fromCheck={fromCheck}
      />,
    )
  })
  .post('/communities', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const values = await sentValues(c)
    const communities = communitiesOf(way.draft)
    const open = communities.some(community => community.censusArea === undefined)
    if (communities.length > 0 && !open) return onward(c, 'communities', values)
    const form = refuse(c, values, 'form', open ? words.needAreas : words.needCommunity)
    return c.html(
      <CommunitiesPage
        view={c.var.view}
        communities={communities}
        form={form}
        fromCheck={values.to === 'check'}
      />,
      422,
    )
  })
  .get('/communities/:at', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const { community } = placeOf(c, way.draft)
    const form = emptyForm(writeCommunity(community, way.draft.answers.where?.province))
    return c.html(<CommunityPage view={c.var.view} form={form} action={c.req.path} />)
  })
  .post('/communities/:at', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const { at, community } = placeOf(c, way.draft)
    const read = await readForm(c, communityForm)
    const again = (form: Parameters<typeof CommunityPage>[0]['form']) =>
      c.html(<CommunityPage view={c.var.view} form={form} action={c.req.path} />, 422)
    if (!read.ok) return again(read.form)
    const located = locate(read.value, c.var.view)
    if (!located.ok) return again(located.form(read.values))
    if (at >= most) return again(refuse(c, read.values, 'form', words.tooMany, { max: most }))
    const { communityName: name, province } = read.value
    // An area picked for another province would be a leftover, not an answer.
    const area = community && community.province === province ? community.censusArea : undefined
    const { lat, lon } = located.place
    const said: CommunityAnswer = {
      name,
      province,
      lat,
      lon,
      ...(area === undefined ? {} : { censusArea: area }),
    }
    await answerCommunities(c, way.draft, all => (community ? all.with(at, said) : [...all, said]))
    return c.redirect(setupPath(area === undefined ? `communities/${at}/area` : 'communities'), 303)
  })
  .get('/communities/:at/area', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const { community } = placeOf(c, way.draft)
    if (!community) throw new NotFound()
    const form = emptyForm(writeArea(community.censusArea))
    return c.html(<AreaPage view={c.var.view} form={form} action={c.req.path} community={community} />)
  })
  .post('/communities/:at/area', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const { at, community } = placeOf(c, way.draft)
    if (!community) throw new NotFound()
    const read = await readForm(c, areaForm(community.province))
    if (!read.ok)
      return c.html(
        <AreaPage view={c.var.view} form={read.form} action={c.req.path} community={community} />,
        422,
      )
    await answerCommunities(c, way.draft, all =>
      all.map((each, n) => (n === at ? { ...each, censusArea: read.value.area } : each)),
    )
    return c.redirect(setupPath('communities'), 303)
  })
  .post('/communities/:at/removal', may('public'), async c => {
    const way = await underWay(c)
    if ('instead' in way) return way.instead
    const at = Number(c.req.param('at'))
    const { name } = await sentValues(c)
    // The name is sent too: a second press must not remove the one that moved up.
    await answerCommunities(c, way.draft, all => all.filter((each, n) => n !== at || each.name !== name))
    return c.redirect(setupPath('communities'), 303)
  })

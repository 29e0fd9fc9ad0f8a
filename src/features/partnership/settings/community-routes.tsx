import { Hono } from 'hono'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import type { Community } from '../community.ts'
import { addCommunity, changeCommunity, removeCommunity } from '../community-commands.ts'
import { areaForm, writeArea } from '../forms/census-area.tsx'
import { communityForm, locate, writeCommunity } from '../forms/community.tsx'
import { settingsPath } from '../paths.ts'
import { findCommunity, listCommunities } from '../queries.ts'
import { CommunitiesPage, CommunityPage } from './communities-page.tsx'
import { seenIn } from './seen.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext) => found(c.var.view.partnership).slug

async function communityAt(c: AppContext): Promise<Community> {
  const id = c.req.param('id') ?? ''
  return found(isId(id) ? await findCommunity(c.var.db, id) : undefined)
}

const pageOf = (
  c: AppContext,
  form: FormState,
  community?: Community,
  areaOf?: Parameters<typeof CommunityPage>[0]['areaOf'],
) => (
  <CommunityPage
    view={c.var.view}
    slug={slugOf(c)}
    path={c.req.path}
    form={form}
    community={community}
    {...(areaOf ? { areaOf } : {})}
  />
)

/** Both pages of the form post here: where it lies first, then the census area with the first answers carried along. */
async function save(c: AppContext, community?: Community): Promise<Response> {
  const { db, actor, now, view } = c.var
  const read = await readForm(c, communityForm)
  if (!read.ok) return c.html(pageOf(c, read.form, community), 422)
  const located = locate(read.value, view)
  if (!located.ok) return c.html(pageOf(c, located.form(read.values), community), 422)
  const { communityName: name, province, population = null } = read.value
  const areaOf = { name, province }
  const area = await readForm(c, areaForm(province))
  if (!area.ok) {
    const first = read.values.asked !== 'area'
    const known = community?.province === province ? writeArea(community.censusArea) : {}
    const form = first ? emptyForm({ ...read.values, ...known }) : area.form
    return c.html(pageOf(c, form, community, areaOf), first ? 200 : 422)
  }
  const { lat, lon } = located.place
  const facts = { name, province, lat, lon, population, censusArea: area.value.area }
  const list = settingsPath(slugOf(c), 'communities')
  if (!community) {
    await addCommunity(db, actor, facts, now)
    return redirectSaying(c, list, view.t(words.added, { name }))
  }
  const seen = { id: community.id, version: seenIn(read.values) }
  const changed = await changeCommunity(db, actor, seen, facts, now)
  if (changed.ok) return redirectSaying(c, list, view.t(words.saved))
  const form = refuse(c, { ...read.values, version: String(community.version) }, 'form', words.meanwhile)
  return c.html(pageOf(c, form, community), 422)
}

export const communityRoutes = new Hono<AppEnv>()
  .get('/', may('partnership.manage'), async c =>
    c.html(
      <CommunitiesPage view={c.var.view} slug={slugOf(c)} communities={await listCommunities(c.var.db)} />,
    ),
  )
  .get('/new', may('partnership.manage'), async c => {
    const [first] = await listCommunities(c.var.db)
    return c.html(pageOf(c, emptyForm(writeCommunity(undefined, first?.province))))
  })
  .post('/new', may('partnership.manage'), c => save(c))
  .get('/:id', may('partnership.manage'), async c => {
    const community = await communityAt(c)
    const form = emptyForm({ ...writeCommunity(community), version: String(community.version) })
    return c.html(pageOf(c, form, community))
  })
  .post('/:id', may('partnership.manage'), async c => save(c, await communityAt(c)))
  .post('/:id/removal', may('partnership.manage'), async c => {
    const { db, actor, now, view } = c.var
    const community = await communityAt(c)
    const { id, name } = community
    const removed = await removeCommunity(db, actor, id, now)
    if (removed.ok || removed.why === 'gone')
      return redirectSaying(c, settingsPath(slugOf(c), 'communities'), view.t(words.removed, { name }))
    const values = { ...writeCommunity(community), version: String(community.version) }
    const message = view.t(removed.why === 'last' ? words.last : words.inUse, { name })
    return c.html(
      <CommunityPage
        view={view}
        slug={slugOf(c)}
        path={settingsPath(slugOf(c), `communities/${id}`)}
        form={{ values, errors: { form: message } }}
        community={community}
      />,
      422,
    )
  })

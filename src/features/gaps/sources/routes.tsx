import { Hono } from 'hono'
import { servicesAlike } from '#features/directory/index.ts'
import { listCommunities } from '#features/partnership/index.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { inTongue } from '#platform/text.ts'
import { dayIn } from '#platform/time.ts'
import { sourcesPath } from '../paths.ts'
import { carriedTerms, termsSaid } from '../terms/queries.ts'
import { tellReach, tellScope } from './commands.ts'
import { reachForm, scopeForm } from './forms.ts'
import { reachStart, SourcePage, SourcesPage } from './pages.tsx'
import { listSources, reachOf, type Source } from './queries.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug

async function sourcesPage(c: AppContext, form?: FormState) {
  const { db, now, view } = c.var
  const { reach, said } = await reachOf(db)
  const carried = carriedTerms(await servicesAlike(db, now, { hours: false }), await termsSaid(db))
  return c.html(
    <SourcesPage
      view={view}
      slug={slugOf(c)}
      sources={await listSources(db)}
      communities={await listCommunities(db)}
      reach={reach}
      reachSaid={said}
      reachForm={form ?? reachStart(reach)}
      openTerms={carried.filter(({ need }) => need === undefined).length}
    />,
    form ? 422 : 200,
  )
}

const sourceOf = async (c: AppContext, id: string): Promise<Source> =>
  found((await listSources(c.var.db)).find(source => source.id === id))

async function sourcePage(
  c: AppContext,
  source: Source,
  shown: { form?: FormState; meanwhile?: boolean; status?: 200 | 409 | 422 } = {},
) {
  const communities = await listCommunities(c.var.db)
  const { scope } = source
  const start = emptyForm({
    kinds: [...(scope?.kinds ?? [])],
    provinces: [...(scope?.provinces ?? new Set(communities.map(({ province }) => province)))],
    communities: [...(scope?.communities ?? [])],
    asOf: scope?.asOf ?? '',
  })
  return c.html(
    <SourcePage
      view={c.var.view}
      slug={slugOf(c)}
      source={source}
      communities={communities}
      form={shown.form ?? start}
      meanwhile={shown.meanwhile ?? false}
    />,
    shown.status ?? 200,
  )
}

export const sourcesRoutes = new Hono<AppEnv>()
  .get('/sources', may('gaps.see'), c => sourcesPage(c))
  .get('/sources/:id', may('gaps.decide'), async c => sourcePage(c, await sourceOf(c, c.req.param('id'))))
  .post('/sources/:id', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const source = await sourceOf(c, c.req.param('id'))
    const read = await readForm(c, scopeForm)
    if (!read.ok) return sourcePage(c, source, { form: read.form, status: 422 })
    const { value } = read
    if (value.asOf && value.asOf > dayIn(view.zone, now))
      return sourcePage(c, source, { form: refuse(c, read.values, 'asOf', words.future), status: 422 })
    const told = await tellScope(
      db,
      actor,
      source.id,
      { ...value, asOf: value.asOf, after: value.after ?? '' },
      now,
    )
    if (!told.ok)
      return sourcePage(c, await sourceOf(c, source.id), {
        form: emptyForm(read.values),
        meanwhile: true,
        status: 409,
      })
    const name = inTongue(source.name, view.tongue).text
    return redirectSaying(c, sourcesPath(slugOf(c)), view.t(words.saved, { source: name }))
  })
  .post('/reach', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, reachForm)
    if (!read.ok) return sourcesPage(c, read.form)
    await tellReach(db, actor, read.value, now)
    return redirectSaying(
      c,
      sourcesPath(slugOf(c)),
      view.t(words.reachSaved, { reach: read.value.kilometres }),
    )
  })

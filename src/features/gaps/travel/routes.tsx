import { Hono } from 'hono'
import { z } from 'zod'
import { listCommunities } from '#features/partnership/index.ts'
import { csvFile } from '#platform/csv.ts'
import { decode } from '#platform/encoding.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import type { FormState } from '#platform/http/form-state.ts'
import { daySchema, emptyForm, readForm, refuse } from '#platform/http/forms.ts'
import { may } from '#platform/http/may.ts'
import { redirectSaying } from '#platform/http/notice.ts'
import { found } from '#platform/http/refusals.ts'
import { isId } from '#platform/id.ts'
import { isMethod } from '../access/method.ts'
import { problemSaid } from '../access/table/problem.ts'
import { isNeed } from '../need.ts'
import { bringTravel, withdrawTravel } from './commands.ts'
import { AccessPage, TravelPage } from './page.tsx'
import { travelPath } from './paths.ts'
import { accessOver, travelInUse } from './queries.ts'
import { readTravel } from './travel.ts'
import { words } from './words.ts'

const slugOf = (c: AppContext): string => found(c.var.view.partnership).slug
const travelForm = z.object({ source: z.string().max(300), asOf: daySchema })
const problemsShown = 5

async function travelPage(c: AppContext, form: FormState) {
  const communities = await listCommunities(c.var.db)
  return (
    <TravelPage
      view={c.var.view}
      slug={slugOf(c)}
      form={form}
      travel={await travelInUse(c.var.db)}
      communities={new Map(communities.map(({ id, name }) => [id, name]))}
    />
  )
}

/** How well each community reaches what answers a need, and the travel times it may be worked out by. */
export const accessRoutes = new Hono<AppEnv>()
  .get('/', may('gaps.see'), async c => {
    const { db, now, view } = c.var
    const asked = { need: c.req.query('need') ?? 'language', method: c.req.query('method') ?? 'e2sfca' }
    const need = found(isNeed(asked.need) ? asked.need : undefined)
    const method = isMethod(asked.method) ? asked.method : 'e2sfca'
    const by = c.req.query('by') === 'distance' ? 'distance' : 'travel'
    const over = await accessOver(db, need, now, { method, by })
    return c.html(
      <AccessPage view={view} slug={slugOf(c)} need={need} over={over} travel={await travelInUse(db)} />,
    )
  })
  .get('/travel.csv', may('gaps.decide'), async c => {
    const communities = await listCommunities(c.var.db)
    const pairs = communities.flatMap(from =>
      communities.filter(to => to.id !== from.id).map(to => [from.name, to.name, '']),
    )
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="travel.csv"')
    return c.body(csvFile([['from', 'to', 'minutes'], ...pairs]))
  })
  .get('/travel', may('gaps.decide'), async c => c.html(await travelPage(c, emptyForm())))
  .post('/travel', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const read = await readForm(c, travelForm)
    if (!read.ok) return c.html(await travelPage(c, read.form), 422)
    const again = async (form: FormState) => c.html(await travelPage(c, form), 422)
    const { file } = await c.req.parseBody()
    if (!(file instanceof File) || file.name === '')
      return again(refuse(c, read.values, 'file', words.fileMissing))
    const travel = readTravel(
      decode(new Uint8Array(await file.arrayBuffer())).text,
      await listCommunities(db),
    )
    if (!travel.ok) {
      const said = travel.problems.slice(0, problemsShown).map(problem => view.t(...problemSaid(problem)))
      const more = travel.more + Math.max(0, travel.problems.length - problemsShown)
      return again(refuse(c, read.values, 'file', words.fileWrong, { problems: said.join(' '), more }))
    }
    await bringTravel(db, actor, { ...read.value, times: travel.times }, now)
    return redirectSaying(c, travelPath(slugOf(c)), view.t(words.brought, { count: travel.times.length }))
  })
  .post('/travel/:id/withdrawal', may('gaps.decide'), async c => {
    const { actor, db, now, view } = c.var
    const id = c.req.param('id')
    found(isId(id) && (await withdrawTravel(db, actor, id, now)) ? id : undefined)
    return redirectSaying(c, travelPath(slugOf(c)), view.t(words.withdrawn))
  })

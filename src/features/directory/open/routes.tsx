import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { may } from '#platform/http/may.ts'
import { inTongue } from '#platform/text.ts'
import { schemaOf } from '../hsds/schema.ts'
import { isObjectName } from '../hsds/shape.ts'
import { answer, linksOf, openHeaders, pageOf, problem } from './answers.ts'
import { type Asked, readAsked, Unaskable } from './asked.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { openApi } from './openapi.ts'
import { openPath } from './paths.ts'
import { profileDocument } from './profile-document.ts'
import { ProfilePage } from './profile-page.tsx'
import { type List, type Context as ListContext, lastChanged } from './queries/list.ts'
import { organizations, serviceAtLocations, services } from './queries/lists.ts'
import { taxonomies, taxonomyTerms } from './queries/records.ts'
import { streamed } from './stream.ts'

const slugOf = (c: AppContext) => c.req.param('partnership') ?? ''
const baseOf = (c: AppContext) => new URL(c.var.house.origin).origin + openPath(slugOf(c))

/** Any site may read this. */
const openly = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  openHeaders(c.res.headers)
})

/** What cannot be read in a question is said in words, for programs. */
const asking =
  (answering: (c: Context<AppEnv>) => Promise<Response>) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    try {
      return await answering(c)
    } catch (error) {
      if (!(error instanceof Unaskable)) throw error
      const { message, parameter } = error
      return problem(c, 400, 'What you asked cannot be read', message, { parameter })
    }
  }

const around = ({ var: { db, now, view, keepable } }: AppContext): ListContext => ({
  db,
  now,
  zone: view.zone,
  generation: keepable?.generation,
})

async function lastModified(context: ListContext): Promise<Record<string, string>> {
  const at = await lastChanged(context)
  return at ? { 'Last-Modified': at.toUTCString() } : {}
}

const lists: Record<Endpoint['path'], List> = {
  services,
  organizations,
  service_at_locations: serviceAtLocations,
  taxonomies,
  taxonomy_terms: taxonomyTerms,
}

function takenAtOnce(asked: Asked, list: List): number {
  const { usual, most, mostFull } = list.perPage
  if (asked.minimal) return asked.perPage ?? 100_000
  const limit = asked.full || asked.fullService ? mostFull : most
  return Math.min(asked.perPage ?? usual, limit)
}

const listing = (endpoint: Endpoint) =>
  asking(async c => {
    const asked = await readAsked(c)
    if (asked.format === 'ndjson') return streaming(c, endpoint, asked)
    const context = around(c)
    const take = takenAtOnce(asked, lists[endpoint.path])
    const { total, contents } = await lists[endpoint.path].page(context, asked, (asked.page - 1) * take, take)
    const page = pageOf(contents, total, asked.page, take)
    return answer(c, page, {
      ...(await lastModified(context)),
      ...(c.req.method !== 'POST' && {
        Link: linksOf(new URL(c.req.url), c.var.house.origin, asked.page, page.total_pages),
      }),
    })
  })

/** Everything, a line each, from a transaction of its own that lasts as long as the answer. */
async function streaming(c: AppContext, { path }: Endpoint, asked: Asked): Promise<Response> {
  const { database, db, now } = c.var
  const { partnershipId } = db
  const { zone } = c.var.view
  const stream = streamed(write =>
    database.inPartnership(partnershipId, 'snapshot', async own => {
      for await (const some of lists[path].all({ db: own, now, zone }, asked))
        if (some.length > 0) await write(`${some.map(each => JSON.stringify(each)).join('\n')}\n`)
    }),
  )
  if (!stream)
    return problem(c, 503, 'Too many at once', 'Others are being given everything just now. Ask again soon.')
  return c.body(stream, 200, {
    'Content-Type': 'application/x-ndjson; charset=UTF-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  })
}

const one = ({ path, means }: Endpoint) =>
  asking(async c => {
    const asked = await readAsked(c)
    const context = around(c)
    const id = (c.req.param('id') ?? '').slice(0, 300)
    const found = await lists[path].one(context, id, asked)
    if (!found) return problem(c, 404, 'There is none here', `${means}: there is none with the id ${id}.`)
    return answer(c, found, typeof found.last_modified === 'string' ? lastOf(found.last_modified) : {})
  })

function lastOf(written: string): Record<string, string> {
  const at = new Date(written)
  return Number.isNaN(at.getTime()) ? {} : { 'Last-Modified': at.toUTCString() }
}

const isAsking = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What the interface has besides its lists and the schemas. */
const alone = new Set(['', 'openapi.json', 'profile', 'profile.json'])

const aboutUs = (c: AppContext) => {
  const base = baseOf(c)
  return answer(c, { version: '3.1', profile: `${base}/profile`, openapi_url: `${base}/openapi.json` })
}

/** The open interface: what anybody's program may read of the services here, by the standard. */
export const openRoutes = new Hono<AppEnv>()
  .use(openly)
  .get('/', may('public'), c => aboutUs(c))
  .get('/openapi.json', may('public'), c => {
    const { partnership } = c.var.view
    return answer(c, openApi(baseOf(c), inTongue(partnership?.name, 'en').text))
  })
  .get('/schema/:name{[a-z_]+\\.json}', may('public'), c => {
    const name = c.req.param('name').replace(/\.json$/, '')
    if (!isObjectName(name)) return problem(c, 404, 'There is none here', `There is no object ${name}.`)
    return answer(c, schemaOf(name, `${baseOf(c)}/schema`))
  })
  .get('/profile.json', may('public'), c => answer(c, profileDocument(baseOf(c))))
  .get('/profile', may('public'), c =>
    c.html(<ProfilePage view={c.var.view} base={baseOf(c)} slug={slugOf(c)} />),
  )

for (const endpoint of endpoints)
  openRoutes
    .get(`/${endpoint.path}`, may('public'), listing(endpoint))
    .post(`/${endpoint.path}`, may('public'), listing(endpoint))
    .get(`/${endpoint.path}/:id`, may('public'), one(endpoint))

openRoutes.get('/*', may('public'), c => {
  const { pathname, search } = new URL(c.req.url)
  // The standard writes the base with a slash at its end, and readers join addresses to it as they like.
  const asked = pathname.replace(/\/+$/, '')
  if (asked === openPath(slugOf(c))) return aboutUs(c)
  if (asked !== pathname && asked.startsWith(openPath(slugOf(c)))) return c.redirect(asked + search, 301)
  return problem(
    c,
    404,
    'There is none here',
    `The interface has no such address. What it has: ${baseOf(c)}/openapi.json.`,
  )
})

/** Nothing here is changed by a program, and only lists are asked by POST; said as everything else is, not with a page for people. */
openRoutes.all('/*', (c, next) => {
  if (isAsking.has(c.req.method)) return next()
  const [path = '', ...more] = c.req.path.split('/').slice(3)
  const isList = endpoints.some(each => each.path === path)
  const isHere = isList ? more.length < 2 : alone.has([path, ...more].join('/')) || path === 'schema'
  if (!isHere)
    return problem(c, 404, 'There is none here', 'The interface has no such address, and only gives.')
  const allow = isList && more.length === 0 ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS'
  c.header('Allow', allow)
  return problem(c, 405, 'This is only read', `The interface only gives. Here it answers ${allow}.`)
})

/** What a browser asks before it lets another site's page post here. */
openRoutes.options('/*', may('public'), c =>
  c.body(null, 204, {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST',
    'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
  }),
)

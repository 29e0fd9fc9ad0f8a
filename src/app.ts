import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { Sessions } from '#platform/auth/sessions.ts'
import { isDatabaseAway, isDiskFull } from '#platform/db/away.ts'
import type { Database } from '#platform/db/database.ts'
import type { Files } from '#platform/files/files.ts'
import { readBody } from '#platform/http/body.ts'
import { buildView } from '#platform/http/build-view.ts'
import type { AppEnv } from '#platform/http/env.ts'
import { AwayPage, BrokenPage, FullPage, NotFoundPage } from '#platform/http/error-pages.tsx'
import type { House } from '#platform/http/house.ts'
import { rememberTongue } from '#platform/http/language.ts'
import { type Log, whatBroke } from '#platform/http/log.ts'
import { once } from '#platform/http/once.ts'
import type { PageCache } from '#platform/http/page-cache.ts'
import { NotFound, storable } from '#platform/http/refusals.ts'
import { sameOrigin } from '#platform/http/same-origin.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { tenancy } from '#platform/http/tenancy.ts'
import { wholePages } from '#platform/http/whole-pages.ts'
import { withoutToken } from '#platform/links/address.ts'

export interface AppParts {
  house: House
  database: Database
  sessions: Sessions
  files: Files
  cache: PageCache
  log: Log
  now: () => Date
  trustProxy: boolean
  /** Routes outside every partnership: assets, sign-in, gallery, health. */
  site: Hono<AppEnv>
}

/** The whole program as one function from Request to Response. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>()

  app.use(wholePages(parts))
  app.use(requestId())
  app.use(async (c, next) => {
    const began = performance.now()
    c.set('now', parts.now())
    c.set('house', parts.house)
    c.set('database', parts.database)
    c.set('sessions', parts.sessions)
    c.set('files', parts.files)
    c.set('personal', false)
    c.set('turnedAway', false)
    c.set('from', addressOf(c.req.raw, c.env, parts.trustProxy))
    c.set('view', buildView(c))
    await next()
    rememberTongue(c)
    parts.log('request', {
      id: c.var.requestId,
      method: c.req.method,
      // As it was sent: decoded, it could hold line ends and write lines of its own.
      path: withoutToken(new URL(c.req.url).pathname),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
    })
  })
  const map = parts.house.mapStyleUrl
  app.use(
    securityHeaders({
      https: parts.house.origin.startsWith('https:'),
      mapOrigin: map ? new URL(map).origin : undefined,
    }),
  )
  app.use(storable)
  app.use(sameOrigin)
  app.use(readBody)
  app.route('/', parts.site)
  for (const { site } of parts.house.features) if (site) app.route(site.path, site.routes)

  app.use('/:partnership/*', tenancy(parts.sessions, parts.cache))
  app.on(['POST', 'DELETE'], '/:partnership/*', once)
  for (const { path, routes } of parts.house.features)
    if (routes) app.route(path ? `/:partnership/${path}` : '/:partnership', routes)

  app.notFound(c => {
    const { pathname, search } = new URL(c.req.url)
    // People type a slash at the end. An address that begins with two could lead to another site.
    if (c.req.method === 'GET' && /^\/[^/].*\/$/.test(pathname))
      return c.redirect(pathname.replace(/\/+$/, '') + search, 301)
    return c.html(NotFoundPage({ view: c.var.view }), 404)
  })
  app.onError((error, c) => {
    if (error instanceof NotFound) return c.html(NotFoundPage({ view: c.var.view }), 404)
    const reference = c.var.requestId
    if (isDatabaseAway(error)) {
      parts.log('database away', { id: reference, message: error.message })
      c.header('Retry-After', '5')
      return c.html(AwayPage({ view: c.var.view }), 503)
    }
    if (isDiskFull(error)) {
      parts.log('disk full', { id: reference, message: error.message })
      return c.html(FullPage({ view: c.var.view }), 507)
    }
    parts.log('broken', { id: reference, ...whatBroke(error) })
    return c.html(BrokenPage({ view: c.var.view, reference }), 500)
  })
  return app
}

/** The visitor's address: the socket's, or the one our own proxy names when it is to be trusted. */
function addressOf(request: Request, bindings: unknown, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const socket = (bindings as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket
  return forwarded || socket?.remoteAddress || 'unknown'
}

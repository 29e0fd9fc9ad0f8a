import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '#platform/http/env.ts'
import { NotFound } from '#platform/http/refusals.ts'
import { keptInPlaceOf } from './queries/alias.ts'
import type { Kind } from './tables.ts'

/**
 * Where a page is not there because its thing was merged into another, leads to that one. Asked again every time: a
 * merger can be undone.
 */
export const ledToKept = (kind: Kind) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await next()
    if (c.req.method !== 'GET' || !(c.error instanceof NotFound)) return
    const id = c.req.param('id')
    const kept = id && (await keptInPlaceOf(c.var.db, kind, id))
    if (!kept) return
    const { pathname, search } = new URL(c.req.url)
    c.error = undefined
    c.res = new Response(null, {
      status: 301,
      headers: { location: pathname.replace(id, kept) + search, 'cache-control': 'no-cache' },
    })
  })

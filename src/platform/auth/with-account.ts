import { deleteCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { buildView } from '../http/build-view.ts'
import type { AppEnv } from '../http/env.ts'
import type { CookieSessions } from './signed-in.ts'

/** For pages outside partnerships: tells the page who is signed in, and shows the sentence of what was just done once. */
export const withAccount = (sessions: CookieSessions) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const account = await sessions.accountOf(c.req.raw.headers)
    c.set('view', buildView(c, undefined, { account }))
    await next()
    const html = c.res.headers.get('content-type')?.startsWith('text/html')
    if (html && c.var.view.notice) deleteCookie(c, 'notice', { path: '/' })
    if (!c.res.headers.has('cache-control')) c.header('Cache-Control', 'private, no-store')
  })

/**
 * Before exports and other things that need care: whoever signed in more than `minutes` ago signs in once more, and
 * comes back to this page (or to `back`, where this page cannot be opened by itself).
 */
export const freshly = (sessions: CookieSessions, minutes: number, back?: string) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const signedIn = await sessions.signedIn(c.req.raw.headers)
    const since = signedIn ? Date.now() - signedIn.signedInAt.getTime() : Number.POSITIVE_INFINITY
    if (since > minutes * 60_000) {
      const { path, query } = c.var.view
      const to = back ?? (c.req.method === 'GET' ? path + query : path)
      return c.redirect(`/sign-in?again&to=${encodeURIComponent(to)}`, 303)
    }
    await next()
  })

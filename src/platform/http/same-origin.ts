import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'
import { ForeignFormPage } from './error-pages.tsx'
import { isOpen } from './open-to.ts'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change asked for from another site, by Sec-Fetch-Site and, where a browser is too old to send it,
 * by Origin against the installation's own address and the one it was reached at. Addresses that only read are open.
 */
export const sameOrigin = createMiddleware<AppEnv>(async (c, next) => {
  if (!safe.has(c.req.method) && !isOpen(c)) {
    const site = c.req.header('sec-fetch-site')
    const origin = c.req.header('origin')
    const ours = new Set([new URL(c.req.url).origin, new URL(c.var.house.origin).origin])
    const foreign = site ? site !== 'same-origin' && site !== 'none' : origin ? !ours.has(origin) : false
    if (foreign) return c.html(ForeignFormPage({ view: c.var.view }), 403)
  }
  await next()
})

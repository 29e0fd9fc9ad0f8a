import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { TenantDb } from '../db/tenant.ts'
import type { AppContext, AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'
import { overLimit } from '../http/rate-limit.ts'
import { found } from '../http/refusals.ts'
import { type Closed, closedBecause } from './link-state.ts'
import { ClosedLinkPage } from './pages.tsx'
import type { OpenLink } from './purpose.ts'
import { holdLinkByToken, linkByToken } from './queries.ts'
import { type LinkRow, links } from './tables.ts'

export type FindLink = (db: TenantDb, token: string) => Promise<LinkRow | undefined>

/** A link's address is its key: kept out of caches, search engines, and the referrer of wherever one goes next. */
const secret = createMiddleware<AppEnv>(async (c, next) => {
  c.set('personal', true)
  await next()
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  // `no-referrer` where there is no form: with it, browsers without Sec-Fetch-Site post from nowhere (Origin: null).
  const hasForm = c.res.status === 200 || c.res.status === 422
  c.header('Referrer-Policy', hasForm ? 'same-origin' : 'no-referrer')
})

const openAt = (c: AppContext, link: LinkRow, token: string): OpenLink => ({
  id: link.id,
  purpose: link.purpose,
  subject: link.subject,
  recipientName: link.recipientName,
  recipientEmail: link.recipientEmail,
  sentBy: link.sentBy,
  sentAt: link.sentAt,
  expiresAt: link.expiresAt,
  path: `/${c.var.view.partnership?.slug ?? ''}/l/${token}`,
})

const purposeOf = (c: AppContext, link: LinkRow) =>
  found(
    c.var.house.features
      .flatMap(feature => feature.links ?? [])
      .find(({ purpose }) => purpose === link.purpose),
  )

const gone = (c: AppContext, closed: Closed, link: LinkRow) =>
  c.html(ClosedLinkPage({ view: c.var.view, closed, sentBy: link.sentBy }), 410)

/**
 * The pages signed links open, at `/{partnership}/l/{token}`. GET changes nothing, because mail scanners open links.
 * POST holds the link's row while its purpose acts, so that a link for one use is used once. An answer below 400
 * counts as a use; a refusal (422) undoes everything and leaves the link good.
 * `hold` is replaced only by the test that shows what happens without it.
 */
export function linkRoutesWith(hold: FindLink): Hono<AppEnv> {
  const routes = new Hono<AppEnv>()
  routes.use(secret)

  routes.get('/:token', may('public'), async c => {
    const token = c.req.param('token')
    const link = found(await linkByToken(c.var.db, token))
    const closed = closedBecause(link, c.var.now)
    if (closed) return gone(c, closed, link)
    c.set('actor', { kind: 'link', id: link.id, name: link.recipientName })
    return purposeOf(c, link).show(c, openAt(c, link, token))
  })

  routes.post('/:token', may('public'), async c => {
    const token = c.req.param('token')
    const { db, now } = c.var
    const link = found(await hold(db, token))
    const closed = closedBecause(link, now)
    if (closed) return gone(c, closed, link)
    const { times = 60 } = purposeOf(c, link)
    const refused = await overLimit(c, { of: 'link', times, minutes: 10 }, link.id)
    if (refused) return refused
    c.set('actor', { kind: 'link', id: link.id, name: link.recipientName })
    const answer = await purposeOf(c, link).act(c, openAt(c, link, token))
    if (answer.status < 400) await db.update(links).set({ usedAt: now }).where(eq(links.id, link.id))
    return answer
  })

  routes.get('/:token/done', may('public'), async c => {
    const token = c.req.param('token')
    const link = found(await linkByToken(c.var.db, token))
    const open = openAt(c, link, token)
    if (!link.usedAt) return c.redirect(open.path, 303)
    const closed = closedBecause(link, c.var.now)
    if (closed && closed.why !== 'used') return gone(c, closed, link)
    c.set('actor', { kind: 'link', id: link.id, name: link.recipientName })
    return purposeOf(c, link).done(c, open)
  })
  return routes
}

export const linkRoutes = linkRoutesWith(holdLinkByToken)

import { timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { rolesOf } from '#platform/auth/roles.ts'
import { listPartnerships, type Partnership } from '#platform/db/partnerships.ts'
import { buildView, inWorkingTongue } from '#platform/http/build-view.ts'
import type { AppContext, AppEnv } from '#platform/http/env.ts'
import { ClosedPage } from './closed-page.tsx'

const keyCookie = 'set-up-key'

/** Pages outside every partnership know who is signed in, too. */
export const withReader = createMiddleware<AppEnv>(async (c, next) => {
  const account = await c.var.sessions.accountOf(c.req.raw.headers)
  if (account) c.set('view', buildView(c, undefined, { account }))
  c.set('personal', true)
  await next()
  if (!c.res.headers.has('cache-control')) c.header('Cache-Control', 'private, no-store')
})

/** The partnerships in which this account holds a role, and which. */
export async function partnershipsOf(c: AppContext, accountId: string, all: readonly Partnership[]) {
  const held: { partnership: Partnership; coordinator: boolean }[] = []
  for (const partnership of all) {
    const roles = await c.var.database.inPartnership(partnership.id, 'read', db => rolesOf(db, accountId))
    if (roles.length > 0)
      held.push({ partnership, coordinator: roles.some(({ role }) => role === 'coordinator') })
  }
  return held
}

/** Whether the reader came with the key printed at the start, now or on an earlier page of the set-up. */
function holdsKey(c: AppContext): boolean {
  const { setUpKey } = c.var.house
  if (!setUpKey) return false
  const asked = c.req.query('key')
  const shown = Buffer.from(asked ?? getCookie(c, keyCookie) ?? '')
  const key = Buffer.from(setUpKey)
  const holds = shown.length === key.length && timingSafeEqual(shown, key)
  if (holds && asked !== undefined)
    setCookie(c, keyCookie, asked, { path: '/new', maxAge: 604_800, sameSite: 'Lax', httpOnly: true })
  return holds
}

/**
 * Who may set up a partnership: anybody while the installation is only being tried out; in production, whoever runs it,
 * by the key it prints while it has none, and people who coordinate one.
 */
async function maySetUp(c: AppContext): Promise<boolean> {
  if (!c.var.house.production || holdsKey(c)) return true
  const { account } = c.var.view
  if (!account) return false
  const all = await c.var.database.onSite('read', listPartnerships)
  return (await partnershipsOf(c, account.id, all)).some(({ coordinator }) => coordinator)
}

export const setUpGate = createMiddleware<AppEnv>(async (c, next) => {
  c.set('view', inWorkingTongue(c.var.view))
  if (await maySetUp(c)) return next()
  const none = (await c.var.database.onSite('read', listPartnerships)).length === 0
  if (!none && !c.var.view.account)
    return c.redirect(`/sign-in?to=${encodeURIComponent(c.var.view.path)}`, 303)
  return c.html(ClosedPage({ view: c.var.view, none }), 403)
})

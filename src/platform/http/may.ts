import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { inWorkingTongue } from './build-view.ts'
import type { AppEnv } from './env.ts'
import { ForbiddenPage } from './error-pages.tsx'
import { NotFound } from './refusals.ts'

export const access = Symbol('access')
export type Guard = MiddlewareHandler<AppEnv> & { readonly [access]: string }

/**
 * States who may use a route: `'public'`, `'signed-in'`, or a permission some room declares. Every route has exactly
 * one. Signed out → the sign-in page, which leads back here; in another partnership → there is no such page;
 * in one's own without the permission → 403.
 */
export function may(permission: string): Guard {
  const guard = createMiddleware<AppEnv>(async (c, next) => {
    if (permission !== 'public') {
      c.set('personal', true)
      const view = c.get('view')
      if (!view.account) {
        c.set('turnedAway', true)
        const back = c.req.method === 'GET' ? view.path + view.query : view.path
        return c.redirect(`/sign-in?to=${encodeURIComponent(back)}`, 303)
      }
      if (permission !== 'signed-in' && !view.can(permission)) {
        if (!view.belongs) throw new NotFound()
        return c.html(ForbiddenPage({ view }), 403)
      }
      if (permission !== 'signed-in') c.set('view', inWorkingTongue(view))
    }
    await next()
  })
  return Object.assign(guard, { [access]: permission })
}

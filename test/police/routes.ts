import type { Hono } from 'hono'
import type { AppEnv } from '#platform/http/env.ts'
import { access } from '#platform/http/may.ts'

export interface Route {
  method: string
  path: string
  permissions: string[]
}

/** Every route of an app with the permissions it states; middleware (`ALL`) is not a route. */
export function routesOf(app: Hono<AppEnv>): Route[] {
  const routes = new Map<string, Route>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    const route = routes.get(key) ?? { method, path, permissions: [] }
    const stated = (handler as { [access]?: string })[access]
    if (stated !== undefined) route.permissions.push(stated)
    routes.set(key, route)
  }
  return [...routes.values()]
}

/** Routes that do not state exactly one permission that is known. */
export const unguarded = (routes: readonly Route[], known: ReadonlySet<string>): string[] =>
  routes
    .filter(({ permissions }) => permissions.length !== 1 || !permissions.every(each => known.has(each)))
    .map(({ method, path, permissions }) => `${method} ${path} states [${permissions.join(', ')}]`)

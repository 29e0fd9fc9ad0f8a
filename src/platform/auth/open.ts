import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import type { Database } from '../db/database.ts'
import type { AppEnv } from '../http/env.ts'
import type { Log } from '../http/log.ts'
import { accountRoutes } from './account-routes.tsx'
import { codesRoutes } from './codes-routes.tsx'
import { freshMinutes, startEngine } from './engine.ts'
import type { Doors } from './entering.ts'
import { passkeyRoutes } from './passkey-routes.ts'
import { secondStepRoutes } from './second-step-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'
import { signOutRoutes } from './sign-out-routes.tsx'
import { type CookieSessions, sessionsOver } from './signed-in.ts'
import { freshly, withAccount } from './with-account.ts'

export interface Auth {
  readonly sessions: CookieSessions
  /** `/sign-in…`, `/sign-out`, `/account…`: mounted at `/`, outside every partnership. */
  readonly routes: Hono<AppEnv>
  /** For other pages outside partnerships that show who is signed in. */
  readonly withAccount: MiddlewareHandler<AppEnv>
  /** Asks for a new sign-in when the last is older than some minutes. */
  freshly(minutes?: number, back?: string): MiddlewareHandler<AppEnv>
}

/** Signing in: how it is done, and why so, stands in `docs/decisions/005-signing-in.md`. */
export function openAuth(parts: {
  database: Database
  /** As people reach the installation; decides whether cookies are bound to https. */
  origin: string
  secret: string
  log?: Log
}): Auth {
  const sessions = sessionsOver({ ...parts, now: () => new Date() })
  const doors: Doors = { engine: startEngine(parts), sessions, origin: parts.origin }
  const account = withAccount(sessions)
  const routes = new Hono<AppEnv>()
  for (const path of ['/sign-in', '/sign-in/*', '/sign-out', '/account', '/account/*'])
    routes.use(path, account)
  for (const part of [
    signInRoutes,
    passkeyRoutes,
    secondStepRoutes,
    signOutRoutes,
    accountRoutes,
    codesRoutes,
  ])
    routes.route('/', part(doors))
  return {
    sessions,
    routes,
    withAccount: account,
    freshly: (minutes = freshMinutes, back) => freshly(sessions, minutes, back),
  }
}

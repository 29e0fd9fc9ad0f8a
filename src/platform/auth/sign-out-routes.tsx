import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import type { AppEnv } from '../http/env.ts'
import { may } from '../http/may.ts'
import { redirectSaying } from '../http/notice.ts'
import type { Doors } from './entering.ts'
import { SignOutPage } from './pages.tsx'
import { session } from './tables.ts'
import { words } from './words.ts'

export const signOutRoutes = (doors: Doors) =>
  new Hono<AppEnv>()
    .get('/sign-out', may('public'), c => c.html(<SignOutPage view={c.var.view} />))
    .post('/sign-out', may('public'), async c => {
      const signedIn = await doors.sessions.signedIn(c.req.raw.headers)
      if (signedIn)
        await c.var.database.onSite('write', db =>
          db.delete(session).where(eq(session.id, signedIn.sessionId)),
        )
      const secure = doors.origin.startsWith('https:')
      setCookie(c, doors.sessions.cookieName, '', {
        path: '/',
        maxAge: 0,
        secure,
        httpOnly: true,
        sameSite: 'Lax',
      })
      return redirectSaying(c, '/', c.var.view.t(words.signedOut))
    })

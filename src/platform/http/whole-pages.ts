import { createMiddleware } from 'hono/factory'
import type { Sessions } from '../auth/sessions.ts'
import type { AppEnv } from './env.ts'
import type { House } from './house.ts'
import { chooseTongue, rememberTongue } from './language.ts'
import type { Log } from './log.ts'
import { answerFrom, type PageCache, packedAnswer } from './page-cache.ts'

// Said anew to everyone, or of the form it was made in.
const notKept = new Set(['set-cookie', 'content-length', 'x-request-id'])

/**
 * Answers signed-out visitors from memory before anything else is done, and keeps the pages made for them whole, with
 * their headers. A page that holds a form key or depends on who reads is `personal` and never kept; it is compressed for
 * whom it was made. What people read who are signed in is not: what is secret on it could be guessed by its length.
 */
export const wholePages = (parts: {
  house: House
  sessions: Sessions
  cache: PageCache
  now: () => Date
  log: Log
}) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const { cache, sessions } = parts
    const request = c.req.raw
    const cookies = request.headers.get('cookie')
    const shared =
      cache.on &&
      request.method === 'GET' &&
      (cookies === null || (!sessions.hasCookie(request.headers) && !/\bnotice=/.test(cookies)))
    if (!shared) {
      await next()
      return
    }
    const { pathname, search } = new URL(request.url)
    const address = `${chooseTongue(c)} ${pathname}${search}`
    const at = parts.now().getTime()
    const kept = cache.find(address, at)
    if (kept) {
      parts.log('request', { method: 'GET', path: pathname, status: 200, kept: true })
      c.res = answerFrom(kept, request)
      if (search) {
        // It stands before everything else, so that what the rooms declare is not told yet.
        c.set('house', parts.house)
        rememberTongue(c)
      }
      return
    }
    await next()
    const { keepable, personal } = c.var
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return
    if (!keepable || personal || c.res.status !== 200) {
      const answer = await packedAnswer(c.res, request)
      c.res = undefined
      c.res = answer
      return
    }
    const headers = Object.fromEntries([...c.res.headers].filter(([name]) => !notKept.has(name)))
    const cookiesSet = c.res.headers.getSetCookie()
    const body = new Uint8Array(await c.res.arrayBuffer())
    const { generation, partnershipId } = keepable
    const page = cache.keep(partnershipId, address, generation, body, headers, at)
    c.res = undefined
    c.res = answerFrom(page, request)
    for (const cookie of cookiesSet) c.header('Set-Cookie', cookie, { append: true })
  })

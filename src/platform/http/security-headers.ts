import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'

/** A strict policy: our own files only, nothing inline, nobody frames us unless a page is made to be embedded. */
export const securityHeaders = (options: { https: boolean; mapOrigin?: string | undefined }) => {
  const map = options.mapOrigin ? ` ${options.mapOrigin}` : ''
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data:${map}`,
    `connect-src 'self'${map}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return createMiddleware<AppEnv>(async (c, next) => {
    await next()
    // Said to the answer itself: `c.header` would make it anew each time, and its page a stream.
    const { headers } = c.res
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy)
    // What nobody said may be kept, is kept by nobody.
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
    headers.set('X-Content-Type-Options', 'nosniff')
    if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self), interest-cohort=()')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    if (options.https) headers.set('Strict-Transport-Security', 'max-age=31536000')
  })
}

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
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', policy)
    // What nobody said may be kept, is kept by nobody.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    if (!c.res.headers.has('Referrer-Policy')) c.header('Referrer-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self), interest-cohort=()')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    if (options.https) c.header('Strict-Transport-Security', 'max-age=31536000')
  })
}

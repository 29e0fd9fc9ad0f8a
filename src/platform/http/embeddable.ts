import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './env.ts'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ')

/**
 * For a page made to stand inside other people's sites: the one kind that may be framed. It runs no script, takes no
 * form and knows nobody, so there is nothing in it to be tricked into.
 */
export const embeddable = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('Content-Security-Policy', policy)
})

/** The one line a partner puts into their own page. */
export const snippetOf = (url: string, title: string): string =>
  `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="600" loading="lazy"></iframe>`

const attribute = (written: string) =>
  written.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

import { createHash } from 'node:crypto'
import type { AppContext } from '#platform/http/env.ts'

/** Anybody's program may read this from anywhere; nothing in it depends on who asks. */
export function openHeaders(headers: Headers): void {
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set('Access-Control-Expose-Headers', 'ETag, Last-Modified, Link, Retry-After')
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  headers.delete('Set-Cookie')
}

/** An answer with its validator, or 304 to who has it. */
export function answer(c: AppContext, body: unknown, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body)
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const all = { 'Cache-Control': 'public, max-age=60', ETag: etag, ...headers }
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .map(each => each.trim())
  if (known?.some(each => each === etag || each === '*' || `W/${each}` === etag))
    return c.body(null, 304, all)
  return c.body(text, 200, { 'Content-Type': 'application/json; charset=UTF-8', ...all })
}

/** A refusal for programs (RFC 9457), in words for whoever wrote them. */
export const problem = (
  c: AppContext,
  status: 400 | 404 | 405 | 503,
  title: string,
  detail: string,
  more: Record<string, string> = {},
): Response =>
  c.body(JSON.stringify({ title, status, detail, ...more }), status, {
    'Content-Type': 'application/problem+json; charset=UTF-8',
    'Cache-Control': 'no-store',
    ...(status === 503 && { 'Retry-After': '10' }),
  })

/** The page of a list, and where the others are. */
export function pageOf(contents: readonly unknown[], total: number, page: number, perPage: number) {
  const pages = Math.max(1, Math.ceil(total / perPage))
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** The other pages of a list, for the Link header (RFC 8288). */
export function linksOf(url: URL, origin: string, page: number, pages: number): string {
  const at = (n: number, rel: string) => {
    const other = new URL(url.pathname + url.search, origin)
    other.searchParams.set('page', String(n))
    return `<${other}>; rel="${rel}"`
  }
  return [
    at(1, 'first'),
    ...(page > 1 ? [at(Math.min(page - 1, pages), 'prev')] : []),
    ...(page < pages ? [at(page + 1, 'next')] : []),
    at(pages, 'last'),
  ].join(', ')
}

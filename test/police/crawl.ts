import type { Visitor } from '../sign-in-desk.ts'
import type { Route } from './routes.ts'

export interface PageSeen {
  /** Path and query. */
  at: string
  status: number
  /** The route's pattern; undefined where none fits. */
  pattern: string | undefined
  html: boolean
  body: string
}

const segmentsOf = (path: string) => path.split('/').slice(1)

/** Which route answers a path: written segments before named ones, as the router does. */
export function patternFinder(
  routes: readonly Route[],
  method: string,
): (path: string) => string | undefined {
  const patterns = routes
    .filter(route => route.method === method)
    .map(({ path }) => ({ path, segments: segmentsOf(path) }))
    .sort((a, b) => nameless(b.segments) - nameless(a.segments) || b.path.localeCompare(a.path))
  return path => {
    const segments = segmentsOf(path)
    return patterns.find(
      pattern =>
        pattern.segments.length === segments.length &&
        pattern.segments.every((each, n) => each.startsWith(':') || each === segments[n]),
    )?.path
  }
}

const nameless = (segments: readonly string[]) => segments.filter(each => !each.startsWith(':')).length

const unescaped = (written: string) => written.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** Addresses a page leads to, of this site only. */
export const linksIn = (body: string): string[] =>
  [...body.matchAll(/<(?:a|link|img)\b[^>]*?\b(?:href|src)="(\/[^"#]*)/g)].map(([, at]) =>
    unescaped(at ?? ''),
  )

/** Addresses that its forms send to. */
export const actionsIn = (body: string): string[] =>
  [...body.matchAll(/<form\b[^>]*>/g)].flatMap(([form]) => {
    const action = /action="(\/[^"#]*)"/.exec(form)?.[1]
    return /method="post"/.test(form) && action ? [unescaped(action)] : []
  })

/**
 * Follows every link from where one starts, some pages of each route, in one language. Never leaves `within`, where
 * that is given.
 */
export async function crawl(
  visitor: Visitor,
  starts: readonly string[],
  patternOf: (path: string) => string | undefined,
  { perPattern = 2, within = '' }: { perPattern?: number; within?: string } = {},
): Promise<PageSeen[]> {
  const known = new Set(starts)
  const waiting = [...starts]
  const visits = new Map<string, number>()
  const seen: PageSeen[] = []
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const { pathname } = new URL(at, 'http://here')
    const pattern = patternOf(pathname)
    const key = pattern ?? pathname
    const times = visits.get(key) ?? 0
    if (times >= perPattern && !starts.includes(at)) continue
    visits.set(key, times + 1)
    const answer = await visitor.open(at)
    const html = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const body = html ? await answer.text() : ''
    if (!html) await answer.arrayBuffer()
    seen.push({ at, status: answer.status, pattern, html, body })
    const to = answer.headers.get('location')
    for (const link of [...linksIn(body), ...(to?.startsWith('/') ? [to] : [])]) {
      if (known.has(link) || !link.startsWith(within) || /^\/assets\/|[?&]lang=/.test(link)) continue
      known.add(link)
      waiting.push(link)
    }
  }
  return seen
}

import { createHash } from 'node:crypto'
import type { JsonObject } from '../intake/json.ts'
import type { FeedPage } from './page.ts'
import type { FeedTrouble } from './trouble.ts'

/** The most that is asked of one feed. */
export interface FeedLimits {
  pages: number
  services: number
}

export const feedLimits: FeedLimits = { pages: 10_000, services: 250_000 }

/** What is known of the pages kept so far. */
export interface SoFar {
  pages: number
  services: number
  /** How many pages it first said it has. */
  firstSaid: number | undefined
  /** Digests of the ids on each page. */
  digests: ReadonlySet<string>
}

export type Turn =
  | { is: 'more' }
  | { is: 'end'; keep: boolean }
  | { is: 'trouble'; why: FeedTrouble; detail: string }

export const idOf = (service: JsonObject): string | undefined =>
  typeof service.id === 'string' || typeof service.id === 'number' ? String(service.id) : undefined

export const digestOf = (items: readonly JsonObject[]): string =>
  createHash('sha256')
    .update(JSON.stringify(items.map(idOf)))
    .digest('base64url')
    .slice(0, 32)

/** Whether a page is believed, and whether there is another one. Pages are counted from 1. */
export function turn(page: FeedPage, asked: number, soFar: SoFar, limits: FeedLimits): Turn {
  const no = (why: FeedTrouble, detail: string | number): Turn => ({
    is: 'trouble',
    why,
    detail: String(detail),
  })
  const { items, totalPages, totalItems, number, last } = page
  if (items.some(item => idOf(item) === undefined)) return no('not-a-feed', 'id')
  const again = items.length > 0 && soFar.digests.has(digestOf(items))
  // A bare array that answers any page with all it has says by this that there are no pages.
  if (again && page.bare && soFar.pages === 1) return { is: 'end', keep: false }
  if (again) return no('same-page-again', asked)
  if (number !== undefined && number !== asked) return no('pages-contradict', `${asked} ≠ ${number}`)
  if (last === true && totalPages !== undefined && totalPages > asked)
    return no('pages-contradict', `${asked} / ${totalPages}`)
  if ((totalPages ?? 0) > limits.pages || (totalItems ?? 0) > limits.services)
    return no('pages-for-ever', totalItems ?? totalPages ?? 0)
  const { firstSaid } = soFar
  if (firstSaid !== undefined && totalPages !== undefined && totalPages > firstSaid * 2 + 10)
    return no('pages-contradict', `${firstSaid} → ${totalPages}`)
  if (asked >= limits.pages || soFar.services + items.length > limits.services)
    return no('pages-for-ever', asked)
  const isLast = last ?? (totalPages !== undefined ? asked >= totalPages : items.length === 0)
  if (items.length === 0 && !isLast) return no('pages-contradict', `${asked}: 0`)
  return isLast ? { is: 'end', keep: true } : { is: 'more' }
}

/** Whether a service in a list is all there is of it; otherwise it is asked for by itself. */
export const isWhole = (service: JsonObject): boolean =>
  typeof service.organization === 'object' &&
  service.organization !== null &&
  'service_at_locations' in service

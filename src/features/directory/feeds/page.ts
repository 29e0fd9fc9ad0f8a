/**
 * Reads one answer of an HSDS interface: a page of services, or why it is none. Follows HSDS 3 (`/services`: a Page object
 * of total_items, total_pages, page_number, last_page, contents) and the plain arrays that older ones answer with.
 */
import { decode } from '#platform/encoding.ts'
import type { Fetched } from '#platform/outgoing/fetch-public.ts'
import { type Json, type JsonObject, readJson } from '../intake/json.ts'
import type { FeedTrouble } from './trouble.ts'

export interface FeedPage {
  items: JsonObject[]
  /** What it says of itself; absent where it says nothing. */
  number?: number
  totalPages?: number
  totalItems?: number
  last?: boolean
  /** A bare array, which says nothing of further pages. */
  bare: boolean
}

export type Answer =
  | { is: 'page'; page: FeedPage; etag?: string }
  | { is: 'object'; object: JsonObject }
  | { is: 'same' }
  /** Asked to come back later; undefined: it does not say when. */
  | { is: 'wait'; seconds: number | undefined }
  /** It may pass: an error on their side, a cut line. */
  | { is: 'broken'; detail: string }
  | { is: 'trouble'; why: FeedTrouble; detail: string }

const mayPass = new Set(['too-slow', 'cut-off', 'refused'])
const deep = { bytes: 64_000_000, rows: 250_000, columns: 2_000, depth: 60 }

export function readAnswer(fetched: Fetched, now: Date): Answer {
  if (!fetched.ok)
    return mayPass.has(fetched.why)
      ? { is: 'broken', detail: fetched.why }
      : { is: 'trouble', why: fetched.why, detail: fetched.detail ?? '' }
  const { status, headers, body } = fetched
  const trouble = (why: FeedTrouble): Answer => ({ is: 'trouble', why, detail: String(status) })
  if (status === 304) return { is: 'same' }
  if (status === 429 || status === 503) return { is: 'wait', seconds: secondsTo(headers['retry-after'], now) }
  if (status >= 500) return { is: 'broken', detail: String(status) }
  if (status === 401 || status === 403) return trouble('key-refused')
  if (status === 404 || status === 410) return trouble('not-found')
  const { text } = decode(body)
  if (/html/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html|\?xml)/i.test(text))
    return trouble('web-page')
  if (status !== 200) return trouble('not-a-feed')
  const read = readJson(text, deep)
  if (!read.ok) return { is: 'trouble', why: 'not-json', detail: read.refusal.written }
  return pageIn(read.value, headers.etag) ?? trouble('not-a-feed')
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const whole = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined

function pageIn(value: Json, etag: string | undefined): Answer | undefined {
  const tagged = etag ? { etag } : {}
  if (Array.isArray(value)) {
    const items = value.filter(isObject)
    return items.length === value.length ? { is: 'page', page: { items, bare: true }, ...tagged } : undefined
  }
  if (!isObject(value)) return undefined
  const { contents } = value
  if (!Array.isArray(contents))
    return typeof value.id === 'string' || typeof value.id === 'number'
      ? { is: 'object', object: value }
      : undefined
  const items = contents.filter(isObject)
  if (items.length !== contents.length) return undefined
  const number = whole(value.page_number)
  const totalPages = whole(value.total_pages)
  const totalItems = whole(value.total_items)
  return {
    is: 'page',
    page: {
      items,
      bare: false,
      ...(number !== undefined && { number }),
      ...(totalPages !== undefined && { totalPages }),
      ...(totalItems !== undefined && { totalItems }),
      ...(typeof value.last_page === 'boolean' && { last: value.last_page }),
    },
    ...tagged,
  }
}

/** `Retry-After` as seconds or as a date (RFC 9110, 10.2.3). One that has passed says nothing: their clock may be slow. */
function secondsTo(written: string | undefined, now: Date): number | undefined {
  if (!written) return undefined
  const seconds = /^\s*\d+\s*$/.test(written)
    ? Number(written)
    : /[a-z]/i.test(written)
      ? Math.ceil((Date.parse(written) - now.getTime()) / 1000)
      : Number.NaN
  return seconds > 0 ? seconds : undefined
}

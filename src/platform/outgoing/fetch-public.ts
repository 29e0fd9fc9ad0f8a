import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isPublicAddress } from './addresses.ts'

/** Why nothing came back. A closed set: pages put it into words. */
export type FetchRefused =
  | 'not-an-address'
  | 'private-address'
  | 'no-such-place'
  | 'refused'
  | 'not-safe'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'cut-off'

export interface FetchOptions {
  /** The most of an answer that is read, unpacked. */
  bytes: number
  /** For the whole of it, redirects included. */
  milliseconds: number
  /** As the header `Accept` says it. */
  accept: string
  /** Such as a key; let go of when the answer sends us to another origin. Cookies are neither sent nor kept. */
  headers?: Readonly<Record<string, string>>
  /** For tests and for installations that fetch from their own network: addresses are not checked. */
  allowPrivate?: boolean
}

export type Fetched =
  | {
      ok: true
      /** Whatever the place said, 404 and 500 too. */
      status: number
      headers: Readonly<Record<string, string>>
      body: Uint8Array
      /** Where the answer came from, after redirects. */
      url: string
    }
  | { ok: false; why: FetchRefused; detail?: string }

const mostRedirects = 5
const agentName = 'Porchlight (a directory of community services)'

class Refused extends Error {
  why: FetchRefused
  constructor(why: FetchRefused, detail = '') {
    super(detail)
    this.why = why
  }
}

/**
 * Fetches from the public internet by GET, and from nowhere else: http and https only; the name is resolved once, every
 * address it has must be public, and the connection goes to the very address that was checked; each redirect is checked
 * again. Size and time are limited. Never throws for what the other side does: a refusal is a value.
 */
export async function fetchPublic(address: string, options: FetchOptions): Promise<Fetched> {
  const late = AbortSignal.timeout(options.milliseconds)
  let headers = options.headers ?? {}
  try {
    let url = readAddress(address)
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await ask(url, { ...options, headers }, late)
      const next = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined
      if (answer.status === 304 || next === undefined) return { ok: true, ...answer, url: url.href }
      const target = readAddress(next, url)
      if (target.origin !== url.origin) headers = {}
      url = target
    }
    return { ok: false, why: 'too-many-redirects' }
  } catch (error) {
    if (late.aborted) return { ok: false, why: 'too-slow' }
    if (error instanceof Refused) return { ok: false, why: error.why, detail: error.message }
    return { ok: false, why: reasonOf(error as NodeJS.ErrnoException), detail: (error as Error).message }
  }
}

function readAddress(written: string, from?: URL): URL {
  const url = URL.parse(written, from?.href)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Refused('not-an-address', written.slice(0, 200))
  return url
}

function reasonOf({ code = '' }: NodeJS.ErrnoException): FetchRefused {
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'ENODATA'].includes(code)) return 'no-such-place'
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code)) return 'refused'
  if (['ETIMEDOUT'].includes(code)) return 'too-slow'
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code)) return 'not-safe'
  return 'cut-off'
}

/** The one address that will be connected to. */
async function placeOf({ hostname }: URL, allowPrivate: boolean) {
  const host = hostname.replace(/^\[|\]$/g, '')
  const all = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true, verbatim: true })
  const [first] = all
  if (!first) throw new Refused('no-such-place', host)
  if (!allowPrivate && !all.every(each => isPublicAddress(each.address)))
    throw new Refused('private-address', host)
  return first
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal) {
  const place = await beforeLate(placeOf(url, options.allowPrivate ?? false), signal)
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        agent: false,
        signal,
        headers: {
          'User-Agent': agentName,
          Accept: options.accept,
          'Accept-Encoding': 'gzip',
          ...options.headers,
        },
        // Node would ask again, and may be told something else the second time.
        lookup: (_host, asked, done) =>
          asked.all ? done(null, [place]) : done(null, place.address, place.family),
      },
      resolve,
    )
    request.on('error', reject)
    request.end()
  })
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
  )
  if ((response.statusCode ?? 0) >= 300 && (response.statusCode ?? 0) < 400) {
    response.destroy()
    return { status: response.statusCode ?? 0, headers, body: new Uint8Array() }
  }
  return { status: response.statusCode ?? 0, headers, body: await readBody(response, options.bytes) }
}

async function beforeLate<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function readBody(response: http.IncomingMessage, most: number): Promise<Uint8Array> {
  const said = Number(response.headers['content-length'] ?? 0)
  if (said > most) {
    response.destroy()
    throw new Refused('too-large', String(said))
  }
  const packed = /^(x-)?gzip$/i.test(response.headers['content-encoding'] ?? '')
  let stream: Readable = response
  if (packed) {
    const unpacking = createGunzip()
    response.on('error', error => unpacking.destroy(error))
    stream = response.pipe(unpacking)
  }
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length
      if (size > most) throw new Refused('too-large', String(most))
      parts.push(part)
    }
  } finally {
    response.destroy()
  }
  if (!response.complete) throw new Refused('cut-off')
  return Buffer.concat(parts)
}

import http from 'node:http'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { forget, report, startProgram } from './program.ts'

// What a first visit to a public page costs on a prepaid phone: HTML and CSS as they come over the wire. Every kind of page a
// visitor is led to from the front pages of the demonstration, two of each, in English and in Arabic; the heaviest are told.
const told = 12
const ofEach = 2
// A page lighter than this is within the bar as it is.
const light = 5_000
const most = { page: 14 * 1024, all: 60 * 1024 }
const program = await startProgram(Number(process.env.PORT ?? 8391))

interface Sent {
  bytes: number
  content: string
  status: number
  type: string
  isKept: boolean
  /** Bytes for whoever asks first. */
  toFirst?: number
}

const known = new Map<string, Promise<Sent>>()
function sent(path: string, tongue: string): Promise<Sent> {
  const key = path.startsWith('/assets/') ? path : `${tongue} ${path}`
  const asked = known.get(key) ?? askedOften(path, tongue)
  known.set(key, asked)
  return asked
}

/** A page that others asked for lately: it is packed best, in its own time. Whoever asks first gets it an eighth larger. */
async function askedOften(path: string, tongue: string): Promise<Sent> {
  const first = await ask(path, tongue)
  let later = first
  for (let n = 0; first.isKept && first.bytes > light && later.bytes >= first.bytes && n < 10; n += 1) {
    later = await ask(path, tongue)
    if (n > 0) await new Promise(resolve => setTimeout(resolve, 100))
  }
  return { ...later, toFirst: first.bytes }
}

async function ask(path: string, tongue: string): Promise<Sent> {
  const headers = { 'accept-encoding': 'br', 'accept-language': tongue }
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    http.get(new URL(path, program.url), { headers }, resolve).once('error', reject),
  )
  const body = Buffer.from(await text(answer.setEncoding('latin1')), 'latin1')
  const isPacked = answer.headers['content-encoding'] === 'br'
  const content = (isPacked ? brotliDecompressSync(body) : body).toString()
  return {
    bytes: body.length,
    content,
    status: answer.statusCode ?? 0,
    type: answer.headers['content-type'] ?? '',
    isKept: answer.headers.etag !== undefined,
  }
}

const addresses = (content: string, pattern: RegExp) =>
  [...content.matchAll(pattern)].map(([, address = '']) => address.replaceAll('&amp;', '&'))

/** What kind of page an address is: its partnership, ids and numbers aside. */
const kindOf = (path: string) => {
  const { pathname, searchParams } = new URL(path, program.url)
  const asked = [...searchParams.keys()].sort().join()
  return `${pathname.replace(/^\/[a-z-]+(?=\/|$)/, '/…').replaceAll(/[\da-f]{8}-[\da-f-]{27}|\d+/g, '…')}?${asked}`
}

/** Every kind of page there is, found by following what the pages lead to. */
async function pages(): Promise<string[]> {
  const kinds = new Map<string, number>()
  const found: string[] = []
  const waiting = ['/']
  const met = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    const before = kinds.get(kind) ?? 0
    if (before >= ofEach) continue
    const { status, type, content } = await sent(path, 'en')
    if (status !== 200 || !type.startsWith('text/html')) continue
    kinds.set(kind, before + 1)
    found.push(path)
    for (const led of addresses(content, /<a [^>]*?href="(\/[^"#]*)/g))
      if (!met.has(led) && !/^\/outbox|[?&]lang=/.test(led)) {
        met.add(led)
        waiting.push(led)
      }
  }
  return found
}

async function weigh(path: string, tongue: string) {
  const page = await sent(path, tongue)
  const sheets = addresses(page.content, /<link rel="stylesheet" href="([^"]+)"/g)
  const files = new Set(addresses(page.content, /<script[^>]* src="([^"]+)"/g))
  let first = page.bytes
  const more = (page.toFirst ?? page.bytes) - page.bytes
  for (const sheet of sheets) {
    const { bytes, content } = await sent(sheet, tongue)
    first += bytes
    // The extended Latin letters are fetched only where one is on the page; Arabic only in Arabic.
    for (const font of addresses(content, /url\(["']?([^"')]+\.woff2)/g))
      if (!/ext/.test(font) && (!/arab/i.test(font) || tongue === 'ar'))
        files.add(new URL(font, new URL(sheet, program.url)).pathname)
  }
  let all = first
  for (const file of files) all += (await sent(file, tongue)).bytes
  return { first, all, more }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
const short = (path: string) => (path.length > 60 ? `${path.slice(0, 59)}…` : path)
try {
  const all = await pages()
  for (const tongue of ['en', 'ar']) {
    const weighed = []
    for (const path of all) weighed.push({ path, ...(await weigh(path, tongue)) })
    const byWeight = weighed.sort((a, b) => b.first - a.first)
    console.log(`     ${all.length} public pages in ${tongue}; the heaviest:`)
    for (const { path, first, all: whole, more } of byWeight.filter(
      ({ first, all: whole }, n) => n < told || first > most.page || whole > most.all,
    )) {
      report(
        `${tongue} ${short(path)}`,
        `${kilobytes(first)} (asked first: ${kilobytes(first + more)})`,
        '≤ 14 KB',
        first <= most.page,
      )
      if (whole > most.all) report('  with fonts and script', kilobytes(whole), '≤ 60 KB', false)
    }
    const heaviest = Math.max(...weighed.map(each => each.all))
    report(
      `${tongue}, the heaviest with fonts and script`,
      kilobytes(heaviest),
      '≤ 60 KB',
      heaviest <= most.all,
    )
  }
} finally {
  await program.stop()
  await forget(program.data)
}

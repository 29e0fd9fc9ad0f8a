import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'

export interface CachedPage {
  /** Whose change drops it. */
  partnershipId: string
  body: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  /** Set once it is asked for again: then it is worth a better packing, which takes its place when done. */
  packing?: Promise<void>
  etag: string
  /** All of the answer's but those that depend on who asks. */
  headers: Record<string, string>
  until: number
}

/**
 * Whole public pages for signed-out visitors, in memory, by language and address. A partnership's
 * pages are dropped when anything in it changes (told by the database at commit), and none lives past a minute,
 * because some of them say what is open now. Nothing here ever depends on who reads.
 */
export class PageCache {
  #pages = new Map<string, CachedPage>()
  #generations = new Map<string, number>()
  #everything = 0
  #bytes = 0
  readonly #limit: number
  readonly #life: number

  constructor(options: { bytes?: number; seconds?: number } = {}) {
    this.#limit = options.bytes ?? 64_000_000
    this.#life = (options.seconds ?? 60) * 1000
  }

  /** False where nothing is to be kept. */
  get on(): boolean {
    return this.#life > 0
  }

  generation(partnershipId: string): number {
    return this.#everything + (this.#generations.get(partnershipId) ?? 0)
  }

  find(address: string, now: number): CachedPage | undefined {
    const page = this.#pages.get(address)
    if (!page) return undefined
    if (page.until > now) {
      page.packing ??= packBetter(page)
      return page
    }
    this.#drop(address, page)
    return undefined
  }

  /** Keeps a page unless the partnership changed while it was being made. */
  keep(
    partnershipId: string,
    address: string,
    generation: number,
    body: Uint8Array,
    headers: Record<string, string>,
    now: number,
  ): CachedPage {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const page: CachedPage = {
      partnershipId,
      body: new Uint8Array(body),
      br: packed.br(body),
      gzip: packed.gzip(body),
      etag,
      headers: {
        ...headers,
        etag,
        'cache-control': 'private, no-cache',
        vary: 'Cookie, Accept-Language, Accept-Encoding',
      },
      until: now + this.#life,
    }
    if (generation !== this.generation(partnershipId)) return page
    const before = this.#pages.get(address)
    if (before) this.#drop(address, before)
    this.#pages.set(address, page)
    this.#bytes += sizeOf(page)
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#limit) break
      this.#drop(oldest, old)
    }
    return page
  }

  /** Forgets one partnership's pages, or all when the database could not tell us for a while. */
  forget(partnershipId?: string): void {
    if (partnershipId === undefined) this.#everything += 1
    else this.#generations.set(partnershipId, (this.#generations.get(partnershipId) ?? 0) + 1)
    for (const [address, page] of this.#pages)
      if (partnershipId === undefined || page.partnershipId === partnershipId) this.#drop(address, page)
  }

  #drop(address: string, page: CachedPage): void {
    this.#pages.delete(address)
    this.#bytes -= sizeOf(page)
  }
}

/** The answer in the smallest form the browser takes, or 304. */
export function answerFrom(page: CachedPage, request: Request): Response {
  const { headers } = page
  if (request.headers.get('if-none-match') === page.etag) return new Response(null, { status: 304, headers })
  const form = formTaken(request)
  return form
    ? new Response(page[form], { headers: { ...headers, 'content-encoding': form } })
    : new Response(page.body, { headers })
}

// What it takes beside its best packing, so that it counts the same before and after.
const sizeOf = ({ body, gzip }: CachedPage) => body.length + 2 * gzip.length

const atStep = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

/** An eighth smaller for some tens of milliseconds, on another thread. */
async function packBetter(page: CachedPage): Promise<void> {
  page.br = new Uint8Array(await promisify(brotliCompress)(page.body, atStep(11)))
}

/** Brotli at the step after which a millisecond buys next to nothing. */
const packed = {
  br: (body: Uint8Array) => new Uint8Array(brotliCompressSync(body, atStep(5))),
  gzip: (body: Uint8Array) => new Uint8Array(gzipSync(body)),
}

/** In which compressed form a browser takes a page; undefined where it takes none. */
function formTaken(request: Request): keyof typeof packed | undefined {
  const accepts = request.headers.get('accept-encoding') ?? ''
  return /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
}

/** A page that is not kept, for whom it was made, in the smallest form the browser takes. */
export async function packedAnswer(made: Response, request: Request): Promise<Response> {
  const form = formTaken(request)
  if (!form || made.body === null || made.headers.has('content-encoding')) return made
  const headers = new Headers(made.headers)
  headers.delete('content-length')
  headers.set('content-encoding', form)
  headers.append('vary', 'Accept-Encoding')
  return new Response(packed[form](new Uint8Array(await made.arrayBuffer())), {
    status: made.status,
    headers,
  })
}

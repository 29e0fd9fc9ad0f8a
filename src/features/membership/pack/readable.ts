import { PDFDocument } from 'pdf-lib'
import { pagesWithin } from './looking.ts'

export type Unreadable = 'missing' | 'encrypted' | 'broken' | 'too-large'

/** How much of letters one pack binds together, in bytes; what comes after is named and left out. */
export const mostBound = 80_000_000

/**
 * The pages of a PDF somebody handed in, copied into another; or why they cannot be. Nothing a letter holds stops the
 * others: whatever goes wrong in it is `broken`, and so is what cannot be read within some seconds. Only pages are taken: scripts and attached files stay behind.
 */
export async function bindInto(
  whole: PDFDocument,
  bytes: Uint8Array | undefined,
): Promise<{ ok: true; pages: number } | { ok: false; why: Unreadable }> {
  if (!bytes) return { ok: false, why: 'missing' }
  const looked = await pagesWithin(bytes)
  if (typeof looked === 'string') return { ok: false, why: looked }
  try {
    const letter = await PDFDocument.load(bytes, { ignoreEncryption: true })
    if (letter.isEncrypted) return { ok: false, why: 'encrypted' }
    const pages = await whole.copyPages(letter, letter.getPageIndices())
    if (pages.length === 0) return { ok: false, why: 'broken' }
    for (const page of pages) whole.addPage(page)
    return { ok: true, pages: pages.length }
  } catch {
    return { ok: false, why: 'broken' }
  }
}

type LookedAt = { ok: true; pages: number } | { ok: false; why: Unreadable }
const known = new Map<string, LookedAt>()

/** What `bindInto` will say of a letter; a file never changes, so each is looked into once. */
export async function lookInto(key: string, bytes: () => Promise<Uint8Array | undefined>) {
  const before = known.get(key)
  if (before) return before
  const file = await bytes()
  const pages = file ? await pagesWithin(file) : ('missing' as const)
  const read: LookedAt = typeof pages === 'number' ? { ok: true, pages } : { ok: false, why: pages }
  // A file that is not there may be put back.
  if (read.ok || read.why !== 'missing') {
    if (known.size > 2_000) known.clear()
    known.set(key, read)
  }
  return read
}

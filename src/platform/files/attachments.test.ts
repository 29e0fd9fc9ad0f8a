import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { found } from '#test/as.ts'
import { sandbox } from '#test/sandbox.ts'
import { findAttachment, keepAttachment, largestAttachment, serveAttachment } from './attachments.ts'
import type { Files } from './files.ts'

const box = sandbox()
const actor = { kind: 'system', name: 'Ada Osei' } as const

/** A store that keeps what it is given in memory. */
const inMemory = (): Files & { kept: Map<string, Uint8Array> } => {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    put: async (key, bytes) => void kept.set(key, bytes),
    get: async key => kept.get(key),
    remove: async key => void kept.delete(key),
    list: async () => [...kept.keys()],
  }
}

test('a letter is kept by what its bytes are, and comes back to be saved under a harmless name', async () => {
  const files = inMemory()
  const here = await found(box)
  const letter = await PDFDocument.create()
  letter.addPage()
  const bytes = await letter.save()
  const name = '../..\\évil\u202e"\n.exe'
  const kept = await here.inside(db =>
    keepAttachment({ db, files }, actor, { name, bytes }, ['pdf'], box.now),
  )
  if (!kept.ok) throw new Error(kept.why)
  const row = await here.inside(db => findAttachment(db, kept.id))
  expect(row).toMatchObject({ name: 'évil".exe.pdf', type: 'application/pdf', bytes: bytes.length })
  const answer = row && (await serveAttachment(files, row))
  expect(answer?.headers.get('content-disposition')).toMatch(/^attachment; filename="_vil_\.exe\.pdf"/)
  expect(answer?.headers.get('content-security-policy')).toContain('sandbox')
  expect(new Uint8Array((await answer?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(new Uint8Array(bytes))
})

test('what is empty, too large or not of its kind is refused, and nothing is kept', async () => {
  const files = inMemory()
  const here = await found(box)
  const keep = (bytes: Uint8Array) =>
    here.inside(db => keepAttachment({ db, files }, actor, { name: 'a.pdf', bytes }, ['pdf'], box.now))
  expect(await keep(new Uint8Array())).toEqual({ ok: false, why: 'empty' })
  expect(await keep(new Uint8Array(largestAttachment + 1))).toEqual({ ok: false, why: 'too-large' })
  expect(await keep(new TextEncoder().encode('<script>alert(1)</script>'))).toEqual({
    ok: false,
    why: 'not-that-kind',
  })
  expect(files.kept.size).toBe(0)
})

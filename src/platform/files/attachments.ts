import { eq } from 'drizzle-orm'
import { integer, text, timestamp } from 'drizzle-orm/pg-core'
import { fileTypeFromBuffer } from 'file-type'
import { type Actor, record } from '../activity.ts'
import { tenantTable } from '../db/tables.ts'
import type { TenantDb } from '../db/tenant.ts'
import { isId, newId } from '../id.ts'
import { type Files, fileKey } from './files.ts'

export const attachments = tenantTable('attachments', {
  name: text().notNull(),
  type: text().notNull(),
  bytes: integer().notNull(),
  key: text().notNull(),
  addedAt: timestamp({ withTimezone: true }).notNull(),
  addedBy: text().notNull(),
})
export type Attachment = typeof attachments.$inferSelect

export const attachmentKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** What one attached file may weigh, in bytes. */
export const largestAttachment = 10_000_000

export type AttachmentRefused = 'empty' | 'too-large' | 'not-that-kind'

/**
 * Keeps a file somebody handed in. Its kind is read from its bytes, never from its name; the name is kept for showing
 * only. The bytes are put into the file store before the row: a cut leaves at most bytes nobody points to.
 */
export async function keepAttachment(
  { db, files }: { db: TenantDb; files: Files },
  actor: Actor,
  file: { name: string; bytes: Uint8Array },
  kinds: readonly AttachmentKind[],
  now: Date,
): Promise<{ ok: true; id: string } | { ok: false; why: AttachmentRefused }> {
  if (file.bytes.length === 0) return { ok: false, why: 'empty' }
  if (file.bytes.length > largestAttachment) return { ok: false, why: 'too-large' }
  const read = await fileTypeFromBuffer(file.bytes).catch(() => undefined)
  const kind = kinds.find(each => each === read?.ext)
  if (!read || !kind) return { ok: false, why: 'not-that-kind' }
  const id = newId()
  const key = fileKey(db.partnershipId)
  await files.put(key, file.bytes)
  await db.insert(attachments).values({
    partnershipId: db.partnershipId,
    id,
    name: shownName(file.name, kind),
    type: read.mime,
    bytes: file.bytes.length,
    key,
    addedAt: now,
    addedBy: actor.name,
  })
  await record(db, actor, now, 'attachment.kept', { subject: id, detail: { bytes: file.bytes.length } })
  return { ok: true, id }
}

/** A name fit to be shown and saved under: no folders, no control characters, and the ending its bytes have. */
function shownName(written: string, kind: AttachmentKind): string {
  const last = written.toWellFormed().split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  const stem = plain.toLowerCase().endsWith(`.${kind}`) ? plain.slice(0, -kind.length - 1) : plain
  return `${[...stem].slice(0, 150).join('').trim() || 'file'}.${kind}`
}

export async function findAttachment(db: TenantDb, id: string): Promise<Attachment | undefined> {
  if (!isId(id)) return undefined
  const [row] = await db.select().from(attachments).where(eq(attachments.id, id))
  return row
}

/** Answers with the file, to be saved: browsers neither guess its kind nor run anything in it. */
export async function serveAttachment(files: Files, row: Attachment): Promise<Response | undefined> {
  const bytes = await files.get(row.key)
  if (!bytes) return undefined
  const plain = row.name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': row.type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(row.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

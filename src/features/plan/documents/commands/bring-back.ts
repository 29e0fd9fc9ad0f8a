import { type Actor, record } from '#platform/activity.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import { readDelimited } from '#platform/documents/delimited.ts'
import { readWorkbook } from '#platform/documents/xlsx.ts'
import { newId } from '#platform/id.ts'
import type { Plan } from '../../plan.ts'
import { readSheets } from '../sheet/reading.ts'
import type { SheetRead } from '../sheet/sheet-row.ts'
import { returns } from '../tables.ts'

export type FileRefused =
  | 'empty'
  | 'not-a-workbook'
  | 'old-kind'
  | 'locked'
  | 'too-large'
  | 'no-headings'
  | 'nothing-in-it'

/** Most bytes of a file that is brought back. */
export const largestFile = 6_000_000

/** Reads a file somebody brings back, XLSX or CSV by its content whatever it is called. */
export async function readFile(
  bytes: Uint8Array,
): Promise<{ ok: true; read: SheetRead } | { ok: false; why: FileRefused }> {
  if (bytes.length === 0) return { ok: false, why: 'empty' }
  if (bytes.length > largestFile) return { ok: false, why: 'too-large' }
  const begins = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const workbook = begins === '504b0304' || begins === 'd0cf11e0'
  const book = workbook ? await readWorkbook(bytes) : undefined
  if (book && !book.ok) return book
  const text = book ? undefined : readDelimited(bytes)
  if (text && !text.ok) return { ok: false, why: text.why === 'not-text' ? 'not-a-workbook' : text.why }
  const read = readSheets(book ? book.sheets : text ? [text.sheet] : [], book?.macros)
  if (!read) return { ok: false, why: 'no-headings' }
  if (read.rows.length === 0) return { ok: false, why: 'nothing-in-it' }
  return { ok: true, read }
}

/** Keeps what stood in a file that was brought back; nothing of the plan changes. */
export async function bringBack(
  db: TenantDb,
  actor: Actor,
  plan: Pick<Plan, 'id'>,
  file: { name: string; read: SheetRead },
  now: Date,
): Promise<string> {
  const id = newId()
  const { exportedAt } = file.read
  await db.insert(returns).values({
    partnershipId: db.partnershipId,
    id,
    planId: plan.id,
    fileName: file.name.replaceAll('\0', '').toWellFormed().trim().slice(0, 200) || 'plan',
    exportedAt: exportedAt ? new Date(exportedAt) : null,
    body: file.read,
    answers: {},
    broughtAt: now,
    broughtBy: actor.name,
    endedAt: null,
    endedBy: null,
    version: 1,
  })
  await record(db, actor, now, 'plan.sheet-brought-back', { subject: id, detail: { plan: plan.id } })
  return id
}

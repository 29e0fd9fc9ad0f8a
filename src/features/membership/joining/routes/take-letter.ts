import { type AttachmentRefused, keepAttachment } from '#platform/files/attachments.ts'
import type { AppContext } from '#platform/http/env.ts'
import type { VisitorMessage } from '#platform/words/messages.ts'
import { lettersOf, lettersOfApplication } from '../../standing-queries.ts'
import { keepLetter } from '../commands/agree.ts'
import { linkWords } from '../words.ts'

const refusals: Record<AttachmentRefused, VisitorMessage> = {
  empty: linkWords.letterMissing,
  'too-large': linkWords.letterTooLarge,
  'not-that-kind': linkWords.letterNotPdf,
}

/** Whoever holds a link may not fill the disk with it. */
const mostLetters = 20

/** Addresses that take letters: the signed links themselves, from people who never sign in. */
export const letterUploads = [{ path: 'l/:token', bytes: 10_500_000, open: true as const }]

/** The letter sent with a form, kept; `'none'` when no file was chosen, else what to say about it. */
export async function takeLetter(
  c: AppContext,
  of: { applicationId: string } | { memberId: string },
): Promise<'kept' | 'none' | VisitorMessage> {
  const sent = (await c.req.parseBody({ all: true })).letter
  const file = [sent].flat().find(each => each instanceof File)
  if (!file || (file.size === 0 && file.name === '')) return 'none'
  const { db, files, actor, now } = c.var
  const there = 'memberId' in of ? lettersOf(db, of.memberId) : lettersOfApplication(db, of.applicationId)
  if ((await there).length >= mostLetters) return linkWords.letterMany
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await keepAttachment({ db, files }, actor, { name: file.name, bytes }, ['pdf'], now)
  if (!kept.ok) return refusals[kept.why]
  await keepLetter(db, actor, of, kept.id, now)
  return 'kept'
}

import type { TenantDb } from '#platform/db/tenant.ts'
import { speechIn } from '#platform/words/speech.ts'
import { refusalWords } from '../finding-words.ts'
import type { RefusalCode } from '../remark.ts'
import { findingsOf } from './tend.ts'

/** The first lines of an import that were not taken, and why, in English, for the command line. */
export async function firstRefused(db: TenantDb, importId: string, take: number): Promise<string[]> {
  const findings = await findingsOf(db, importId, 'refused', take)
  const t = speechIn('en')
  return findings.map(({ line, code, field, written }) => {
    const what = [field, written].filter(Boolean).join(': ')
    return `line ${line}: ${t(refusalWords[code as RefusalCode])}${what && ` (${what})`}`
  })
}

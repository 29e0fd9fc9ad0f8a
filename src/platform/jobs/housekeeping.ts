import { lt, sql } from 'drizzle-orm'
import { forgetWhatRanOut } from '../auth/sign-in-links.ts'
import { listPartnerships } from '../db/partnerships.ts'
import { whatBroke } from '../http/log.ts'
import { submissions } from '../http/tables.ts'
import type { JobTools } from './job.ts'

const everyMs = 6 * 3_600_000
const day = 86_400_000

/**
 * Clears away what nobody needs any more: sessions, links and requests to sign in that ran out, counts of tries of
 * days gone by, keys of forms sent more than a month ago. Doing it twice is harmless.
 */
export async function tidy({ database, now }: Pick<JobTools, 'database' | 'now'>): Promise<void> {
  const at = now()
  const before = (days: number) => new Date(at.getTime() - days * day)
  const partnerships = await database.onSite('write', async db => {
    await forgetWhatRanOut(db, at)
    await db.execute(sql`delete from rate_limits where span_start < ${before(1).toISOString()}`)
    return listPartnerships(db)
  })
  for (const { id } of partnerships)
    await database.inPartnership(id, 'write', db =>
      db.delete(submissions).where(lt(submissions.at, before(30))),
    )
}

/** Tidies now and four times a day, for as long as this process works. */
export function keepTidy(tools: JobTools): { stop(): Promise<void> } {
  let under: Promise<void> | undefined
  const start = () => {
    under ??= tidy(tools)
      .catch((error: Error) => tools.log('housekeeping failed', { ...whatBroke(error) }))
      .finally(() => {
        under = undefined
      })
  }
  start()
  const timer = setInterval(start, everyMs).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await under
    },
  }
}
